// Documents of CSAF 2.0.
import { type Advisory, itemsAt, textAt, textsOf } from './fields.ts';

export function fromCsaf(value: unknown): Advisory {
  const all = itemsAt(value, 'vulnerabilities');
  const scores = all.flatMap((one) => itemsAt(one, 'scores'));
  const notes = [itemsAt(value, 'document', 'notes'), ...all.map((one) => itemsAt(one, 'notes'))].flat();
  const thanks = [
    itemsAt(value, 'document', 'acknowledgments'),
    ...all.map((one) => itemsAt(one, 'acknowledgments')),
  ];
  return {
    title: textAt(value, 'document', 'title'),
    description: textsOf(
      notes.filter((one) => textAt(one, 'category') !== 'legal_disclaimer'),
      'text',
    ).join('\n\n'),
    cve: textsOf(all, 'cve'),
    cvss: textsOf(scores, 'cvss_v3', 'vectorString'),
    cwe: textsOf(all, 'cwe', 'id'),
    references: textsOf(itemsAt(value, 'document', 'references'), 'url'),
    credits: thanks.flat().flatMap((one) => textsOf(itemsAt(one, 'names'))),
    publisher: textAt(value, 'document', 'publisher', 'name'),
    tracking_id: textAt(value, 'document', 'tracking', 'id'),
  };
}
