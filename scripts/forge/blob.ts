// The id that Git gives to a file's bytes.
import { createHash } from 'node:crypto';

export function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
