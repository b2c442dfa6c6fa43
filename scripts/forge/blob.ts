// The id that Git gives to a file's bytes.
import { createHash } from 'node:crypto';

/** The id in a repository of SHA-1, or of SHA-256: those have 64 digits in the place of 40. */
export function blobId(bytes: Uint8Array, algorithm: 'sha1' | 'sha256' = 'sha1'): string {
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
