// What is written out, and that it is still the same value.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hidden } from './bounded-text.ts';
import { visibleJson } from './visible-text.ts';

test.each([
  ['\u009b31m', '"\\u009b31m"'],
  ['a\u202eb', '"a\\u202eb"'],
  ['\u001b[2J', '"\\u001b[2J"'],
  ['two\nlines', '"two\\nlines"'],
  ['é 🐦', '"é 🐦"'],
])('%j', (text, written) => {
  expect(visibleJson(text)).toBe(written);
});

test('is the same value, with nothing hidden', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = visibleJson(value, 2);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(text.match(hidden)).toBeNull();
    }),
  );
});
