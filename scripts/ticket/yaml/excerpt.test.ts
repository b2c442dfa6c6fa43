// What of a found value gets into a message: little, on one line, and all of it visible.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

test.each([
  ['short', 'short'],
  ['x'.repeat(60), 'x'.repeat(60)],
  ['x'.repeat(61), `${'x'.repeat(59)}…`],
  ['several\r\n\tlines', 'several lines'],
  ['right\u202Eleft', 'right\uFFFDleft'],
  ['bell\u0007', 'bell\uFFFD'],
  [`${'x'.repeat(58)}🔥${'x'.repeat(9)}`, `${'x'.repeat(58)}\uFFFD…`],
  [null, 'null'],
  [undefined, 'null'],
  [2.5, '2.5'],
  [['a', { b: 'c' }], '["a",{"b":"c"}]'],
])('%j is shown as %j', (value, shown) => {
  expect(excerpt(value)).toBe(shown);
});

test('no value floods a message or breaks it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue()), (value) => {
      const shown = excerpt(value);
      expect(shown.length).toBeLessThanOrEqual(60);
      expect(shown).not.toMatch(/\p{Cc}|\p{Bidi_Control}|\p{Cs}/u);
    }),
    { numRuns: 100 },
  );
});
