// Base64 has one spelling for each row of bytes.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { padded, unpadded } from './base64.ts';

test('every row of bytes is read from its own text', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = Buffer.from(bytes).toString('base64');
      expect(padded(text)).toEqual(bytes);
      expect(unpadded(text.replaceAll('=', ''))).toEqual(bytes);
    }),
  );
});

test.each([
  'A',
  'AB',
  'ABC',
  'AB=',
  'A===',
  'AB==AB==',
  'AB =',
  'AB\n=',
  'AC==',
  'ABD=',
  'AB-_',
  'AB/é',
  '====',
  '=AAA',
])('%j is read by nobody', (text) => {
  expect(padded(text)).toBeNull();
});

test.each(['A', 'AC', 'ABD', 'AA==', 'AAAAA'])('%j without padding is read by nobody', (text) => {
  expect(unpadded(text)).toBeNull();
});
