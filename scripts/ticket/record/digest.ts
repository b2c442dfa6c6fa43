// The digest of a value: SHA-256 of its canonical JSON (RFC 8785), by which anyone can tell whether it changed.
import { sha256 } from '#sha256';
import { canonicalJson } from '../seal/canonical-json.ts';

/** In hexadecimal digits. */
export function digestOf(value: unknown): string {
  return sha256(canonicalJson(value));
}
