import { describe, expect, it } from 'vitest';
import { dueInstant } from '../../../../scripts/ticket/clock/clock.ts';
import { instantText } from '../../../../scripts/ticket/clock/instant.ts';
import { desk, settingOf } from '../../../testing/tickets.ts';
import { epoch } from '../epoch.ts';
import { workingView } from './working.ts';
import type { WorkingRow } from './working-rows.ts';

const HOUR = 3_600_000;

function worked(since: string, hours = 8) {
  const sinceAt = epoch(since);
  const { text: due, epochMilliseconds: dueAt } = dueInstant(desk.time, sinceAt, hours * HOUR);
  const sum = {
    label: '',
    since: instantText(sinceAt),
    sinceAt,
    due,
    dueAt,
    time: desk.time,
    version: '2026-1',
  };
  return workingView(settingOf(), sum);
}

// `2026-06-12 16:59-17:00` for what counted, `2026-06-13 -` for what did not.
function short(row: WorkingRow): string {
  return row.kind === 'counted' ? `${row.day} ${row.from}-${row.to}` : `${row.day} -`;
}

describe('the working of one business day', () => {
  it.each([
    ['a Tuesday', '2026-06-09T10:00:00-07:00', ['2026-06-09 10:00-17:00', '2026-06-10 09:00-10:00']],
    [
      'a minute before the weekend',
      '2026-06-12T16:59:00-07:00',
      ['2026-06-12 16:59-17:00', '2026-06-13 -', '2026-06-14 -', '2026-06-15 09:00-16:59'],
    ],
    ['a Saturday', '2026-06-13T12:00:00-07:00', ['2026-06-13 -', '2026-06-14 -', '2026-06-15 09:00-17:00']],
    [
      'the day before a holiday',
      '2026-07-02T10:00:00-07:00',
      ['2026-07-02 10:00-17:00', '2026-07-03 -', '2026-07-04 -', '2026-07-05 -', '2026-07-06 09:00-10:00'],
    ],
    [
      'the last Friday of summer time',
      '2026-10-30T15:00:00-07:00',
      ['2026-10-30 15:00-17:00', '2026-10-31 -', '2026-11-01 -', '2026-11-02 09:00-15:00'],
    ],
    [
      'a time with seconds',
      '2026-06-09T10:00:11-07:00',
      ['2026-06-09 10:00:11-17:00', '2026-06-10 09:00-10:00:11'],
    ],
  ])('from %s', (_, since, rows) => {
    const working = worked(since);
    expect(working.rows.map(short)).toEqual(rows);
    expect(working.total).toBe('8\u00A0hours');
  });

  it('tells weekends from holidays', () => {
    const reasons = worked('2026-07-02T10:00:00-07:00').rows.flatMap((row) =>
      row.kind === 'skipped' ? row.reason : [],
    );
    expect(new Set(reasons).size).toBe(2);
    expect(reasons[0]).not.toBe(reasons[1]);
    expect(reasons[1]).toBe(reasons[2]);
  });

  it('names the calendar with its version, its hours and its zone', () => {
    expect(worked('2026-06-09T10:00:00-07:00').calendar).toMatch(
      /^2026-1\b.*09:00.*17:00.*America\/Los_Angeles$/,
    );
  });

  it('gives the due instant with the offset of its own day', () => {
    expect(worked('2026-10-30T15:00:00-07:00').due.instant).toBe('2026-11-02T15:00:00-08:00');
  });
});
