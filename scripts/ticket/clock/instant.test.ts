import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateText, dayOf, instantOf, instantText, isDate } from './instant.ts';

describe('isDate', () => {
  test.each([
    '2026-01-01',
    '2026-12-31',
    '2024-02-29',
    '2000-02-29',
    '0000-02-29',
    '0099-01-01',
    '9999-12-31',
  ])('%s is one', (text) => expect(isDate(text)).toBe(true));

  test.each([
    '',
    '2026-02-29',
    '2026-02-30',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-01-32',
    '2026-1-1',
    '26-01-01',
    '2026-01',
    '20260101',
    '2026-01-01 ',
    '2026-01-01\n',
    '+002026-01-01',
    '2026-01-01T00:00:00Z',
    '٢٠٢٦-01-01',
  ])('%j is none', (text) => expect(isDate(text)).toBe(false));
});

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-03-01', 11_017],
])('%s is day %i', (date, day) => {
  expect(dayOf(date)).toBe(day);
  expect(dateText(day)).toBe(date);
});

describe('instantOf', () => {
  test.each([
    ['1970-01-01T00:00:00Z', 0],
    ['1970-01-01T01:00:00+01:00', 0],
    ['1969-12-31T23:59:59-00:00', -1000],
    ['2001-09-09T01:46:40Z', 1e12],
    ['2001-09-08T18:46:40.5-07:00', 1e12 + 500],
    ['2001-09-09T07:16:40.123456789+05:30', 1e12 + 123],
    ['1969-12-31T23:59:59.9999Z', -1],
    ['0001-01-01T00:00:00Z', -62_135_596_800_000],
  ])('%s is %d', (text, milliseconds) => expect(instantOf(text)).toBe(milliseconds));

  test.each([
    ['', 'nothing'],
    ['2026-11-22', 'a date only'],
    ['2026-11-22T14:03:11', 'no offset'],
    ['2026-11-22T14:03Z', 'no seconds'],
    ['2026-11-22 14:03:11Z', 'a space'],
    ['2026-11-22t14:03:11z', 'small letters'],
    ['2026-02-30T14:03:11Z', 'no such date'],
    ['2026-11-22T24:00:00Z', 'no such hour'],
    ['2026-11-22T14:60:00Z', 'no such minute'],
    ['2016-12-31T23:59:60Z', 'a leap second'],
    ['2026-11-22T14:03:11+24:00', 'no such offset'],
    ['2026-11-22T14:03:11+0100', 'no colon'],
    ['2026-11-22T14:03:11.Z', 'an empty fraction'],
    ['2026-11-22T14:03:11,5Z', 'a comma'],
    ['2026-11-22T14:03:11Z[UTC]', 'a zone'],
    ['2026-11-22T14:03:11Z\n', 'a line end'],
  ])('%j is none: %s', (text) => expect(instantOf(text)).toBeNull());
});

describe('instantText', () => {
  test.each([
    [1_795_356_191_000, '2026-11-22T14:03:11Z'],
    [1_795_356_191_020, '2026-11-22T14:03:11.020Z'],
    [0, '1970-01-01T00:00:00Z'],
    [-1, '1969-12-31T23:59:59.999Z'],
  ])('%i is %s', (milliseconds, text) => expect(instantText(milliseconds)).toBe(text));

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e15, -1e15, 1e17])(
    '%d has no text',
    (milliseconds) => expect(() => instantText(milliseconds)).toThrow(RangeError),
  );

  test('is read back as the same instant', () => {
    const instant = fc.integer({ min: Date.parse('0000-01-01'), max: Date.parse('9999-12-31') });
    const check = fc.property(instant, (value) => {
      expect(instantOf(instantText(value))).toBe(value);
    });
    fc.assert(check);
  });
});
