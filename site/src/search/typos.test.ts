// Which words a mistyped one is taken for, and that a split index finds all of them.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { closeness, meantBy, typoShards } from './typos.ts';

it.each([
  ['ocntoso', 'contoso', 'by one edit'],
  ['kontoso', 'contoso', 'by one edit'],
  ['cntoso', 'contoso', 'by one edit'],
  ['contosoo', 'contoso', 'by one edit'],
  ['kontozo', 'contoso', null],
  ['konto', 'contoso', 'begins so'],
  ['kont', 'contoso', null],
  ['injetcion', 'injection', 'by one edit'],
  ['njetcion', 'injection', 'by two edits'],
  ['xnjeccion', 'injection', 'by two edits'],
  ['fiel', 'file', 'by one edit'],
  ['fie', 'file', null],
  ['lgo4j', 'log4j', null],
  ['firewall', 'waffle', null],
])('%j is to %j: %s', (typed, word, expected) => {
  expect(closeness(typed, word)).toBe(expected);
});

it('takes what is closest, and of that the likeliest', () => {
  expect(meantBy('heder', ['header', 'heather', 'leder', 'hedera'])).toEqual(['header', 'hedera', 'leder']);
  expect(meantBy('heder', ['nothing', 'like'])).toEqual([]);
  expect(meantBy('aaaa', ['baaa', 'caaa', 'daaa', 'eaaa', 'faaa', 'gaaa', 'haaa'])).toHaveLength(4);
});

it('has every word that is close in one of the files of what is typed', () => {
  // Few letters, so that words often repeat and overlap themselves.
  const word = fc.string({ unit: fc.constantFrom(...'abé'), minLength: 4, maxLength: 11 });
  const edit = fc.tuple(fc.nat(11), fc.nat(1), fc.constantFrom('', 'a', 'x'));
  const swap = fc.nat(10);
  const typed = fc
    .tuple(word, fc.array(edit, { maxLength: 2 }), fc.option(swap))
    .map(([whole, edits, at]) => {
      const wrong = edits.reduce(
        (text, [from, gone, put]) => text.slice(0, from) + put + text.slice(from + gone),
        whole,
      );
      return [
        whole,
        at === null
          ? wrong
          : wrong.slice(0, at) + (wrong[at + 1] ?? '') + (wrong[at] ?? '') + wrong.slice(at + 2),
      ];
    });
  let close = 0;
  fc.assert(
    fc.property(typed, ([whole = '', wrong = '']) => {
      if (closeness(wrong, whole) === null) return;
      close += 1;
      // So many places that no two keys share one by chance.
      const places = new Set(typoShards(whole, 2 ** 31));
      expect(typoShards(wrong, 2 ** 31).some((place) => places.has(place))).toBe(true);
    }),
    { numRuns: 5000 },
  );
  expect(close).toBeGreaterThan(1000);
});
