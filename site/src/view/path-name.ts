// Names and ids of any spelling as one step of an address.
import { sha256 } from '#sha256';
import { nameKey } from '../../../scripts/ticket/name.ts';
import { digestPath, plainPath } from './path-form.ts';

const known = new Map<string, string>();

/** A plain name in small letters, so that whoever knows an id knows its address; else one that no other name leads to. */
export function pathName(name: string): string {
  const path = known.get(name) ?? pathOf(nameKey(name));
  known.set(name, path);
  return path;
}

function pathOf(key: string): string {
  return plainPath(key) ?? digestPath(key, sha256(key));
}
