// What people type is understood or refused with one problem, and nothing of it is lost.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { bytes, receivedAt, submissionPath } from '../testing.ts';
import { lostTextCases } from './lost-text.cases.ts';
import { submissionWith } from './spelling.testing.ts';
import { readSubmission } from './submission.ts';

const spellings = [...lostTextCases];

function read(text: string) {
  return readSubmission(submissionPath, bytes(text), receivedAt);
}

describe('a spelling is read as meant, or refused with one problem', () => {
  test.each(spellings)('$written', ({ written, meant, refused }) => {
    const { content, problems } = read(submissionWith(written));
    expect(problems.map(({ code }) => code)).toEqual(refused ? [refused] : []);
    if (meant) expect(content?.report).toMatchObject(meant);
  });
});

const words = [
  'a',
  'Fix',
  '#1',
  ' #2',
  ': ',
  ' ',
  ':',
  '#',
  "'",
  '"',
  '\\t',
  'C:\\temp',
  ',',
  ']',
  '-',
  '\n  ',
];

test('no character of a text is lost: it is taken whole, or refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...words), maxLength: 12 }), (text) => {
      const { content } = read(submissionWith(`title: x${text}`));
      if (content === null) return;
      const whole = `x${text}`
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      expect((content.report as { title?: string }).title).toBe(whole.join(' '));
    }),
  );
});

test('what is taken is what any reader of YAML finds there', () => {
  const taken = spellings.filter(({ meant, notes = [] }) => meant && notes.length === 0);
  for (const { written } of taken) {
    const text = submissionWith(written);
    expect(read(text).content).toEqual(parse(text));
  }
});
