// Every form in which age and this desk write a secret key.
import { describe, expect, test } from 'vitest';
import { sealedByPassphrase } from './age.ts';
import { unarmoured } from './armour.ts';
import { identitiesIn, identityText, isProtected } from './identity-file.ts';
import { classic, hybrid } from './testing.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const plain = `# a comment\r\n${hybrid.identity}\r\n\n  ${classic.identity}  \n${hybrid.recipient}\n`;
const behind = await sealedByPassphrase(bytes(plain), 'open', 2);

describe('an identity file', () => {
  test('holds each key once, and no comment or recipient', () => {
    expect(identitiesIn(identityText(bytes(plain)))).toEqual([hybrid.identity, classic.identity]);
    expect(isProtected(plain)).toBe(false);
  });

  test('behind a passphrase is the same with and without its armour', () => {
    expect(identityText(bytes(behind))).toBe(behind);
    expect(identityText(unarmoured(behind) ?? new Uint8Array())).toBe(behind);
    expect(isProtected(behind)).toBe(true);
    expect(identitiesIn(behind)).toEqual([]);
  });
});
