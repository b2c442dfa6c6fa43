// Opening an answer: with a key in each of its forms, and every way in which it can fail, each with its own code.
import { describe, expect, test } from 'vitest';
import { armoured, sealed, sealedByPassphrase } from '../../../scripts/ticket/seal/age.ts';
import { sealedAnswer } from '../../../scripts/ticket/seal/answer.ts';
import { unarmoured } from '../../../scripts/ticket/seal/armour.ts';
import { paddedJson } from '../../../scripts/ticket/seal/padding.ts';
import { countedBytes, hybrid, otherHybrid, repository } from '../../../scripts/ticket/seal/testing.ts';
import { type Entered, openAnswer } from './opening.ts';

const words = { repository, number: 'SEC-2026-000045-D', author: 'alice', text: 'Try 2.3.2.\n' };
const message = await sealedTo(words);
const key = `# a comment\n${hybrid.identity}\n`;
const isProtected = await sealedByPassphrase(new TextEncoder().encode(key), 'open', 2);

async function sealedTo(answer: typeof words): Promise<string> {
  return (await sealedAnswer(answer, hybrid.recipient, countedBytes)) ?? '';
}

async function sealedValue(value: object): Promise<string> {
  return sealed(paddedJson(value) ?? new Uint8Array(), [hybrid.recipient]);
}

/** The message with another letter in the place of one byte, counted from its end where the place is negative. */
function struck(place: number): string {
  const bytes = unarmoured(message) ?? new Uint8Array();
  const at = place < 0 ? bytes.length + place : place;
  return armoured(bytes.map((byte, here) => (here === at ? (byte === 65 ? 66 : 65) : byte)));
}

const headerEnd = new TextDecoder('latin1').decode(unarmoured(message) ?? new Uint8Array()).indexOf('\n--- ');

function entered(changed: Partial<Entered>): Promise<unknown> {
  return openAnswer({ message, key, passphrase: '', ...changed }, repository);
}

describe('an answer', () => {
  test.each([
    ['as it stands', {}],
    ['in a whole comment', { message: `Hello @octocat,\n\n\`\`\`\n${message}\`\`\`\n` }],
    [
      'quoted, and with the line ends of another system',
      { message: message.replaceAll(/^/gm, '> ').replaceAll('\n', '\r\n') },
    ],
    ['with a key file of another system', { key: key.replaceAll('\n', '\r\n') }],
    ['with a key among others', { key: `${otherHybrid.identity}\n${hybrid.identity}` }],
    ['with a protected key', { key: isProtected, passphrase: 'open' }],
  ])('is opened %s', async (_, changed) => {
    expect(await entered(changed)).toEqual(words);
  });

  test('for this desk is one, whatever the case of its letters', async () => {
    expect(await openAnswer({ message, key, passphrase: '' }, repository.toUpperCase())).toEqual(words);
  });

  test('shows what would hide or turn its words', async () => {
    const text = 'one\u202Etwo\u0007\r\nthree\tfour';
    const turned = await sealedTo({ ...words, text, author: 'al\u2066ice' });
    expect(await entered({ message: turned })).toEqual({
      ...words,
      author: 'al\\u2066ice',
      text: 'one\\u202etwo\\u0007\nthree\tfour',
    });
  });
});

const foreign = {
  report: await sealedValue({ schema_version: 1 }),
  later: await sealedValue({ answer_version: 2 }),
  other: await sealedTo({ ...words, repository: 'example/other' }),
};

describe('nothing is opened', () => {
  test.each([
    ['no-message', { message: ' \n' }],
    ['no-key', { key: '\n' }],
    ['no-identity', { key: 'a password' }],
    ['no-identity', { key: hybrid.identity.slice(0, 20).toLowerCase() }],
    ['public-key', { key: hybrid.recipient }],
    ['passphrase-needed', { key: isProtected }],
    ['passphrase', { key: isProtected, passphrase: 'shut' }],
    ['passphrase', { key: message, passphrase: 'open' }],
    ['armour', { message: 'Thank you.' }],
    ['armour', { message: message.slice(0, -40) }],
    ['header', { message: struck(3) }],
    ['keys', { key: otherHybrid.identity }],
    ['mac', { message: struck(headerEnd + 10) }],
    ['payload', { message: struck(-1) }],
    ['malformed', { message: foreign.report }],
    ['version', { message: foreign.later }],
    ['repository', { message: foreign.other }],
  ] as const)('%s %#', async (code, changed) => {
    expect(await entered(changed)).toBe(code);
  });
});
