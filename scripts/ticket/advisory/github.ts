// Advisories as GitHub's own API gives them.
import { type Advisory, itemsAt, textAt, textsOf } from './fields.ts';

export function fromGitHub(value: unknown): Advisory {
  const references = itemsAt(value, 'references');
  return {
    title: textAt(value, 'summary'),
    description: textAt(value, 'description'),
    offers: itemsAt(value, 'vulnerabilities').flatMap((one) => {
      const id = textAt(one, 'package', 'name');
      return id ? [{ id, versions: textAt(one, 'vulnerable_version_range') }] : [];
    }),
    cve: textsOf([textAt(value, 'cve_id')]),
    cvss: [
      ...textsOf([value], 'cvss', 'vector_string'),
      ...textsOf([value], 'cvss_severities', 'cvss_v3', 'vector_string'),
      ...textsOf([value], 'cvss_severities', 'cvss_v4', 'vector_string'),
    ],
    cwe: textsOf(itemsAt(value, 'cwes'), 'cwe_id'),
    references: [...textsOf(references), ...textsOf(references, 'url')],
    credits: [
      ...textsOf(itemsAt(value, 'credits'), 'login'),
      ...textsOf(itemsAt(value, 'credits'), 'user', 'login'),
    ],
    tracking_id: textAt(value, 'ghsa_id'),
  };
}
