import { Temporal as Fallback } from 'temporal-polyfill/implementation';
import { describe, expect, test } from 'vitest';
import { instantOf } from './instant.ts';
import { isTimeZone, localSpans, stretchAt, zone } from './zone.ts';

const ZONES = [
  'America/Los_Angeles',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Havana',
  'Europe/Paris',
  'Europe/Dublin',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Tokyo',
  'Asia/Kolkata',
  'Asia/Pyongyang',
  'Antarctica/Troll',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'UTC',
];

function at(text: string): number {
  return instantOf(text) ?? Number.NaN;
}

describe('isTimeZone', () => {
  test.each([...ZONES, 'Etc/GMT+5', 'America/Argentina/Buenos_Aires', 'EST5EDT', 'Asia/Calcutta'])(
    '%s is one',
    (name) => expect(isTimeZone(name)).toBe(true),
  );

  test.each([
    ['', 'nothing'],
    ['+01:00', 'an offset'],
    ['Z', 'the letter of UTC'],
    ['Mars/Phobos', 'unknown'],
    ['europe/paris', 'not as IANA spells it'],
    [' Europe/Paris', 'a space'],
    ['2026-01-01T00:00[Europe/Paris]', 'more than a name'],
  ])('%j is none: %s', (name) => {
    expect(isTimeZone(name)).toBe(false);
    expect(() => zone(name)).toThrow(RangeError);
  });
});

describe('stretchAt', () => {
  const paris = { start: at('2026-03-29T01:00:00Z'), end: at('2026-10-25T01:00:00Z'), offset: 7_200_000 };

  test.each([
    ['its first instant', paris.start],
    ['an instant within', at('2026-07-01T12:00:00Z')],
    ['its last millisecond', paris.end - 1],
  ])('knows the same stretch from %s', (_where, instant) => {
    expect(stretchAt(zone('Europe/Paris'), instant)).toEqual(paris);
  });

  test('learns each stretch once', () => {
    const known = zone('Europe/Paris');
    for (const instant of [paris.start, paris.start, paris.end - 1, paris.end, paris.start - 1])
      stretchAt(known, instant);
    expect(known.known.map(({ offset }) => offset / 3_600_000)).toEqual([2, 1, 1]);
  });

  test('a zone that never changes is one stretch', () => {
    const { NEGATIVE_INFINITY: start, POSITIVE_INFINITY: end } = Number;
    expect(stretchAt(zone('UTC'), 0)).toEqual({ start, end, offset: 0 });
  });

  // A desk may run where the engine has no Temporal, and must come to the same deadlines there.
  test.each(ZONES)('the polyfill sees %s as the engine does', (name) => {
    const known = zone(name);
    const [from, to] = [at('1994-01-01T00:00:00Z'), at('2026-11-01T00:00:00Z')];
    for (let start = from; start < to; start = stretchAt(known, start).end);
    // Between its changes a clock keeps its offset: the polyfill is asked on both sides of each, and half-way.
    for (const { start, end, offset } of known.known) {
      const [first, last] = [Math.max(start, from), Math.min(end, to) - 1];
      for (const instant of [first, Math.floor((first + last) / 2), last]) {
        const seen = Fallback.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(name);
        expect(seen.offsetNanoseconds / 1e6).toBe(offset);
      }
    }
    for (const { end } of known.known.filter(({ end }) => end < at('2026-11-02T00:00:00Z'))) {
      const before = Fallback.Instant.fromEpochMilliseconds(end - 1).toZonedDateTimeISO(name);
      expect(before.getTimeZoneTransition('next')?.epochMilliseconds).toBe(end);
    }
  });
});

describe('localSpans', () => {
  const hours = (name: string, from: string, to: string) =>
    Array.from(localSpans(zone(name), at(from), at(to)), ({ start, end }) => (end - start) / 3_600_000);

  test.each([
    [
      'a day without a change',
      'Europe/Paris',
      '2026-07-01T00:00:00+02:00',
      '2026-07-02T00:00:00+02:00',
      [24],
    ],
    ['a day of 23 hours', 'Europe/Paris', '2026-03-29T00:00:00+01:00', '2026-03-30T00:00:00+02:00', [2, 21]],
    ['a day of 25 hours', 'Europe/Paris', '2026-10-25T00:00:00+02:00', '2026-10-26T00:00:00+01:00', [3, 22]],
    ['a missing date', 'Pacific/Apia', '2011-12-29T00:00:00-10:00', '2012-01-01T00:00:00+14:00', [24, 24]],
    ['a part of a day', 'UTC', '2026-07-01T09:00:00Z', '2026-07-01T17:00:00Z', [8]],
    ['no time at all', 'UTC', '2026-07-01T09:00:00Z', '2026-07-01T09:00:00Z', []],
  ])('%s', (_what, name, from, to, lengths) => expect(hours(name, from, to)).toEqual(lengths));

  test.each(ZONES)('follow one another in %s without a gap', (name) => {
    const [from, to] = [at('2010-01-01T12:34:56Z'), at('2012-02-03T01:02:03Z')];
    const spans = [...localSpans(zone(name), from, to)];
    expect(spans.map(({ start }) => start)).toEqual([from, ...spans.map(({ end }) => end).slice(0, -1)]);
    expect(spans.at(-1)?.end).toBe(to);
  });
});
