// Whoever edits a record by hand is found out: by the record alone, or where nothing follows from the place, by its base.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordPath } from '../number.ts';
import type { PropertyPath } from '../problem.ts';
import { bytes, changed, desk } from '../testing.ts';
import type { TicketRecord } from '../ticket.ts';
import { rightRecords } from './record.cases.ts';
import { readRecord, recordShape } from './record.ts';
import { changeProblems } from './record-change.ts';
import { recordText } from './serialise.ts';
import { fold, stateOf } from './state.ts';

/** Every place of a record that holds a single value. */
function leaves(value: unknown, at: PropertyPath = []): PropertyPath[] {
  if (typeof value !== 'object' || value === null) return [at];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => leaves((value as Record<string, unknown>)[key], [...at, key]));
}

function valueAt(record: TicketRecord, at: PropertyPath): unknown {
  return at.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], record);
}

// Values that are likely to be taken: those of the same place elsewhere, and others of its form.
const others: Readonly<Record<string, readonly unknown[]>> = {
  at: ['2026-11-22T14:03:10Z', '2026-11-23T17:00:00Z', '2026-11-24T09:30:00Z', '2099-01-01T00:00:00Z'],
  by: ['alice', 'bob', 'octocat', 'mallory', 'desk'],
  did: ['received', 'acknowledged', 'noted', 'closed', 'reopened', 'disclosed', 'message_sent', 'reminded'],
  status: ['received', 'acknowledged', 'assessing', 'closed'],
  outcome: ['resolved', 'spam', 'duplicate', null],
  priority: ['P1', 'P4'],
  severity: ['critical', 'none'],
  source: ['terminal', 'clock', 'pull_request/46', 'comment/9'],
};

const places = rightRecords.flatMap(([name, record]) => leaves(record).map((at) => ({ name, record, at })));

const edits = fc.constantFrom(...places).chain(({ record, at }) => {
  const value = valueAt(record, at);
  const known = others[String(at.at(-1))] ?? [];
  const kin = places.filter((one) => one.at.at(-1) === at.at(-1)).map((one) => valueAt(one.record, one.at));
  const text = fc.string({ minLength: 1, maxLength: 20 });
  const another = fc.oneof(fc.constantFrom(...known, ...kin, 'x', 1, true, null), text);
  return another
    .filter((one) => one !== value)
    .map((one) => ({ record, at, after: changed(record, at, one) }));
});

// Of these nothing follows: what was said, and by whom, when and where something was done that left no trace in the state.
const free = new Set([
  'at',
  'by',
  'by_id',
  'source',
  'text',
  'note',
  'mark',
  'outcome', // of a closing after which the ticket was opened again
  'priority',
  'severity',
  'assignee',
  'did',
  'due',
  'report_sha256',
]);

describe('a record that was edited in one place', () => {
  test('is refused, or says the same of the ticket and is refused by its base', () => {
    fc.assert(
      fc.property(edits, ({ record, at, after }) => {
        const text = recordText(after);
        const path = recordPath(record.number);
        if (readRecord(path, bytes(text), desk).content === null) return;
        // Of the ticket it tells nothing; only that it goes back is found, by its base.
        if (at[0] === 'answered') return;
        expect([at[0], free.has(String(at.at(-1)))]).toEqual(['history', true]);
        expect(stateOf(fold(after.history))).toEqual(stateOf(record));
        const read = recordShape(path, bytes(text));
        const codes = changeProblems({ path, before: record, after: read }).map(({ code }) => code);
        expect(codes).toContain('history-rewritten');
      }),
      { numRuns: 1_500 },
    );
  });
});
