// What gives away an embargo is told however broken it is, and nothing of it is repeated; a public report is left alone.
import { describe, expect, test } from 'vitest';
import { sealedSubmission } from './seal/sealed-submission.cases.ts';
import { sets } from './seal/testing.ts';
import { readSubmission } from './submission.ts';
import { bytes, edited, receivedAt, submissionPath, told, validSubmission } from './testing.ts';

const strict = { recipients: sets, mustSeal: true };
const read = (text: string | Uint8Array, rules = strict) =>
  readSubmission(submissionPath, typeof text === 'string' ? bytes(text) : text, receivedAt, rules).problems;

const broken = (text: string) => edited(text, 'title: ', 'title: [');
const isPublic = edited(validSubmission, 'embargoed', 'public');
const inside = validSubmission.replace('report:\n', '');

describe('under embargo in plain words is also', () => {
  test.each([
    ['what no parser can read', broken(validSubmission), '3:15'],
    ['what is indented by tabs', validSubmission.replaceAll('\n  ', '\n\t'), '3:14'],
    ['what has an anchor', edited(validSubmission, 'title: ', 'title: &a '), '3:15'],
    ['what is quoted', broken(edited(validSubmission, 'embargoed', '"Embargoed"')), '3:16'],
    [
      'what stands between braces',
      '{report: {category: vulnerability, disclosure: embargoed, title: A secret',
      '1:48',
    ],
    [
      'what has its value on the next line',
      broken(edited(validSubmission, ': embargoed', ':\n    embargoed')),
      '4:5',
    ],
    ['what misses its first line', inside.replaceAll(/^ {2}/gm, ''), '2:13'],
    ['what is written in other letters', edited(validSubmission, 'embargoed', 'Embargoed'), '3:15'],
    ['what has only keys that nobody knows', 'report:\n  disclosure: embargoed\n  titel: A secret\n', '2:15'],
  ])('%s', (_, text, place) => {
    expect(told(read(text))).toEqual([`${place} embargo-in-plaintext`]);
    expect(told(read(text, { ...strict, mustSeal: false }))).not.toContain(`${place} embargo-in-plaintext`);
  });

  test('what an editor wrote as UTF-16', () => {
    expect(told(read(Buffer.from(`\uFEFF${validSubmission}`, 'utf16le')))).toEqual([
      '3:15 embargo-in-plaintext',
    ]);
  });
});

describe('its own problems keeps', () => {
  test.each([
    ['a broken report that is public', broken(isPublic)],
    [
      'one that speaks of an embargo',
      broken(edited(isPublic, '  title: ', '  impact: |\n    disclosure: embargoed\n  title: ')),
    ],
    [
      'one with a comment about it',
      broken(edited(isPublic, '  category', '  # disclosure: embargoed\n  category')),
    ],
    ['one that does not say', broken(edited(validSubmission, '  disclosure: embargoed\n', ''))],
    ['a sealed one', edited(sealedSubmission, 'category: ', 'category: [')],
  ])('%s', (_, text) => {
    const codes = read(text).map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes).not.toContain('embargo-in-plaintext');
  });
});

describe('beside a seal', () => {
  const key = `AGE-SECRET-KEY-PQ-1${'Q'.repeat(58)}`;
  test.each([
    [
      'a key that nobody knows counts as a secret',
      '  sealed:',
      '  A secret: 1\n  sealed:',
      ['5:3 sealed-plaintext'],
      '…',
    ],
    ['so does what misses the report', 'report:', 'A secret: 1\nreport:', ['2:1 sealed-plaintext'], '…'],
    [
      'so does what the sealed part does not know',
      '    message:',
      '    A secret: 1\n    message:',
      ['8:5 sealed-plaintext'],
      '…',
    ],
    [
      'a slip inside is told as such',
      '    message:',
      '    mesage: 1\n    message:',
      ['8:5 unknown-key'],
      'mesage',
    ],
    [
      'a slip in what is shown is told as such',
      '  sealed:',
      '  langage: fr\n  sealed:',
      ['5:3 unknown-key'],
      'langage',
    ],
    ['a secret key for a set is not repeated', 'to: classic', `to: ${key}`, ['6:9 malformed'], undefined],
    [
      'a salt for a commitment is not repeated',
      'sha256:',
      '5a175a17',
      ['7:17 commitment-malformed'],
      undefined,
    ],
  ])('%s', (_, found, instead, expected, named) => {
    const problems = read(edited(sealedSubmission, found, instead));
    expect(told(problems)).toEqual(expected);
    expect(problems[0]?.parameters).toMatchObject(named === undefined ? { found: '…' } : { key: named });
    expect(JSON.stringify(problems)).not.toMatch(/A secret|AGE-SECRET|5a175a17/);
  });
});

test('a hostile text takes no time', () => {
  const texts = [
    ' '.repeat(160_000),
    ',disclosure'.repeat(15_000),
    `disclosure:${' '.repeat(160_000)}`,
    '{ '.repeat(80_000),
  ];
  for (const text of texts)
    expect(read(text.slice(0, 160_000)).map(({ code }) => code)).not.toContain('embargo-in-plaintext');
});
