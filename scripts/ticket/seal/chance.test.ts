// What the chance in a seal is for: nobody finds a report by guessing it, or by comparing it with another.
import { webcrypto } from 'node:crypto';
import { expect, test } from 'vitest';
import { validReport } from '../testing.ts';
import { opened } from './age.ts';
import { commitmentOf } from './commitment.ts';
import { readEnvelope } from './envelope.ts';
import { hybrid, sealedTo } from './testing.ts';

const randomBytes = (length: number) => webcrypto.getRandomValues(new Uint8Array(length));

test('two sealings of one report have nothing in common but what is public', async () => {
  const [one, other] = await Promise.all([1, 2].map(() => sealedTo('alone', validReport, { randomBytes })));
  expect(one?.sealed.commitment).not.toBe(other?.sealed.commitment);
  const lines = (text = '') => text.split('\n').filter((line) => line.length === 64);
  const shared = lines(one?.sealed.message).filter((line) => lines(other?.sealed.message).includes(line));
  // The version and the name of the stanza, which every message begins with, are within the first line.
  expect(shared).toEqual([]);
  expect(lines(one?.sealed.message).length).toBeGreaterThan(20);
});

test('who knows every word of a report still needs 256 bits of chance to know its commitment', async () => {
  const { sealed } = await sealedTo('alone', validReport, { randomBytes });
  const bytes = await opened(sealed.message, [hybrid.identity]);
  const envelope = typeof bytes === 'string' ? bytes : readEnvelope(bytes);
  if (typeof envelope === 'string') throw new Error(envelope);
  expect(envelope.salt).toMatch(/^[0-9a-f]{64}$/);
  expect(commitmentOf(envelope.salt, validReport)).toBe(sealed.commitment);
  const guesses = ['', '00'.repeat(32), envelope.nonce.repeat(2)];
  expect(guesses.map((salt) => commitmentOf(salt, validReport))).not.toContain(sealed.commitment);
});
