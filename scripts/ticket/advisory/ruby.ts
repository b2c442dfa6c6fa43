// Advisories of the Ruby Advisory Database. Their CVSS are scores without vectors, which nobody can rate again.
import { type Advisory, itemsAt, textAt, textsOf } from './fields.ts';

export function fromRuby(value: unknown): Advisory {
  const [cve, ghsa] = [textAt(value, 'cve'), textAt(value, 'ghsa')];
  const id = textAt(value, 'gem') ?? textAt(value, 'engine');
  return {
    title: textAt(value, 'title'),
    description: textAt(value, 'description'),
    offers: id ? [{ id, versions: affected(value) }] : [],
    cve: cve ? [`CVE-${cve}`] : [],
    references: textsOf([textAt(value, 'url'), ...itemsAt(value, 'related', 'url')]),
    tracking_id: ghsa && `GHSA-${ghsa}`,
  };
}

// What is affected is what is not patched; with one patched line of versions alone that is a range.
function affected(value: unknown): string | undefined {
  const patched = textsOf(itemsAt(value, 'patched_versions'));
  const isSimple = patched.length === 1 && itemsAt(value, 'unaffected_versions').length === 0;
  const [, first] = /^>= ?(\S+)$/.exec(isSimple ? (patched[0] ?? '') : '') ?? [];
  return first && `< ${first}`;
}
