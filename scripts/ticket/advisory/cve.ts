// Records of the CVE list, version 5.
import { type Advisory, itemsAt, textAt, textsOf } from './fields.ts';

export function fromCve(value: unknown): Advisory {
  const cna = ['containers', 'cna'] as const;
  const metrics = itemsAt(value, ...cna, 'metrics');
  const problems = itemsAt(value, ...cna, 'problemTypes').flatMap((one) => itemsAt(one, 'descriptions'));
  return {
    title: textAt(value, ...cna, 'title'),
    description: textAt(value, ...cna, 'descriptions', 0, 'value'),
    offers: textsOf(itemsAt(value, ...cna, 'affected'), 'product').map((id) => ({ id })),
    cve: textsOf([value], 'cveMetadata', 'cveId'),
    cvss: ['cvssV3_0', 'cvssV3_1', 'cvssV4_0'].flatMap((name) => textsOf(metrics, name, 'vectorString')),
    cwe: textsOf(problems, 'cweId'),
    references: textsOf(itemsAt(value, ...cna, 'references'), 'url'),
    credits: textsOf(itemsAt(value, ...cna, 'credits'), 'value'),
    publisher: textAt(value, ...cna, 'affected', 0, 'vendor'),
  };
}
