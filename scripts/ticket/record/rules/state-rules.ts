// The rules of a state: all that a record says beside its history is what the history comes to.

import { type Finding, finding, type PropertyPath } from '../../problem.ts';
import type { Event, Folded, TicketRecord } from '../../ticket.ts';
import { excerpt } from '../../yaml/excerpt.ts';
import { isMapping, own } from '../../yaml/value.ts';
import { digestOf } from '../digest.ts';
import { fold, stateOf, steps } from '../state.ts';

/** Status, outcome, triage, assessment and message are what the history comes to, and so are report and receipt. */
export function stateFindings(record: TicketRecord): Finding[] {
  return [...foldFindings(record), ...digestFindings(record)];
}

function foldFindings(record: TicketRecord): Finding[] {
  const expected = stateOf(fold(record.history));
  const actual = stateOf(record);
  return differences(actual, expected, []).map(({ at, found, expected: right, isAbsent }) => {
    const parameters = {
      field: at.join('.'),
      found: shown(found),
      expected: shown(right),
      ...lastChange(record, at),
    };
    return isAbsent
      ? finding('state-history', parameters, at.slice(0, -1), 'key')
      : finding('state-history', parameters, at);
  });
}

function shown(value: unknown): string {
  return value === undefined ? '–' : excerpt(value);
}

interface Difference {
  at: PropertyPath;
  found: unknown;
  expected: unknown;
  /** Whether the record has nothing there. */
  isAbsent: boolean;
}

function differences(found: unknown, expected: unknown, at: PropertyPath): Difference[] {
  if (isMapping(found) && isMapping(expected)) {
    const keys = new Set([...Object.keys(found), ...Object.keys(expected)]);
    return [...keys].flatMap((key) => differences(own(found, key), own(expected, key), [...at, key]));
  }
  return Object.is(found, expected) ? [] : [{ at, found, expected, isAbsent: found === undefined }];
}

// The event that last changed a place of the state: the one that the record disagrees with.
function lastChange({ history }: TicketRecord, at: PropertyPath): { entry: number; did: Event['did'] } {
  const all = steps(history);
  const text = (state: Folded) => JSON.stringify(at.reduce<unknown>(own, state));
  const place = all.findLastIndex(({ before, after }) => text(before) !== text(after));
  const last = Math.max(place, 0);
  return { entry: last + 1, did: history[last]?.did ?? 'received' };
}

/** Report and receipt are those whose digests the history has. */
function digestFindings({ receipt, history, report }: TicketRecord): Finding[] {
  const last = history.findLastIndex(({ report_sha256 }) => report_sha256 !== undefined);
  const { did = 'received', report_sha256 } = history[last] ?? {};
  return [
    ...(report_sha256 === digestOf(report)
      ? []
      : [finding('report-history', { entry: last + 1, did }, ['report'], 'key')]),
    ...(history[0]?.receipt_sha256 === digestOf(receipt)
      ? []
      : [finding('receipt-history', {}, ['receipt'], 'key')]),
  ];
}
