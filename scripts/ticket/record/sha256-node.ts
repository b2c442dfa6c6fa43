// SHA-256 where Node runs: its own, since a check of ten thousand records hashes twenty thousand texts. See `#sha256`.
import { hash } from 'node:crypto';

/** The digest of a text's UTF-8, in hexadecimal digits. */
export function sha256(text: string): string {
  return hash('sha256', text);
}
