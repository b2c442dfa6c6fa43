// Many objects written at once as a pack, which is far quicker than a file for each.
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { GitObject, HashAlgorithm, ObjectKind } from './objects.ts';

const numbers: Readonly<Record<ObjectKind, number>> = { commit: 1, tree: 2, blob: 3 };

/** The bytes of a pack of these objects, as `git index-pack --stdin` reads them. */
export function packOf(objects: readonly GitObject[], algorithm: HashAlgorithm): Buffer {
  const header = Buffer.from('PACK\0\0\0\x02\0\0\0\0');
  header.writeUInt32BE(objects.length, 8);
  const bodies = objects.flatMap(({ kind, bytes }) => [
    sizeOf(numbers[kind], bytes.length),
    deflateSync(bytes, { level: 1 }),
  ]);
  const whole = Buffer.concat([header, ...bodies]);
  return Buffer.concat([whole, createHash(algorithm).update(whole).digest()]);
}

// Kind and four bits of the size first, then seven bits a byte; the highest bit says that more follow.
function sizeOf(kind: number, size: number): Buffer {
  const bytes = [(kind << 4) | (size & 15)];
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) | 128;
    bytes.push(rest & 127);
  }
  return Buffer.from(bytes);
}
