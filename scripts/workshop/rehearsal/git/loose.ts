// Single objects as files, as Git itself keeps them: quicker than to start Git for each.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
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
