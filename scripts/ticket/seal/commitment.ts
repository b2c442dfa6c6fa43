// What binds a desk to a sealed report before anybody may read it: SHA-256 over a salt and the canonical report.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.ts';

/** So many bytes of chance keep anybody from finding a report by trying likely ones against its commitment. */
export const saltLength = 32;

/** The commitment to a report in plain words; the salt in hexadecimal digits. What `sealed` holds is no part of it. */
export function commitmentOf(salt: string, report: object): string {
  const { sealed: _, ...plain } = report as { sealed?: unknown };
  const bytes = concatBytes(hexToBytes(salt), utf8ToBytes(canonicalJson(plain)));
  return `sha256:${bytesToHex(sha256(bytes))}`;
}

export function isSalt(text: unknown): text is string {
  return typeof text === 'string' && new RegExp(`^[0-9a-f]{${2 * saltLength}}$`).test(text);
}
