// Answers that only the publisher of a sealed report can read, from the key that asks for them to the words.
import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../ticket/seal/recipients.ts';
import { classic, hybrid, otherHybrid } from '../../ticket/seal/testing.ts';
import { commandLines } from '../../triage/comment/command-lines.ts';
import { words as wordsIn } from '../../words/words.ts';
import { codeOf, number, opened, piped, type SealedDesk, sealedDesk, typing } from './testing.ts';

const words = 'Which build?\n\nThanks.\n';
const own = `--reply-to ${otherHybrid.recipient}`;

const reply = (desk: SealedDesk, more = '', content: string | Uint8Array = words) =>
  desk.call(`reply ${number} --identity ${desk.identity()} --as alice ${more}`, piped(content));

test('from a protected key to the words that only its owner reads', async () => {
  using desk = sealedDesk();
  const key = `${desk.outside('folder', '')}.age`;
  const passphrase = 'twelve grey herons';
  const made = await desk.call(`keys new --protect --output ${key}`, typing(passphrase, passphrase));
  expect(made.code).toBe(0);
  await desk.ticket(`--reply-to ${made.output.trim()}`);
  const told = await desk.call(`unseal ${number} --identity ${desk.identity()}`);
  expect(told.errors).toContain(fingerprint(made.output.trim()));
  expect(told.errors).toContain(`desk reply ${number}`);
  const answer = await reply(desk);
  expect(answer.code).toBe(0);
  expect(answer.errors).toContain(fingerprint(made.output.trim()));
  const line = `unseal ${desk.outside('comment.md', answer.output)} --identity ${key} --as alice`;
  expect(await desk.call(line, typing(passphrase))).toMatchObject({ code: 0, output: words });
});

describe('a report that asks for answers', () => {
  test.each([otherHybrid, classic])('tells its key inside the seal alone', async ({ recipient }) => {
    using desk = sealedDesk();
    const { output, errors } = await desk.call(`seal draft.yaml --reply-to ${recipient}`);
    expect(output).not.toContain(recipient);
    expect(output).not.toContain(fingerprint(recipient));
    expect(errors).toContain(fingerprint(recipient));
  });

  test('tells it to the staff, in JSON as well', async () => {
    using desk = sealedDesk();
    await desk.ticket(own);
    const { output } = await desk.call(`unseal ${number} --identity ${desk.identity()} --format json`);
    expect(JSON.parse(output)).toMatchObject({ reply_to: otherHybrid.recipient, broken: [] });
  });

  test('or does not, and staff are told so', async () => {
    using desk = sealedDesk();
    await desk.ticket();
    const line = `unseal ${number} --identity ${desk.identity()}`;
    expect((await desk.call(line)).errors).not.toContain('desk reply');
    expect(JSON.parse((await desk.call(`${line} --format json`)).output)).not.toHaveProperty('reply_to');
  });

  test('is opened from a file too', async () => {
    using desk = sealedDesk();
    const { output } = await desk.call(`seal draft.yaml ${own}`);
    const told = await desk.call(
      `unseal ${desk.outside('sealed.yaml', output)} --identity ${desk.identity()} --as octocat`,
    );
    expect(told).toMatchObject({
      code: 0,
      errors: expect.stringContaining(fingerprint(otherHybrid.recipient)),
    });
    expect(told.errors).not.toContain('desk reply');
  });

  test.each([
    otherHybrid.identity,
    classic.identity.toLowerCase(),
    `" ${classic.identity}"`,
    otherHybrid.recipient.slice(0, -1),
    '""',
  ])('refuses %s without repeating it', async (typed) => {
    using desk = sealedDesk();
    for (const language of ['en', 'fr']) {
      const told = await desk.call(`seal draft.yaml --language ${language} --reply-to ${typed}`);
      expect(told).toMatchObject({ code: 1, output: '' });
      expect(told.errors).not.toMatch(/key-(?:pq-)?1./i);
    }
    expect(desk.tree()).not.toHaveProperty(['sealed.yaml']);
  });

  test('keeps a secret key out of what is told, in the place of a set as well', async () => {
    using desk = sealedDesk();
    const told = await desk.call(`seal draft.yaml --to ${hybrid.identity}`);
    expect(told).toMatchObject({ code: 2, output: '' });
    expect(told.errors).not.toMatch(/key-(?:pq-)?1./i);
  });

  test('is sealed to other staff with the same key, and they are told what that means', async () => {
    using desk = sealedDesk();
    await desk.ticket(`--reply-to ${classic.recipient}`);
    const reseal = `reseal ${number} --to next --identity ${desk.identity()} --as alice`;
    const { errors } = await desk.call(reseal);
    expect(errors).toContain(wordsIn('en').seal.replyKeyKept);
    const key = desk.identity(otherHybrid);
    const { output } = await desk.call(`unseal ${number} --identity ${key} --format json`);
    expect(JSON.parse(output)).toMatchObject({ reply_to: classic.recipient, broken: [] });
    const answer = await desk.call(`reply ${number} --identity ${key} --as bob`, piped(words));
    expect(await opened(desk, answer.output, '--as bob', classic)).toMatchObject({ code: 0, output: words });
  });

  test('is sealed to other staff without a word of answers where it asks for none', async () => {
    using desk = sealedDesk();
    await desk.ticket();
    const reseal = `reseal ${number} --to next --identity ${desk.identity()} --as alice`;
    expect((await desk.call(reseal)).errors).not.toContain(wordsIn('en').seal.replyKeyKept);
  });
});

describe('an answer', () => {
  test('is a comment that tells nothing and commands nothing', async () => {
    using desk = sealedDesk();
    await desk.ticket(own);
    const { output } = await reply(desk);
    expect(output).toMatch(/^[^\n]+\n\n```\n-----BEGIN[^`]+-----\n```\n$/);
    expect(output).toContain(number);
    expect(output).toContain('/answer/');
    for (const told of ['build', 'alice', fingerprint(otherHybrid.recipient), otherHybrid.recipient])
      expect(output).not.toContain(told);
    expect(commandLines(output.replaceAll(/^[A-Za-z0-9+/]{64}$/gm, '/ack P1 high')).commands).toEqual([]);
  });

  test.each(['', '-'])('is taken from standard input with “%s” for a file', async (file) => {
    using desk = sealedDesk();
    await desk.ticket(own);
    expect(await opened(desk, (await reply(desk, file)).output)).toMatchObject({ code: 0, output: words });
  });

  test('is taken from a file outside of the repository', async () => {
    using desk = sealedDesk();
    await desk.ticket(own);
    const file = desk.outside('answer.txt', words);
    expect(await opened(desk, (await reply(desk, file)).output)).toMatchObject({ output: words });
    expect(codeOf(await reply(desk, desk.outside('long.txt', 'x'.repeat(65_537))))).toBe('answer-too-long');
    expect(codeOf(await reply(desk, `${file}.none`))).toBe('unreadable');
  });

  test('is not taken from inside, by whatever way it is reached', async () => {
    using desk = sealedDesk();
    await desk.ticket(own);
    desk.write({ 'answer.txt': words });
    const link = `${desk.outside('folder', '')}.link`;
    symlinkSync(desk.at('answer.txt'), link);
    for (const file of ['answer.txt', desk.at('none/answer.txt'), link])
      expect(codeOf(await reply(desk, file))).toBe('inside');
  });

  test('is written to a new file when that is asked for', async () => {
    using desk = sealedDesk();
    await desk.ticket(own);
    expect(await reply(desk, '--output comment.md')).toMatchObject({ code: 0, output: '' });
    expect(await opened(desk, desk.read('comment.md'))).toMatchObject({ output: words });
    expect(codeOf(await reply(desk, '--output comment.md'))).toBe('exists');
  });

  test('as long as a step holds fits into a comment of GitHub', async () => {
    using desk = sealedDesk();
    await desk.ticket(own);
    const { code, output } = await reply(desk, '', 'x'.repeat(16_000));
    expect(code).toBe(0);
    expect(output.length).toBeLessThanOrEqual(65_536);
    expect(codeOf(await reply(desk, '', 'x'.repeat(65_536)))).toBe('answer-too-long');
  });

  test('is for staff to give, and changes no record', async () => {
    using desk = sealedDesk();
    await desk.ticket(own);
    const before = desk.tree();
    const line = `reply ${number} --identity ${desk.identity()} --as`;
    expect(await desk.call(`${line} octocat`, piped(words))).toMatchObject({ code: 1, output: '' });
    expect(await desk.call(`${line} alice`, piped(words))).toMatchObject({ code: 0 });
    expect(await desk.call(`reply ${number} --as alice`, piped(words))).toMatchObject({
      code: 2,
      output: '',
    });
    expect(codeOf(await desk.call(`${line} alice`))).toBe('empty-answer');
    expect(codeOf(await desk.call(`${line} alice`, { terminal: { readInput: async () => null } }))).toBe(
      'cancelled',
    );
    expect(desk.tree()).toEqual(before);
  });

  test('asks for its words only where somebody will be able to read them', async () => {
    using desk = sealedDesk();
    await desk.ticket();
    const asked: string[] = [];
    const readInput = async (question: string) => {
      asked.push(question);
      return null;
    };
    const line = `reply ${number} --identity ${desk.identity()} --as alice`;
    expect(codeOf(await desk.call(line, { terminal: { readInput } }))).toBe('no-reply-key');
    expect(asked).toEqual([]);
  });

  test.each<[string, (desk: SealedDesk, report: string) => Promise<unknown>]>([
    ['before the acknowledgement', async () => {}],
    [
      'after the close',
      (desk) => desk.call(`triage ${number} "/ack P2 high\\n/close informative Seen." --as alice`),
    ],
    [
      'after the revealing',
      async (desk) => {
        await desk.call(`triage ${number} "/ack P2 high" --as alice`);
        return desk.call(`reveal ${number} --identity ${desk.identity()} --as alice`);
      },
    ],
    [
      'while a copy of the report is open',
      async (desk, report) => {
        desk.write({ 'tickets/inbox/copy.yaml': report });
        return desk.call('intake --as mallory');
      },
    ],
  ])('is given %s', async (_, happens) => {
    using desk = sealedDesk();
    await happens(desk, await desk.received(own));
    expect(await opened(desk, (await reply(desk)).output)).toMatchObject({ code: 0, output: words });
  });

  test('is not given on a copy of the report', async () => {
    using desk = sealedDesk();
    const report = await desk.received(own);
    desk.write({ 'tickets/inbox/copy.yaml': report });
    await desk.call('intake --as mallory');
    const line = `reply SEC-2026-000002-X --identity ${desk.identity()} --as alice`;
    expect(codeOf(await desk.call(line, piped(words)))).toBe('unsound');
  });

  test('is in the language of the report, and its author is told in their own', async () => {
    using desk = sealedDesk();
    const french = desk.read('draft.yaml').replace('report:', 'report:\n  language: fr');
    desk.write({ 'draft.yaml': french });
    await desk.ticket(own);
    expect((await reply(desk, '--language en')).output).toMatch(/^Une réponse scellée/);
  });

  test('comes from a real pipe as well', async () => {
    using desk = sealedDesk();
    await desk.ticket(own);
    const call = ['reply', number, '--identity', desk.identity(), '--as', 'alice', '--root', desk.root];
    const script = join(import.meta.dirname, '../../desk.ts');
    const piping = (input: string) =>
      spawnSync(process.execPath, [script, ...call], { input, encoding: 'utf8' });
    expect(await opened(desk, piping(words).stdout)).toMatchObject({ code: 0, output: words });
    expect(codeOf({ errors: piping('x'.repeat(1_000_000)).stderr })).toBe('answer-too-long');
  });
});
