// The form of names and ids as one step of an address, safe on every host and every file system. Browsers run this, too.

const longest = 80;
const plain = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/;
// What Windows keeps to itself, whatever its ending; and what hosts or the build take for something else than a name.
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|index|404|500)(?:\.|$)/;
const fileLike = /\.(?:json|xml|ics|svg|csv|txt|asc|sha\d+|html?)$/;

/** Whether the key of a name is an address as it is. */
export function isPlainPath(key: string): boolean {
  if (key.length > longest || key.includes('..')) return false;
  return plain.test(key) && !reserved.test(key) && !fileLike.test(key);
}

/** For any other key: what is plain in it, `~`, and 80 bits of its SHA-256, which is given in hexadecimal digits. */
export function digestPath(key: string, sha256: string): string {
  return `${plainPart(key)}~${sha256.slice(0, 20)}`;
}

function plainPart(key: string): string {
  return key
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-|-$/g, '');
}
