import { describe, expect, test } from 'vitest';
import {
  type Calendar,
  durationMilliseconds,
  localText,
  localYear,
  restReason,
  workingTime,
} from './calendar.ts';
import { dayOf, instantOf } from './instant.ts';

const DESK: Calendar = {
  version: '2026-1',
  time_zone: 'America/Los_Angeles',
  hours: { start: '09:00', end: '17:00' },
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  holidays: ['2026-07-03', '2026-07-04'],
};

function at(text: string): number {
  return instantOf(text) ?? Number.NaN;
}

describe('workingTime', () => {
  const hours = (start: string, end: string) => ({ hours: { start, end } });

  test.each<[string, Partial<Calendar>]>([
    ['an unknown zone', { time_zone: 'Mars/Phobos' }],
    ['an offset for a zone', { time_zone: '-08:00' }],
    ['hours that end as they start', hours('09:00', '09:00')],
    ['hours over midnight', hours('22:00', '06:00')],
    ['hours that start at the end of the day', hours('24:00', '24:00')],
    ['an hour of one digit', hours('9:00', '17:00')],
    ['a time after 24:00', hours('09:00', '24:01')],
    ['a minute 60', hours('09:60', '17:00')],
    ['a date that does not exist', { holidays: ['2026-02-30'] }],
    ['a date with a time', { holidays: ['2026-12-25T00:00:00Z'] }],
  ])('refuses %s', (_what, mistake) => {
    expect(() => workingTime({ ...DESK, ...mistake })).toThrow(RangeError);
  });
});

test.each([
  ['2026-06-08', null],
  ['2026-06-12', null],
  ['2026-06-13', 'weekend'],
  ['2026-07-03', 'holiday'],
  ['2026-07-04', 'weekend'],
  ['1970-01-01', null],
  ['1969-12-28', 'weekend'],
  ['1969-12-31', null],
])('%s: %s', (date, reason) => expect(restReason(workingTime(DESK), dayOf(date))).toBe(reason));

describe('durationMilliseconds', () => {
  test.each([
    ['1 business day', 480],
    ['3 business days', 1440],
    ['9999 business days', 4_799_520],
    ['4 business hours', 240],
    ['1 business hour', 60],
    ['90 business minutes', 90],
  ])('%s are %i minutes', (text, minutes) => {
    expect(durationMilliseconds(text, workingTime(DESK))).toBe(minutes * 60_000);
  });

  test.each([
    ['09:00', '12:30', 210],
    ['22:00', '24:00', 120],
    ['00:00', '24:00', 1440],
  ])('a day from %s to %s is %i minutes', (start, end, minutes) => {
    const time = workingTime({ ...DESK, hours: { start, end } });
    expect(durationMilliseconds('1 business day', time)).toBe(minutes * 60_000);
  });

  test.each([
    '',
    '1 day',
    '0 business days',
    '01 business day',
    '10000 business days',
    '1.5 business days',
    '-1 business days',
    '1  business day',
    ' 1 business day',
    '1 business day\n',
    '1 Business Day',
    '1 business week',
    '1 business constructor',
    '١ business day',
  ])('%j is none', (text) => expect(durationMilliseconds(text, workingTime(DESK))).toBeNull());
});

describe('an instant as the desk shows it', () => {
  test.each([
    ['America/Los_Angeles', '2026-11-24T01:00:00Z', '2026-11-23T17:00:00-08:00'],
    ['America/Los_Angeles', '2026-11-01T08:59:59.999Z', '2026-11-01T01:59:59.999-07:00'],
    ['America/Los_Angeles', '2026-11-01T09:00:00Z', '2026-11-01T01:00:00-08:00'],
    ['UTC', '2026-11-24T01:00:00Z', '2026-11-24T01:00:00+00:00'],
    ['Asia/Kathmandu', '2026-12-31T18:15:00Z', '2027-01-01T00:00:00+05:45'],
    ['America/St_Johns', '2026-01-01T03:29:59Z', '2025-12-31T23:59:59-03:30'],
    ['Pacific/Kiritimati', '2026-01-01T00:00:00Z', '2026-01-01T14:00:00+14:00'],
    ['America/Los_Angeles', '1880-01-01T08:00:00Z', '1880-01-01T00:07:00-07:53'],
    ['Africa/Monrovia', '1971-01-01T00:00:00Z', '1970-12-31T23:16:00-00:44'],
  ])('%s: %s is %s', (time_zone, instant, text) => {
    const time = workingTime({ ...DESK, time_zone });
    expect(localText(time, at(instant))).toBe(text);
    expect(at(text)).toBe(at(instant));
    expect(localYear(time, at(instant))).toBe(Number(text.slice(0, 4)));
  });

  test('outside the years of four digits there is none', () => {
    const time = workingTime({ ...DESK, time_zone: 'Asia/Tokyo' });
    expect(() => localText(time, at('9999-12-31T15:00:00Z'))).toThrow(RangeError);
  });
});
