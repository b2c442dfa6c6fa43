// Whatever a ticket says, its text says the same: to a YAML parser, to the quick reader, and written once more.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import schema from '../../../schema/ticket.schema.json' with { type: 'json' };
import type { PropertyPath } from '../problem.ts';
import { readSubmission } from '../report/submission.ts';
import { everyLeaf, type Part } from '../schema.testing.ts';
import {
  bytes,
  changed,
  desk,
  receivedAt,
  recordPath,
  submissionPath,
  validRecord,
  validReport,
} from '../testing.ts';
import { anyText } from '../texts.testing.ts';
import type { TicketRecord } from '../ticket.ts';
import { quickReading } from './canonical-reader.ts';
import { rightRecords } from './record.cases.ts';
import { readRecord } from './record.ts';
import { recordHead, recordText, submissionText } from './serialise.ts';

const leaves = everyLeaf(schema as Part);

/** One leaf of its kind: a list of two texts where the schema has a list. */
function leaf(part: Part, [first, second]: readonly [string, string]): unknown {
  if (part.type === 'array') return [first, second];
  return part.type === 'integer' ? first.length : part.type === 'boolean' ? first.length > 5 : first;
}

/** A ticket with every property there is; no reader would take it, but the writer must not mind. */
const anyTicket = fc
  .array(fc.tuple(anyText, anyText), { minLength: leaves.length, maxLength: leaves.length })
  .map((texts) =>
    leaves.reduce<unknown>(
      (ticket, { path, part }, place) => changed(ticket, path, leaf(part, texts[place] ?? ['', ''])),
      { history: [{}], answered: [{}], report: { offers: [{}] } },
    ),
  ) as fc.Arbitrary<TicketRecord>;

/** Places where a record may hold any text that is not blank. */
const freeTexts: PropertyPath[] = [
  ['report', 'description'],
  ['report', 'impact'],
  ['report', 'remediation', 'steps', 0],
  ['report', 'customer_message', 'draft'],
  ['message', 'text'],
  ['assessment', 'conclusion'],
  ['history', 0, 'text'],
  ['history', 1, 'note'],
];

const anyRecord = fc
  .array(
    anyText.filter((text) => /\S/.test(text)),
    { minLength: freeTexts.length, maxLength: freeTexts.length },
  )
  .map((texts) =>
    freeTexts.reduce(
      (record, path, place) => changed(record, path, texts[place]),
      changed(validRecord, ['assessment'], {}),
    ),
  );

function inReverse(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inReverse);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, part]) => [key, inReverse(part)]),
  );
}

describe('the text of any ticket', () => {
  function always(holds: (ticket: TicketRecord, text: string) => void): void {
    fc.assert(
      fc.property(anyTicket, (ticket) => holds(ticket, recordText(ticket))),
      { numRuns: 100 },
    );
  }

  test('is the ticket, for a YAML parser', () => {
    always((ticket, text) => {
      expect(parse(text)).toEqual(ticket);
    });
  });

  test('is the ticket, for the quick reader', () => {
    always((ticket, text) => {
      expect(quickReading(text, recordHead)).toEqual({ value: ticket, isProven: true });
    });
  });

  test('is the same, once parsed and written again', () => {
    always((_, text) => {
      expect(recordText(parse(text))).toBe(text);
    });
  });

  test('does not depend on the order in which the ticket was put together', () => {
    always((ticket, text) => {
      expect(recordText(inReverse(ticket) as TicketRecord)).toBe(text);
    });
  });

  test('hides nothing and holds no line end but its own', () => {
    always((_, text) => {
      expect(text).not.toMatch(/[^\P{Cc}\t\n]|\p{Bidi_Control}/u);
    });
  });
});

describe('the text of one value', () => {
  test('is read back by everybody', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, description) => {
        const record = changed(
          changed(validRecord, ['report', 'title'], title),
          ['report', 'description'],
          description,
        );
        const text = recordText(record);
        expect(parse(text)).toEqual(record);
        expect(quickReading(text, recordHead)).toEqual({ value: record, isProven: true });
        expect(parse(submissionText(record.report))).toEqual({ report: record.report });
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['Contoso', 'Contoso'],
    ['Contoso Ltd (Zürich), a/b', 'Contoso Ltd (Zürich), a/b'],
    ['2026-11-20', '2026-11-20'],
    ['no', '"no"'],
    ['2.10', '"2.10"'],
    ['12:30', '"12:30"'],
    ['a: b', '"a: b"'],
    ['a #b', '"a #b"'],
    ['', '""'],
    [' a', '" a"'],
    ['a\u202Eb', '"a\\u202eb"'],
    ['a\nb', '|-\n    a\n    b'],
    ['a\nb\n', '|\n    a\n    b'],
    ['a\n\n', '"a\\n\\n"'],
    ['\na', '"\\na"'],
    ['a\r\nb', '"a\\r\\nb"'],
  ])('%j is written as %j', (publisher, written) => {
    const text = submissionText(changed(validReport, ['publisher'], publisher));
    expect(text).toContain(`\n  publisher: ${written}\n`);
  });
});

describe('the quick reader proves no text that the serialiser does not write', () => {
  const right = recordText(validRecord);

  function provesTruly(text: string): boolean {
    const quick = quickReading(text, recordHead);
    return !quick?.isProven || recordText(quick.value as TicketRecord) === text;
  }

  test('whatever stands in the place of any of its signs', () => {
    const sign = fc.constantFrom(
      '',
      ' ',
      '\n',
      '-',
      ':',
      '"',
      '|',
      '#',
      '\t',
      '0',
      'x',
      '{}',
      '[]',
      '  ',
      '- ',
      '\n\n',
    );
    const place = fc.nat({ max: right.length });
    const check = fc.property(place, fc.nat({ max: 2 }), sign, (from, length, text) => {
      expect(provesTruly(right.slice(0, from) + text + right.slice(from + length))).toBe(true);
    });
    fc.assert(check, { numRuns: 5000 });
  });

  test('whichever two of its lines change places, or one of them is there twice', () => {
    const lines = right.split('\n');
    const line = fc.nat({ max: lines.length - 1 });
    const check = fc.property(line, line, fc.nat({ max: 1 }), (one, other, removed) => {
      const moved = lines.toSpliced(other, removed, lines[one] ?? '');
      expect(provesTruly(moved.join('\n'))).toBe(true);
    });
    fc.assert(check, { numRuns: 2000 });
  });

  test.each([
    ['another order', /(status: .*\n)(outcome: .*\n)/, '$2$1'],
    ['a key that stands twice', /(status: .*\n)/, '$1$1'],
    ['a key that the schema does not know', /(status: .*\n)/, '$1state: x\n'],
    ['quotes that nothing asks for', /status: (.*)\n/, 'status: "$1"\n'],
    ['a number with zeros in front', /pull_request: /, 'pull_request: 0'],
    ['a space behind a value', /(status: .*)\n/, '$1 \n'],
    ['a comment', /(status: .*)\n/, '$1 # x\n'],
    ['no space before a value', /status: /, 'status:'],
  ])('such as %s', (_, from, to) => {
    const text = right.replace(from, to);
    expect(text).not.toBe(right);
    expect(quickReading(text, recordHead)?.isProven ?? false).toBe(false);
  });
});

describe('a record is read quickly as it is read with care', () => {
  test('whatever its texts', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const text = recordText(record);
        const read = readRecord(recordPath, bytes(text), desk);
        const careful = readRecord(recordPath, bytes(`${text}# changed by hand\n`), desk);
        const others = careful.problems.filter(({ code }) => code !== 'not-canonical');
        expect(read.problems).toEqual(others);
        expect(read.content).toEqual(others.length > 0 ? null : parse(text));
      }),
      { numRuns: 300 },
    );
  });

  test.each([...rightRecords])('when it is %s', (_, record) => {
    expect(quickReading(recordText(record), recordHead)).toEqual({ value: record, isProven: true });
  });
});

test('the keys stand in the order of the schema', () => {
  const text = recordText(inReverse(validRecord) as TicketRecord);
  const keys = [...text.matchAll(/^(?! ).*?(?=:)/gm)].map(([key]) => key);
  expect(keys.slice(1)).toEqual(Object.keys(schema.properties).filter((key) => key in validRecord));
  expect(text).toBe(recordText(validRecord));
});

test('what is absent is not written', () => {
  const record = {
    ...validRecord,
    assessment: undefined,
    triage: { ...validRecord.triage, assignee: undefined },
  };
  expect(parse(recordText(record as unknown as TicketRecord))).toEqual(
    changed(validRecord, ['triage', 'assignee'], undefined),
  );
});

test('a submission that was written by the desk is read as it was meant', () => {
  const text = submissionText(inReverse(validReport) as typeof validReport);
  expect(readSubmission(submissionPath, bytes(text), receivedAt).content).toEqual({ report: validReport });
});
