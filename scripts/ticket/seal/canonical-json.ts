// One text for one value: JSON in the canonical form of RFC 8785, so that equal reports have equal bytes everywhere.

/**
 * The canonical JSON of a value that JSON can hold: members in the order of their UTF-16 units, no white space, numbers as
 * ECMAScript writes them. Members without a value are left out. A lone surrogate, which the RFC refuses, is written as its
 * escape, so that whatever a file can hold has a text.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  let members = '';
  for (const key of Object.keys(value).sort()) {
    const part = (value as Record<string, unknown>)[key];
    if (part !== undefined)
      members += `${members === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(part)}`;
  }
  return `{${members}}`;
}
