// The file that holds a secret key, as age writes it: plain, or behind a passphrase, with or without its armour.
import { armoured } from './age.ts';
import { firstLine } from './armour.ts';

/** Its text; what age wrote without an armour gets one. */
export function identityText(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  return text.startsWith('age-encryption.org/') ? armoured(bytes) : text;
}

/** Whether it takes a passphrase to read it. */
export function isProtected(text: string): boolean {
  return text.trimStart().startsWith(firstLine);
}

/** The secret keys in a plain one, among its comments. */
export function identitiesIn(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => /^AGE-SECRET-KEY-(?:PQ-)?1[A-Z0-9]+$/.test(line));
}
