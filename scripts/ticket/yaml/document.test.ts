// No bytes make a reader throw, lose its place, or take what the schema refuses.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConfiguration } from '../desk/configuration.ts';
import { validateTicket } from '../generated/validate.js';
import { validateDesk } from '../generated/validate-desk.js';
import type { Problem } from '../problem.ts';
import { problemCodes } from '../problem-codes.cases.ts';
import { readRecord } from '../record/record.ts';
import { recordText } from '../record/serialise.ts';
import { readSubmission } from '../report/submission.ts';
import {
  bytes,
  desk,
  receivedAt,
  recordPath,
  submissionPath,
  validDesk,
  validRecord,
  validSubmission,
} from '../testing.ts';
import { yamlPieces } from '../texts.testing.ts';

const readers = [
  {
    name: 'readSubmission',
    valid: validSubmission,
    read: (file: Uint8Array) => readSubmission(submissionPath, file, receivedAt),
    validate: validateTicket,
  },
  {
    name: 'readRecord',
    valid: recordText(validRecord),
    read: (file: Uint8Array) => readRecord(recordPath, file, desk),
    validate: validateTicket,
  },
  { name: 'readConfiguration', valid: validDesk, read: readConfiguration, validate: validateDesk },
];

/** Names that an object has from its prototype, and names of ours: what a key may be confused with. */
const keys = [
  '__proto__',
  'constructor',
  'toString',
  'valueOf',
  'toJSON',
  'length',
  'report',
  'number',
  'calendar',
  'cve',
];
const units = [...yamlPieces, ...keys.map((key) => `${key}: `), '\n  ', '\n    ', '\n    - '];
const anyYaml = fc.string({ unit: fc.constantFrom(...units), maxLength: 60 });

type Change = (file: readonly number[], at: number, length: number, piece: string) => number[];

const changes: Change[] = [
  (file, at, length) => file.map((byte, place) => (place === at ? byte ^ (1 << (length % 8)) : byte)),
  (file, at, length) => file.toSpliced(at, length),
  (file, at, length) => file.toSpliced(at, 0, ...file.slice(at, at + length)),
  (file, at, length) => file.toSpliced(at, 0, ...file.slice(length, length + 40)),
  (file, at, length, piece) => file.toSpliced(at, length % 3, ...bytes(piece)),
];

/** A valid file after a few accidents: bits flipped, parts lost, doubled or moved, and bits of YAML let in. */
function damaged(valid: string): fc.Arbitrary<Uint8Array> {
  const accident = fc.tuple(
    fc.constantFrom(...changes),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat(80),
    fc.constantFrom(...units),
  );
  return fc
    .array(accident, { minLength: 1, maxLength: 4 })
    .map((accidents) =>
      Uint8Array.from(
        accidents.reduce<number[]>(
          (file, [change, share, length, piece]) =>
            change(file, Math.floor(share * file.length), length, piece),
          [...bytes(valid)],
        ),
      ),
    );
}

/** A valid file with the value of one line replaced by any flow style YAML. */
function exchanged(valid: string): fc.Arbitrary<Uint8Array> {
  const lines = valid.split('\n');
  const value = fc.letrec<{ value: string }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(
        '5',
        '-1',
        '1.5',
        '.nan',
        'true',
        'null',
        '~',
        '""',
        '"a\\u0000b"',
        'text',
        '2026-02-30',
        '2099-01-01',
        '[]',
        '{}',
      ),
      fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
      fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 3 }).map(
        (parts) =>
          `{${Object.entries(parts)
            .map(([key, part]) => `${key}: ${part}`)
            .join(', ')}}`,
      ),
    ),
  })).value;
  return fc
    .tuple(fc.nat(lines.length - 1), value)
    .map(([place, text]) =>
      bytes(
        lines
          .with(
            place,
            (lines[place] ?? '').replace(/(: |- (?!.*: )).*$/, `$1${text.replaceAll('$', '$$$$')}`),
          )
          .join('\n'),
      ),
    );
}

function expectSoundProblems(file: Uint8Array, problems: readonly Problem[]): void {
  const lines = new TextDecoder().decode(file).split('\n');
  for (const { code, line, column } of problems) {
    expect(problemCodes).toHaveProperty([code]);
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
  }
  const places = problems.map(({ line, column }) => line * 1e6 + column);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
}

/** What of a reading stands in the file: the working times of a desk do not. */
function written(content: object): unknown {
  return Object.fromEntries(Object.entries(content).filter(([key]) => key !== 'time' && key !== 'calendars'));
}

describe.each(readers)('$name takes', ({ valid, read, validate }) => {
  test.each([
    ['any bytes', fc.uint8Array({ maxLength: 200 }), 200],
    ['any text of pieces of YAML', anyYaml.map(bytes), 500],
    ['a valid file after an accident', damaged(valid), 400],
    ['a valid file with another value', exchanged(valid), 400],
  ])('%s', (_, files, numRuns) => {
    fc.assert(
      fc.property(files, (file) => {
        const { content, problems } = read(file);
        expectSoundProblems(file, problems);
        expect(content === null).toBe(problems.length > 0);
        expect(content === null || validate(written(content))).toBe(true);
      }),
      { numRuns },
    );
  });
});
