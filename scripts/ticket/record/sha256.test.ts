// Both ways to the one digest agree: that of Node and that of browsers.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from './sha256.ts';
import { sha256 as sha256OfNode } from './sha256-node.ts';

test('is the example of FIPS 180-2 (appendix B.1)', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('is the same in Node and in browsers, for any text, lone surrogates too', () => {
  const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
  fc.assert(fc.property(fc.string({ unit }), (text) => sha256(text) === sha256OfNode(text)));
});
