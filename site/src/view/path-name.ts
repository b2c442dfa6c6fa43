// Names and ids of any spelling as one step of an address, safe on every host and every file system.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { nameKey } from '../../../scripts/ticket/name.ts';

const longest = 80;
const plain = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/;
// What Windows keeps to itself, whatever its ending; and what hosts or the build take for something else than a name.
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|index|404|500)(?:\.|$)/;
const fileLike = /\.(?:json|xml|ics|svg|csv|txt|asc|sha\d+|html?)$/;

/**
 * A plain name as it is, in small letters, so that whoever knows the id of an offer knows its address. Of any other, what is
 * plain in it, `~`, and 80 bits of its digest: nobody finds another name for the address of a given one.
 */
export function pathName(name: string): string {
  const key = nameKey(name);
  return isPlain(key) ? key : `${plainPart(key)}~${bytesToHex(sha256(utf8ToBytes(key))).slice(0, 20)}`;
}

function isPlain(key: string): boolean {
  if (key.length > longest || key.includes('..')) return false;
  return plain.test(key) && !reserved.test(key) && !fileLike.test(key);
}

function plainPart(key: string): string {
  return key
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-|-$/g, '');
}
