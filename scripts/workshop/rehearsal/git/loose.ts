// Single objects and references as files, as Git itself keeps them: quicker than to start Git for each.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { GitObject } from './objects.ts';

/** Writes one object into the repository of a folder. */
export function writeLoose(folder: string, id: string, { kind, bytes }: GitObject): void {
  const path = join(folder, 'objects', id.slice(0, 2), id.slice(2));
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  const header = Buffer.from(`${kind} ${bytes.length}\0`);
  writeFileSync(path, deflateSync(Buffer.concat([header, bytes]), { level: 1 }));
}

/** Moves the reference at a path under Git's own lock; false where somebody holds that, or where it does not stand as believed. */
export function movedRef(path: string, to: string, isAsBelieved: () => boolean): boolean {
  const lock = `${path}.lock`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(lock, `${to}\n`, { flag: 'wx' });
  } catch {
    return false;
  }
  const isMine = isAsBelieved();
  if (isMine) renameSync(lock, path);
  else rmSync(lock);
  return isMine;
}
