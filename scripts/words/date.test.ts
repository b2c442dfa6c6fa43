import { describe, expect, it } from 'vitest';
import { clockWords, dateWords, lengthWords, weekdayWords } from './date.ts';

const HOUR = 3_600_000;

describe('dates', () => {
  it('name the weekday in either language', () => {
    expect(dateWords('en', '2026-06-13')).toBe('Sat 13 Jun 2026');
    expect(dateWords('fr', '2026-06-13')).toBe('sam. 13 juin 2026');
  });
});

describe('times of day', () => {
  it.each([
    [9 * HOUR, '09:00'],
    [24 * HOUR, '24:00'],
    [16 * HOUR + 59 * 60_000, '16:59'],
    [6 * HOUR + 3 * 60_000 + 11_000, '06:03:11'],
    [6 * HOUR + 11_250, '06:00:11.250'],
  ])('%i is %s', (milliseconds, text) => {
    expect(clockWords(milliseconds)).toBe(text);
  });
});

describe('lengths', () => {
  it.each([
    [8 * HOUR, '8 hours'],
    [60_000, '1 minute'],
    [2 * HOUR + 56 * 60_000 + 49_000, '2 hours 56 minutes 49 seconds'],
    [1_500, '1.5 seconds'],
    [0, '0 minutes'],
  ])('%i is %s', (milliseconds, text) => {
    expect(lengthWords('en', milliseconds).replaceAll('\u00A0', ' ')).toBe(text);
  });

  it('are set in French as well', () => {
    expect(lengthWords('fr', 2 * HOUR + 60_000)).toBe('2\u00A0heures 1\u00A0minute');
  });
});

describe('weekdays', () => {
  const range = (first: string, last: string) => `${first}-${last}`;

  it.each([
    [['mon', 'tue', 'wed', 'thu', 'fri'], 'Monday-Friday'],
    [['fri', 'sat'], 'Friday and Saturday'],
    [['mon', 'wed', 'fri'], 'Monday, Wednesday and Friday'],
    [['sun'], 'Sunday'],
  ] as const)('%j', (days, text) => {
    expect(weekdayWords('en', new Set(days), range)).toBe(text);
  });
});
