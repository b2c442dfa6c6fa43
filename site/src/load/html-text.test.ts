// What people wrote comes into pages without the characters that HTML forbids, and otherwise as it is.
import { expect, test } from 'vitest';
import { htmlJson } from './html-text.ts';

test.each([
  '\u0000',
  '\u0007',
  '\u001B',
  '\u007F',
  '\u0085',
  '\u009F',
  '\uFDD0',
  '\uFFFE',
  '\u{1FFFF}',
  '\u{10FFFE}',
  '\uD800',
  '\uDC00',
])('%j leaves a mark', (character) => {
  expect(JSON.parse(htmlJson({ of: [`a${character}b`] }))).toEqual({ of: ['a\uFFFDb'] });
});

test.each([
  'a\tb\nc\rd',
  'é \u202Bnote\u202C \u00A0',
  '\u{1F3F3}\uFE0F\u200D\u{1F308}',
  '\\u0007 \\ud800',
  '\uFFFD',
])('%j stays as it is', (text) => {
  expect(JSON.parse(htmlJson({ text, count: 1, nothing: null }))).toEqual({ text, count: 1, nothing: null });
});
