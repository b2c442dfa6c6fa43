// What people type is understood or refused with one problem, and nothing of it is lost.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { bytes, receivedAt, submissionPath } from '../testing.ts';
import { identifierCases } from './identifiers.cases.ts';
import { lostTextCases } from './lost-text.cases.ts';
import { normalise } from './normalise.ts';
import { submissionWith } from './spelling.testing.ts';
import { readSubmission } from './submission.ts';
import { valueCases } from './values.cases.ts';

const spellings = [...lostTextCases, ...identifierCases, ...valueCases];

function read(text: string) {
  return readSubmission(submissionPath, bytes(text), receivedAt);
}

describe('a spelling is read as meant, or refused with one problem', () => {
  test.each(spellings)('$written', ({ written, meant, notes: expected = [], refused }) => {
    const { content, problems, notes = [] } = read(submissionWith(written));
    expect(problems.map(({ code }) => code)).toEqual(refused ? [refused] : []);
    if (meant) expect(content?.report).toMatchObject(meant);
    expect(notes.map(({ code }) => code)).toEqual(expected);
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

const fields = [
  'title',
  'cve',
  'cvss',
  'cwe',
  'offers',
  'references',
  'discovered_at',
  'incident',
  'Publisher',
  'language',
];
const values = fc.oneof(
  fc
    .constantFrom(...spellings.flatMap(({ written, meant }) => (meant ? [parse(written) as object] : [])))
    .map((part) => Object.values(part)[0]),
  fc.jsonValue(),
);

test('a normal form stays as it is', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...fields), values), (report) => {
      const { value } = normalise(report);
      expect(normalise(value)).toMatchObject({ value, notes: [] });
    }),
    { numRuns: 2_000 },
  );
});

test('what is taken is what any reader of YAML finds there', () => {
  const taken = lostTextCases.filter(({ meant }) => meant);
  for (const { written } of taken) {
    const text = submissionWith(written);
    expect(read(text).content).toEqual(parse(text));
  }
});
