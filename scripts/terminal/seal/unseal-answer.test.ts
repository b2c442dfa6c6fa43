// The publisher's side of an answer: what it says of itself, what is held against it, and what it cannot do.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sealedAnswer } from '../../ticket/seal/answer.ts';
import { unarmoured } from '../../ticket/seal/armour.ts';
import { countedBytes, hybrid, otherHybrid } from '../../ticket/seal/testing.ts';
import { codeOf, number, opened, protectedIdentity, sealedDesk, typing } from './testing.ts';

const words = 'Which build?\n\nThanks.\n';

describe('opening an answer', () => {
  const bound = { repository: 'example/desk', number, author: 'alice', text: words };
  const comment = async (other: Partial<typeof bound> = {}) =>
    `Hello,\r\n\r\n\`\`\`\r\n${await sealedAnswer({ ...bound, ...other }, otherHybrid.recipient, countedBytes)}\`\`\`\r\n`;
  const here = '--repository Example/Desk';

  test('says whose it is and for which ticket, and to compare that', async () => {
    using desk = sealedDesk();
    const { code, output, errors } = await opened(desk, await comment(), here);
    expect({ code, output, broken: errors.includes('✗') }).toEqual({ code: 0, output: words, broken: false });
    for (const told of ['alice', number, 'example/desk', '--as']) expect(errors).toContain(told);
  });

  test.each([
    ['another repository', { repository: 'elsewhere/desk' }, '--as Alice', ['repository']],
    ['another account', {}, '--as mallory', ['author']],
    ['both', { repository: 'elsewhere/desk' }, '--as mallory', ['author', 'repository']],
    ['none', {}, '--as alice', []],
  ])('tells an answer of %s', async (_, other, as, broken) => {
    using desk = sealedDesk();
    const found = await comment(other);
    const { code, output } = await opened(desk, found, `${here} ${as} --format json`);
    expect({ code, ...JSON.parse(output) }).toMatchObject({
      code: broken.length > 0 ? 1 : 0,
      ...{ ...bound, ...other },
      broken,
    });
    const told = await opened(desk, found, `${here} ${as}`);
    expect(told.errors.match(/✗/g)?.length ?? 0).toBe(broken.length);
    expect(told.errors).not.toContain('--as');
  });

  test('of another number tells that number', async () => {
    using desk = sealedDesk();
    const other = 'SEC-2026-000002-X';
    const { errors } = await opened(desk, await comment({ number: other }), here);
    expect(errors).toContain(other);
    expect(errors).not.toContain(number);
  });

  test('lets nothing in it steer the terminal', async () => {
    using desk = sealedDesk();
    const foul = 'a\u001b[2Jb\u009b31mc\u202ed\u2066e\u200ff\rg\u0007h';
    const { output, errors } = await opened(
      desk,
      await comment({
        text: `${foul}\n\tsecond\n`,
        author: foul,
        number: foul,
        repository: `${foul}`.repeat(99),
      }),
    );
    expect(output + errors).not.toMatch(/[^\P{Cc}\n\t]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
    expect(output).toMatch(/h\n\tsecond\n$/);
    expect(errors.length).toBeLessThan(2_000);
  });

  test('writes the words as they are to a new file outside of the repository', async () => {
    using desk = sealedDesk();
    const file = `${desk.outside('folder', '')}.txt`;
    const found = await comment();
    expect(codeOf(await opened(desk, found, '--output answer.txt'))).toBe('inside');
    expect(await opened(desk, found, `${here} --output ${file}`)).toMatchObject({ code: 0, output: '' });
    expect(readFileSync(file, 'utf8')).toBe(words);
    expect(codeOf(await opened(desk, found, `--output ${file}`))).toBe('exists');
  });

  test.each(['with an armour', 'without one'])('works with a protected identity %s', async (armour) => {
    using desk = sealedDesk();
    const text = await protectedIdentity('twelve grey herons', otherHybrid);
    const bytes = unarmoured(text) ?? new Uint8Array();
    const key = desk.outside('key.age', armour === 'without one' ? bytes : text);
    const line = `unseal ${desk.outside('comment.md', await comment())} --identity ${key} ${here}`;
    expect(await desk.call(line, typing('twelve grey herons'))).toMatchObject({ code: 0, output: words });
    expect(codeOf(await desk.call(line, typing('twelve gray herons')))).toBe('passphrase');
  });

  test('is for its own key alone', async () => {
    using desk = sealedDesk();
    expect(codeOf(await opened(desk, await comment(), here, hybrid))).toBe('keys');
    expect(await desk.call(`unseal ${desk.outside('comment.md', await comment())}`)).toMatchObject({
      code: 2,
    });
  });
});
