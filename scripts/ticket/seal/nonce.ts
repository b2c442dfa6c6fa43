// What makes one sealing different from every other.
import { bytesToHex } from '@noble/hashes/utils.js';

const nonceLength = 16;

/** In hexadecimal digits, from so many bytes of chance. */
export function newNonce(randomBytes: (length: number) => Uint8Array): string {
  return bytesToHex(randomBytes(nonceLength));
}

export function isNonce(value: unknown): value is string {
  return typeof value === 'string' && new RegExp(`^[0-9a-f]{${2 * nonceLength}}$`).test(value);
}
