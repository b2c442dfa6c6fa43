// The form of names and ids as one step of an address, safe on every host and every file system. Browsers run this, too.

const longest = 80;
const plain = /^[a-z0-9](?:[a-z0-9._ -]*[a-z0-9])?$/;
// What Windows keeps to itself, whatever its ending; and what hosts or the build take for something else than a name.
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|index|404|500)(?:\.|$)/;
const fileLike = /\.(?:json|xml|ics|svg|csv|txt|asc|sha\d+|html?)$/;

// Ends like the address of a name that is not plain.
const digestLike = / [0-9a-f]{20}$/;
const special = [reserved, fileLike, digestLike, /\.\./];

/** The address of a plain name by its key, with `~` for each blank; null for any other name. */
export function plainPath(key: string): string | null {
  const isPlain = key.length <= longest && plain.test(key) && !special.some((form) => form.test(key));
  return isPlain ? key.replaceAll(' ', '~') : null;
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
