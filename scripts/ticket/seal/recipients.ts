// Whom a report is sealed to: the recipients of age, what kind they are, and a short name by which people compare them.

import { bech32 } from '@scure/base';
import { sha256 } from '#sha256';

/** `hybrid` holds against a quantum computer as well, and is what new keys are; `classic` is X25519 alone. */
export type RecipientKind = 'classic' | 'hybrid';

interface Form {
  kind: RecipientKind;
  prefix: string;
  /** Of the public key, in bytes. */
  length: number;
}

/** As C2SP's age specification and its plugin for ML-KEM-768 with X25519 write them. */
const forms: readonly Form[] = [
  { kind: 'classic', prefix: 'age', length: 32 },
  { kind: 'hybrid', prefix: 'age1pq', length: 1216 },
];

/** How the recipients of a kind begin. */
export function startOf(kind: RecipientKind): string {
  return `${forms.find((form) => form.kind === kind)?.prefix}1`;
}

/** The kind of a recipient; null where it is none of ours, or mistyped: Bech32 carries a checksum. */
export function recipientKind(text: string): RecipientKind | null {
  if (text !== text.toLowerCase()) return null;
  const read = bech32.decodeUnsafe(text, false);
  const length = read ? bech32.fromWordsUnsafe(read.words)?.length : undefined;
  return forms.find((form) => form.prefix === read?.prefix && form.length === length)?.kind ?? null;
}

/** Whether a text is, or was meant to be, a secret key: it must not be repeated anywhere. */
export function isSecretKey(text: string): boolean {
  return /^\s*age-secret-key-/i.test(text);
}

/** The kinds in a set, each once: a set is sound when there is one. */
export function kindsIn(recipients: readonly string[]): (RecipientKind | null)[] {
  return [...new Set(recipients.map(recipientKind))];
}

/** Twenty hexadecimal digits in groups of four: the first 80 bits of SHA-256 over the recipient as it is written. */
export function fingerprint(recipient: string): string {
  const digits = sha256(recipient).slice(0, 20);
  return (digits.match(/.{4}/g) ?? []).join(' ');
}
