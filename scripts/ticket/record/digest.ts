// The digest of a value: SHA-256 of its canonical JSON (RFC 8785), by which anyone can tell whether it changed.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../seal/canonical-json.ts';

/** In hexadecimal digits. */
export function digestOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}
