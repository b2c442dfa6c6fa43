// An answer is read by the publisher alone, and is of one ticket, one desk and one author.
import { describe, expect, test } from 'vitest';
import { validReport } from '../testing.ts';
import { opened, sealed } from './age.ts';
import { type Answer, openedAnswer, readAnswer, sealedAnswer } from './answer.ts';
import { readEnvelope } from './envelope.ts';
import { paddedJson } from './padding.ts';
import { classic, countedBytes, hybrid, otherHybrid, repository, sealedTo } from './testing.ts';

const words = { repository, number: 'SEC-2026-000001-Z', author: 'alice', text: 'Which build?\n\nThanks.' };
const answer = async (text = words.text, to = hybrid.recipient) =>
  (await sealedAnswer({ ...words, text }, to, countedBytes)) ?? '';

describe('an answer', async () => {
  const report = await sealedTo('alone');

  test.each([hybrid, classic])('is opened by the key that it is for', async ({ identity, recipient }) => {
    const read = await openedAnswer(await answer(words.text, recipient), [identity]);
    expect(read).toEqual({ answer_version: 1, nonce: expect.stringMatching(/^[0-9a-f]{32}$/), ...words });
  });

  test('is found in a comment, quoted or in a block of code', async () => {
    const message = await answer();
    for (const comment of [
      `Hello,\n\n\`\`\`\n${message}\`\`\`\nthanks`,
      message.replaceAll(/^/gm, '> '),
      message.replaceAll('\n', '\r\n'),
    ])
      expect(await openedAnswer(comment, [hybrid.identity])).toMatchObject(words);
  });

  test('shows neither its words nor their exact length', async () => {
    const message = await answer();
    expect(message).not.toMatch(/build|alice/);
    expect(message).toHaveLength((await answer('x')).length);
  });

  test('is refused where it is too long', async () => {
    expect(
      await sealedAnswer({ ...words, text: 'x'.repeat(65_536) }, hybrid.recipient, countedBytes),
    ).toBeNull();
  });

  test.each([
    ['nothing sealed', 'hello', 'armour'],
    ['an armour without its end', '-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n', 'armour'],
    ['a report', report.sealed.message, 'malformed'],
  ])('is not %s', async (_, text, fault) => {
    expect(await openedAnswer(text, [hybrid.identity])).toBe(fault);
  });

  test('is opened by nobody else', async () => {
    expect(await openedAnswer(await answer(), [otherHybrid.identity])).toBe('keys');
  });

  const whole: Answer = { answer_version: 1, nonce: '00'.repeat(16), ...words };
  test.each([
    ['another version', { ...whole, answer_version: 2 }, 'version'],
    ['no number', { ...whole, number: undefined }, 'malformed'],
    ['words that are none', { ...whole, text: 7 }, 'malformed'],
    ['something more', { ...whole, also: 'x' }, 'malformed'],
    ['no nonce', { ...whole, nonce: '' }, 'malformed'],
  ])('with %s: %s', async (_, value, fault) => {
    const message = await sealed(paddedJson(value) ?? new Uint8Array(), [hybrid.recipient]);
    expect(await openedAnswer(message, [hybrid.identity])).toBe(fault);
  });

  test('of no step is malformed', () => {
    expect(readAnswer(new TextEncoder().encode(JSON.stringify(whole)))).toBe('malformed');
  });
});

describe('the key for answers', () => {
  const envelopeWith = async (replyTo: string) => {
    const { sealed: part } = await sealedTo('alone', validReport, { replyTo });
    const bytes = await opened(part.message, [hybrid.identity]);
    return typeof bytes === 'string' ? bytes : readEnvelope(bytes);
  };

  test.each([otherHybrid, classic])('is told inside the seal alone', async ({ recipient }) => {
    expect(await envelopeWith(recipient)).toMatchObject({ reply_to: recipient });
  });

  test.each(['', 'age1mistyped', otherHybrid.identity])('is refused where it is none', async (replyTo) => {
    expect(await envelopeWith(replyTo)).toBe('malformed');
  });
});
