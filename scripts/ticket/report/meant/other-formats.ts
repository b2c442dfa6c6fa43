// Advisories in the formats of others, which people have at hand and put into the inbox.

const formats: readonly { name: string; keys: readonly string[] }[] = [
  { name: 'CVE', keys: ['dataType', 'cveMetadata'] },
  { name: 'CSAF', keys: ['document', 'vulnerabilities'] },
  { name: 'CSAF', keys: ['document', 'product_tree'] },
  { name: 'OSV', keys: ['id', 'modified'] },
  { name: 'OSV', keys: ['id', 'affected'] },
  { name: 'OSV', keys: ['schema_version', 'affected'] },
  { name: 'RubySec', keys: ['gem', 'url'] },
  { name: 'RubySec', keys: ['gem', 'patched_versions'] },
  { name: 'RubySec', keys: ['gem', 'cve'] },
  { name: 'RubySec', keys: ['engine', 'url'] },
  { name: 'RubySec', keys: ['engine', 'patched_versions'] },
  { name: 'Go', keys: ['id', 'modules'] },
  { name: 'GitHub', keys: ['ghsa_id', 'summary'] },
  { name: 'RustSec', keys: ['advisory', 'versions'] },
];

/** Those that `desk new --from` takes over. */
export const convertible: ReadonlySet<string> = new Set([
  'OSV',
  'GitHub',
  'RubySec',
  'RustSec',
  'Julia',
  'CVE',
  'CSAF',
]);

/** The name of the format that a file with these keys has; null where it has none that is known. */
export function otherFormat(value: object): string | null {
  return formats.find(({ keys }) => keys.every((key) => Object.hasOwn(value, key)))?.name ?? null;
}

/** The name of the format whose Markdown or TOML these lines begin with; null where it is none that is known. */
export function markdownFormat(lines: readonly string[]): string | null {
  const start = lines.findIndex((one) => one.trim() !== '');
  const first = (lines[start] ?? '').trim();
  if (first === '[advisory]') return 'RustSec';
  if (!/^(?:```|~~~)[ \t]?toml$/.test(first)) return null;
  const front = lines.slice(start + 1, start + 20).map((one) => one.trim());
  if (front.includes('[advisory]')) return 'RustSec';
  return front.some((one) => one.startsWith('id = "JLSEC-')) ? 'Julia' : null;
}
