// Bytes to `check`: whatever a file holds, its reader says where and what is wrong, and no output repeats what steers a
// terminal.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { annotations, problemLines, problemValue } from '../../terminal/output.ts';
import type { Problem } from '../../ticket/problem.ts';
import { readRecord } from '../../ticket/record/record.ts';
import { recordText } from '../../ticket/record/serialise.ts';
import { readSubmission, type SealRules } from '../../ticket/report/submission.ts';
import {
  receivedAt,
  recordPath,
  submissionPath,
  validReport,
  validSubmission,
} from '../../ticket/testing.ts';
import { visibleJson } from '../../ticket/yaml/visible-text.ts';
import { desk, ticketIn } from '../../triage/testing.ts';
import { words } from '../../words/words.ts';
import type { Target } from './target.ts';
import { editsOf, textOf, yamlTokens } from './tokens.ts';

const validRecord = recordText(ticketIn('needs_information'));
const encoder = new TextEncoder();

/** A report of which one key holds anything at all. */
const strangeReport = fc
  .tuple(fc.constantFrom(...Object.keys(validReport)), fc.anything({ withDate: true, maxDepth: 3 }))
  .map(([key, value]) => written({ report: { ...validReport, [key]: value } }));

// Not all that JavaScript can hold can be written as YAML.
function written(value: unknown): string {
  try {
    return stringify(value);
  } catch {
    return '';
  }
}

export const texts: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: editsOf(validSubmission, yamlTokens) },
  { weight: 3, arbitrary: editsOf(validRecord, yamlTokens) },
  { weight: 2, arbitrary: textOf(yamlTokens) },
  { weight: 1, arbitrary: strangeReport },
);

/** Text, or text in which some bytes are others, so that it may be no text at all. */
const bytes = fc.oneof(
  { weight: 4, arbitrary: texts.map((text) => encoder.encode(text)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(texts, fc.array(fc.tuple(fc.nat(500), fc.nat(255)), { minLength: 1 })).map(struck),
  },
);

function struck([text, changes]: [string, [number, number][]]): Uint8Array {
  const whole = encoder.encode(text);
  for (const [at, byte] of changes) if (at < whole.length) whole[at] = byte;
  return whole;
}

const readers: Readonly<Record<string, (whole: Uint8Array) => readonly Problem[]>> = {
  'a submission': (whole) => readingOf(readSubmission(submissionPath, whole, receivedAt)),
  'a submission that is to be sealed': (whole) =>
    readingOf(readSubmission(submissionPath, whole, receivedAt, sealing)),
  'a record': (whole) => readingOf(readRecord(recordPath, whole, desk, receivedAt)),
};

const sealing: SealRules = { recipients: {}, mustSeal: true };

function readingOf({ content, problems }: { content: unknown; problems: readonly Problem[] }) {
  assert.equal(content === null, problems.length > 0, 'either content or problems');
  return problems;
}

/** @throws where a problem of these bytes is nowhere in them, or an output lets something through */
function holdsForBytes(whole: Uint8Array): void {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(whole);
  // A text without line feeds is one line, or has the line ends of old.
  const lines = [text.split('\n'), ...(text.includes('\n') ? [] : [text.split('\r')])];
  for (const [kind, read] of Object.entries(readers)) {
    const problems = read(whole);
    for (const problem of problems) assertPlaced(kind, problem, lines);
    for (const language of ['en', 'fr'] as const) assertShown(problems, language);
  }
}

function assertPlaced(
  kind: string,
  { code, line, column }: Problem,
  lines: readonly (readonly string[])[],
): void {
  const place = `${kind}: ${code} at ${line}:${column}`;
  assert.match(code, /^[a-z0-9]+(?:-[a-z0-9]+)*$/, place);
  const lengths = lines.flatMap((all) => all[line - 1]?.length ?? []);
  assert.ok(lengths.length > 0, `${place}, in no line`);
  assert.ok(column >= 1 && column <= Math.max(...lengths) + 1, `${place}, of ${lengths} characters`);
}

// C0 but the line feed, DEL, C1, what turns a line around, and the tags that nobody sees.
const raw = /[^\P{Cc}\n]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/u;

function assertShown(problems: readonly Problem[], language: 'en' | 'fr'): void {
  const request = { words: words(language), terminal: { hasColour: false } };
  const values = problems.map((one) => problemValue(request, one));
  const outputs = {
    text: problemLines(request, problems),
    github: annotations(request, problems),
    json: visibleJson(values, 2),
  };
  for (const [format, output] of Object.entries(outputs)) assert.doesNotMatch(output, raw, format);
  assert.deepEqual(JSON.parse(outputs.json), values);
  assert.equal(outputs.text.split('\n').length, problems.length + 1, 'text: a line for each problem');
  assert.equal(outputs.github.match(/^::error file=/gm)?.length ?? 0, problems.length);
  assert.equal(outputs.github.split('\n').length, problems.length + 1, 'github: a line for each problem');
}

export const check: Target = {
  name: 'check',
  about: 'bytes to the readers of submissions and records, and to every output format',
  runs: 200,
  property: fc.property(bytes, holdsForBytes),
};
