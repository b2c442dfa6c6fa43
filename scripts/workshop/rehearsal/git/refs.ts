// References as Git keeps them: a file for each, or one file for all; where there are both, the file of its own counts.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { objectIdForm } from './objects.ts';

/** The commit that a reference of the repository in a folder points to. */
export function readRef(folder: string, name: string): string | null {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : (packedRefs(folder).get(name) ?? null);
}

// `<commit> <name>` a line.
function packedRefs(folder: string): Map<string, string> {
  const path = join(folder, 'packed-refs');
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const known = lines
    .map((line) => [line.slice(line.indexOf(' ') + 1), line.slice(0, line.indexOf(' '))] as const)
    .filter(([, id]) => objectIdForm.test(id));
  return new Map(known);
}

/** Sets references that no other hand touches. */
export function writeRefs(folder: string, refs: ReadonlyMap<string, string>): void {
  for (const [name, id] of refs) {
    const own = join(folder, name);
    if (existsSync(own)) writeFileSync(own, `${id}\n`);
  }
  // In the order of the names.
  const all = [...packedRefs(folder), ...refs];
  const sorted = [...new Map(all)].sort(([one], [other]) => (one < other ? -1 : 1));
  const text = sorted.map(([name, id]) => `${id} ${name}\n`).join('');
  writeFileSync(join(folder, 'packed-refs'), `# pack-refs with: peeled fully-peeled sorted \n${text}`);
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
