import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Calendar, workingTime } from './calendar.ts';
import { at, counts, DAY, MINUTE, referenceDue, referenceMilliseconds } from './clock.reference.ts';
import { dueInstant, workingBetween, workingMilliseconds } from './clock.ts';
import { instantOf } from './instant.ts';

// Moments at which a zone changed its clock: hours, half hours, at midnight, a whole date; and zones that never do.
const MOMENTS = [
  ['America/Los_Angeles', '2026-03-08T10:00:00Z'],
  ['America/Los_Angeles', '2026-11-01T09:00:00Z'],
  ['Europe/Paris', '2026-03-29T01:00:00Z'],
  ['Europe/Paris', '2026-10-25T01:00:00Z'],
  ['Europe/Dublin', '2025-10-26T01:00:00Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:30:00Z'],
  ['America/St_Johns', '2010-11-07T02:31:00Z'],
  ['America/St_Johns', '2011-03-13T03:31:00Z'],
  ['America/Sao_Paulo', '2018-02-18T02:00:00Z'],
  ['America/Sao_Paulo', '2018-11-04T03:00:00Z'],
  ['America/Havana', '2024-11-03T05:00:00Z'],
  ['Pacific/Apia', '2011-12-30T10:00:00Z'],
  ['Pacific/Kiritimati', '1994-12-31T10:40:00Z'],
  ['Antarctica/Troll', '2025-03-30T01:00:00Z'],
  ['Africa/Casablanca', '2025-02-23T02:00:00Z'],
  ['Asia/Pyongyang', '2018-05-04T15:00:00Z'],
  ['America/Caracas', '2016-05-01T07:00:00Z'],
  ['Pacific/Chatham', '2025-04-05T14:00:00Z'],
  ['Asia/Tokyo', '2026-01-01T00:00:00Z'],
  ['Asia/Kolkata', '2026-06-01T00:00:00Z'],
  ['Pacific/Honolulu', '2024-02-29T12:00:00Z'],
  ['UTC', '2026-12-31T23:59:00Z'],
] as const;

const timeOfDay = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** Any desk, with two instants within days of a change of its clock. */
const situation = fc
  .record({
    moment: fc.constantFrom(...MOMENTS),
    hours: fc.uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 2 }),
    days: fc.subarray(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const, { minLength: 1 }),
    holidays: fc.array(fc.integer({ min: -4, max: 6 }), { maxLength: 3 }),
    instants: fc.tuple(fc.integer({ min: -3 * DAY, max: DAY }), fc.integer({ min: -3 * DAY, max: 3 * DAY })),
    share: fc.double({ min: 0, max: 2, noNaN: true }),
  })
  .map(({ moment: [time_zone, change], hours, days, holidays, instants: [first, second], share }) => {
    const [opens = 0, closes = 0] = hours.toSorted((one, other) => one - other);
    const calendar: Calendar = {
      version: '1',
      time_zone,
      hours: { start: timeOfDay(opens), end: timeOfDay(closes) },
      days,
      holidays: holidays.map((days) => new Date(at(change) + days * DAY).toISOString().slice(0, 10)),
    };
    const duration = Math.round((closes - opens) * MINUTE * share);
    return { calendar, start: at(change) + first, other: at(change) + second, duration };
  });

describe('for any desk near any change of its clock', () => {
  const options = { numRuns: 150 };

  test('the due instant is the one the reference finds', () => {
    const check = fc.property(situation, ({ calendar, start, duration }) => {
      const { epochMilliseconds } = dueInstant(workingTime(calendar), start, duration);
      expect(epochMilliseconds).toBe(referenceDue(calendar, start, duration));
    });
    fc.assert(check, options);
  });

  test('the measured time is that of the reference, with the sign of its direction', () => {
    const check = fc.property(situation, ({ calendar, start, other }) => {
      const time = workingTime(calendar);
      const expected = referenceMilliseconds(calendar, Math.min(start, other), Math.max(start, other));
      expect(Math.abs(workingMilliseconds(time, start, other))).toBe(expected);
      expect(workingMilliseconds(time, other, start)).toBe(0 - workingMilliseconds(time, start, other));
    });
    fc.assert(check, options);
  });

  test('the pieces shown are in order, count throughout, and add up', () => {
    const check = fc.property(situation, ({ calendar, start, other }) => {
      const time = workingTime(calendar);
      const pieces = workingBetween(time, start, other);
      const edges = pieces.flatMap((piece) => [piece.start, piece.end]);
      expect(edges).toEqual(edges.toSorted((one, other) => one - other));
      const sum = pieces.reduce((total, piece) => total + piece.end - piece.start, 0);
      expect(sum).toBe(Math.max(0, workingMilliseconds(time, start, other)));
      for (const { start, end, offsetMinutes, date } of pieces) {
        expect(counts(calendar, start) && counts(calendar, end - 1)).toBe(true);
        expect(new Date(start + offsetMinutes * MINUTE).toISOString().slice(0, 10)).toBe(date);
      }
    });
    fc.assert(check, options);
  });
});

describe('what holds for every deadline', () => {
  const options = { numRuns: 1000 };

  test('measuring up to the due instant gives the duration back', () => {
    const check = fc.property(situation, ({ calendar, start, duration }) => {
      const time = workingTime(calendar);
      const due = dueInstant(time, start, duration).epochMilliseconds;
      expect(workingMilliseconds(time, start, due)).toBe(duration);
    });
    fc.assert(check, options);
  });

  test('it is the earliest such instant: the last piece ends there', () => {
    const check = fc.property(situation, ({ calendar, start, duration }) => {
      const time = workingTime(calendar);
      const due = dueInstant(time, start, duration).epochMilliseconds;
      expect(workingBetween(time, start, due).at(-1)?.end ?? start).toBe(due);
    });
    fc.assert(check, options);
  });

  test('a later start or a longer duration is never due earlier', () => {
    const check = fc.property(situation, fc.nat(9 * DAY), ({ calendar, start, duration }, more) => {
      const time = workingTime(calendar);
      const due = dueInstant(time, start, duration).epochMilliseconds;
      expect(dueInstant(time, start + more, duration).epochMilliseconds).toBeGreaterThanOrEqual(due);
      expect(dueInstant(time, start, duration + more).epochMilliseconds).toBeGreaterThanOrEqual(due);
    });
    fc.assert(check, options);
  });

  test('its text names the same instant', () => {
    const check = fc.property(situation, ({ calendar, start, duration }) => {
      const { epochMilliseconds, text } = dueInstant(workingTime(calendar), start, duration);
      expect(instantOf(text)).toBe(epochMilliseconds);
    });
    fc.assert(check, options);
  });
});
