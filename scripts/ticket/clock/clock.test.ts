import { describe, expect, test } from 'vitest';
import { type Calendar, durationMilliseconds, workingTime } from './calendar.ts';
import { cases } from './clock.cases.ts';
import { at, DAY, MINUTE, referenceDue } from './clock.reference.ts';
import { dueInstant, skippedDates, workingBetween, workingMilliseconds } from './clock.ts';

describe('deadlines worked out by hand', () => {
  test.each(cases)('%s', (_why, calendar, received, allowed, due) => {
    const time = workingTime(calendar);
    const duration = durationMilliseconds(allowed, time) ?? Number.NaN;
    expect(dueInstant(time, at(received), duration)).toEqual({ epochMilliseconds: at(due), text: due });
  });

  test.each(cases.filter(([, , , allowed]) => allowed !== '250 business days'))(
    'the reference agrees: %s',
    (_why, calendar, received, allowed, due) => {
      const duration = durationMilliseconds(allowed, workingTime(calendar)) ?? Number.NaN;
      expect(referenceDue(calendar, at(received), duration)).toBe(at(due));
    },
  );
});

const DESK: Calendar = {
  version: '2026-1',
  time_zone: 'America/Los_Angeles',
  hours: { start: '09:00', end: '17:00' },
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  holidays: ['2026-07-03', '2026-07-04'],
};

describe('the working of a deadline', () => {
  const time = workingTime(DESK);

  test('shows each piece that counted', () => {
    const pieces = workingBetween(time, at('2026-07-02T10:00:00-07:00'), at('2026-07-06T10:00:00-07:00'));
    const first = { start: at('2026-07-02T17:00:00Z'), end: at('2026-07-03T00:00:00Z') };
    const second = { start: at('2026-07-06T16:00:00Z'), end: at('2026-07-06T17:00:00Z') };
    expect(pieces).toEqual([
      { ...first, offsetMinutes: -420, date: '2026-07-02' },
      { ...second, offsetMinutes: -420, date: '2026-07-06' },
    ]);
  });

  test('cuts a day at the change of the clock', () => {
    const night = workingTime({ ...DESK, hours: { start: '00:00', end: '08:00' }, days: ['sun'] });
    const pieces = workingBetween(night, at('2026-11-01T00:00:00Z'), at('2026-11-02T00:00:00Z'));
    expect(pieces.map(({ start, end }) => (end - start) / MINUTE)).toEqual([120, 420]);
    expect(pieces.map(({ offsetMinutes }) => offsetMinutes)).toEqual([-420, -480]);
  });

  test('names the dates that were skipped, and why', () => {
    expect(skippedDates(time, at('2026-07-02T10:00:00-07:00'), at('2026-07-06T10:00:00-07:00'))).toEqual([
      { date: '2026-07-03', reason: 'holiday' },
      { date: '2026-07-04', reason: 'weekend' },
      { date: '2026-07-05', reason: 'weekend' },
    ]);
  });

  test('does not name a date that never was', () => {
    const apia = workingTime({ ...DESK, time_zone: 'Pacific/Apia' });
    const skipped = skippedDates(apia, at('2011-12-29T16:00:00-10:00'), at('2012-01-02T16:00:00+14:00'));
    expect(skipped.map(({ date }) => date)).toEqual(['2011-12-31', '2012-01-01']);
  });

  test('names a date once that was taken up again', () => {
    const johns = workingTime({ ...DESK, time_zone: 'America/St_Johns' });
    const skipped = skippedDates(johns, at('2010-11-06T12:00:00-02:30'), at('2010-11-08T12:00:00-03:30'));
    expect(skipped.map(({ date }) => date)).toEqual(['2010-11-06', '2010-11-07']);
  });

  test('has no piece without a length', () => {
    const [closed, open] = [at('2026-07-01T17:00:00-07:00'), at('2026-07-02T09:00:00-07:00')];
    expect(workingBetween(time, closed, open)).toEqual([]);
  });

  test('is empty backwards', () => {
    const [from, to] = [at('2026-07-06T10:00:00-07:00'), at('2026-07-02T10:00:00-07:00')];
    expect([...workingBetween(time, from, to), ...skippedDates(time, from, to)]).toEqual([]);
  });
});

describe('limits', () => {
  const start = at('2026-06-06T12:00:00Z');

  test('no duration is due at the start, even out of hours', () => {
    expect(dueInstant(workingTime(DESK), start, 0)).toEqual({
      epochMilliseconds: start,
      text: '2026-06-06T05:00:00-07:00',
    });
  });

  const decade = Array.from({ length: 3700 }, (_, index) => new Date(start + index * DAY));
  const idle = [
    ['a week without days', { ...DESK, days: [] }],
    ['ten years of holidays', { ...DESK, holidays: decade.map((date) => date.toISOString().slice(0, 10)) }],
  ] as const;

  test.each(idle)('%s ends in an error, not in a loop', (_why, calendar) => {
    expect(() => dueInstant(workingTime(calendar), start, 1)).toThrow(RangeError);
    expect(workingMilliseconds(workingTime(calendar), start, start + 3600 * DAY)).toBe(0);
  });

  test('a deadline may be decades away, as long as something counts', () => {
    const rare = workingTime({ ...DESK, days: ['sun'] });
    const due = dueInstant(rare, start, durationMilliseconds('5000 business days', rare) ?? 0);
    expect(due.text).toBe('2122-03-29T17:00:00-07:00');
  });

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('a duration of %s is refused', (duration) => {
    expect(() => dueInstant(workingTime(DESK), start, duration)).toThrow(RangeError);
  });

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])('an instant of %s is refused', (instant) => {
    const time = workingTime(DESK);
    expect(() => dueInstant(time, instant, 1)).toThrow(RangeError);
    expect(() => dueInstant(time, instant, 0)).toThrow(RangeError);
    expect(() => workingMilliseconds(time, instant, instant)).toThrow(RangeError);
    expect(() => skippedDates(time, instant, start)).toThrow(RangeError);
  });

  test('a deadline after the year 9999 is refused', () => {
    expect(() => dueInstant(workingTime(DESK), at('9999-12-31T12:00:00Z'), 9 * DAY)).toThrow(RangeError);
  });
});
