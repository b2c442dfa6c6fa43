// What people type is understood or refused with one problem, and nothing of it is lost.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { bytes, receivedAt, submissionPath } from '../../testing.ts';
import { otherReading } from '../other-reader.testing.ts';
import { readSubmission } from '../submission.ts';
import { identifierCases } from './identifiers.cases.ts';
import { lostTextCases } from './lost-text.cases.ts';
import { normalise } from './normalise.ts';
import { submissionWith } from './spelling.testing.ts';
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

// What a text may be made of: words, and whatever means something to YAML or only looks like it.
const words = [
  ...[
    'a',
    'Fix',
    '1',
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
    '[',
    '- ',
    '-',
  ],
  ...['*', '&', '@', '%', '`', '|', '>', '?', '!', '{', '}', '\n  ', '\n    ', '\n  - ', '\n\n  '],
  ...['\u00A0', '\u3000', '\u200B', '：', '–', '•', '“', '”', '’', 'é', '🔥'],
];
const anyText = fc.string({ unit: fc.constantFrom(...words), maxLength: 12 });

test('no character of a text is lost: it is taken whole, or refused', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { content } = read(submissionWith(`title: x${text}`));
      if (content === null) return;
      const whole = `x${text}`
        .split('\n')
        .map((line) => line.replaceAll(/^[ \t]+|[ \t]+$/g, ''))
        .filter((line) => line !== '');
      expect((content.report as { title?: string }).title).toBe(whole.join(' '));
    }),
    { numRuns: 2_000 },
  );
});

const places: readonly ((text: string) => string)[] = [
  (text) => `title: ${text}`,
  (text) => `title:${text}`,
  (text) => `Title: ${text}`,
  (text) => `description: ${text}`,
  (text) => `description: |\n  ${text}`,
  (text) => `description: >\n  ${text}`,
  (text) => `description: "${text}"`,
  (text) => `publisher: '${text}'`,
  (text) => `offers:\n  - id: contoso-waf\n    versions: ${text}`,
  (text) => `offers:\n  ${text} id: contoso-waf`,
  (text) => `remediation:\n  status: vendor_fix\n  steps:\n    - ${text}\n    - b`,
  (text) => `remediation:\n  status: vendor_fix\n  steps:\n    ${text}`,
  (text) => `remediation:\n  status: vendor_fix\n  steps: [${text}]`,
  (text) => `cve: ${text}`,
  (text) => `cve:\n  ${text} CVE-2026-1234`,
  (text) => `discovered_at: ${text}2026-11-20`,
  (text) => `${text}title: a`,
  (text) => `title${text}: a`,
];

test('what is taken is what another reader of YAML finds there, in its normal form', () => {
  fc.assert(
    fc.property(fc.constantFrom(...places), anyText, (place, text) => {
      const file = submissionWith(place(text));
      const { content } = read(file);
      const other = otherReading(file) as { report?: unknown } | null;
      if (content && other) expect(content.report).toEqual(normalise(other.report).value);
    }),
    { numRuns: 5_000 },
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

test('a spelling without a note is what another reader of YAML finds there', () => {
  const taken = spellings.filter(
    ({ meant, notes }) => meant && !notes?.some((code) => code !== 'lines-joined'),
  );
  expect(taken.length).toBeGreaterThan(40);
  for (const { written } of taken) {
    const text = submissionWith(written);
    const { report } = otherReading(text) as { report: unknown };
    expect(read(text).content?.report).toEqual(normalise(report).value);
  }
});

test('the spellings are as many as were asked for', () => {
  expect(new Set(spellings.map(({ written }) => written)).size).toBeGreaterThanOrEqual(400);
});
