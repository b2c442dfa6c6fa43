// Every rule of a record, proven by a record that breaks it and no other; and how a new record is made.
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { bytes, changed, desk, receivedAt, recordPath, told, validRecord, validReport } from '../testing.ts';
import type { TicketRecord } from '../ticket.ts';
import { recordCases, rightRecords } from './record.cases.ts';
import { newRecord, readRecord } from './record.ts';
import { presentCases, ruleCases } from './rules/record-rules.cases.ts';
import { recordRules } from './rules/record-rules.ts';
import { recordText } from './serialise.ts';

function read(text: string | Uint8Array, path = recordPath) {
  return readRecord(path, typeof text === 'string' ? bytes(text) : text, desk);
}

/** The rules that have anything to say. */
function broken(record: TicketRecord, path = recordPath): string[] {
  return Object.keys(recordRules).filter((name) => recordRules[name]?.(record, desk, path).length !== 0);
}

describe('a record is right', () => {
  test.each([...rightRecords])('%s', (_, record) => {
    expect(broken(record)).toEqual([]);
    expect(read(recordText(record))).toEqual({ content: record, problems: [] });
    expect(parse(recordText(record))).toEqual(record);
  });
});

describe('a record breaks one rule', () => {
  test.each([...ruleCases])('$rule: $name', ({ rule, record, path, told: expected, says = {} }) => {
    const { content, problems } = read(recordText(record), path);
    expect(told(problems)).toEqual(expected);
    expect(problems[0]?.parameters).toMatchObject(says);
    expect(broken(record, path)).toEqual([rule]);
    expect(content).toBeNull();
  });

  test('and for every rule there is such a record', () => {
    expect([...new Set(ruleCases.map(({ rule }) => rule))].sort()).toEqual(Object.keys(recordRules).sort());
  });
});

describe('a reader of today refuses, and the desk itself does not', () => {
  const now = Date.parse('2026-11-24T12:00:00Z');

  test.each([...presentCases])('$name', ({ record, told: expected }) => {
    const file = bytes(recordText(record));
    expect(told(readRecord(recordPath, file, desk, now).problems)).toEqual(expected);
    expect(readRecord(recordPath, file, desk).problems).toEqual([]);
  });
});

describe('a record is refused', () => {
  test.each([...recordCases])('$name', ({ text, told: expected, says = {} }) => {
    const { content, problems } = read(text);
    expect(told(problems)).toEqual(expected);
    expect(problems[0]?.parameters).toMatchObject(says);
    expect(content).toBeNull();
  });
});

describe('a new record', () => {
  const receipt = {
    receivedAt: receivedAt + 999,
    receivedFrom: 'octocat',
    submission: validRecord.receipt.submission,
    sequence: 45,
    source: 'pull_request/45',
  };

  test('is stamped, and is a record at once', () => {
    const made = newRecord(validReport, receipt, desk);
    const { triage: _, ...untouched } = validRecord;
    expect(made).toEqual({ ...untouched, status: 'received', history: validRecord.history.slice(0, 1) });
    expect(read(recordText(made))).toEqual({ content: made, problems: [] });
  });

  test.each([
    ['no message is wanted', { wanted: false, draft: 'Please update.' }],
    ['there is no draft', { wanted: true }],
  ])('has no message when %s', (_, message) => {
    const report = changed(validReport, ['customer_message'], message);
    expect(newRecord(report, receipt, desk)).not.toHaveProperty('message');
  });

  test('takes its year from the zone of the desk', () => {
    const lastSecond = { ...receipt, receivedAt: Date.UTC(2027, 0, 1, 7, 59, 59) };
    expect(newRecord(validReport, lastSecond, desk).number).toBe('SEC-2026-000045-D');
  });
});
