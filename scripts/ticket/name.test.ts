// One key for all spellings of a name: what it does not tell apart, and what it does.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameName, nameKey, shownNames } from './name.ts';
import { confirmationNumber } from './number.ts';

const alike: readonly (readonly [string, string])[] = [
  ['Contoso', 'CONTOSO'],
  ['Contoso Ltd', '  contoso\u00A0\t LTD '],
  ['Contoso', 'Con\u00ADto\u200Bso\uFEFF'],
  ['Contoso', 'Ｃｏｎｔｏｓｏ'],
  ['Straße', 'STRASSE'],
  ['GROẞ', 'groß'],
  ['ΟΔΟΣ', 'οδος'],
  ['Éditions', 'E\u0301ditions'],
  ['ﬁrm', 'FIRM'],
  ['日本\u3000株式', '日本 株式'],
  ['İzmir', 'i\u0307zmir'],
  ['pkg:npm/%40Contoso/WAF', 'pkg:npm/%40contoso/waf'],
];

const apart: readonly (readonly [string, string])[] = [
  ['Contoso', 'Contos0'],
  ['Contoso', 'Сontoso'], // a Cyrillic С
  ['Contoso Ltd', 'ContosoLtd'],
  ['contoso-waf', 'contoso_waf'],
  ['a/b', 'a\\b'],
  ['sırrı', 'sirri'],
  ['Societe', 'Société'],
];

describe('of two spellings', () => {
  test.each(alike)('%j is %j', (one, other) => {
    expect(isSameName(one, other)).toBe(true);
  });

  test.each(apart)('%j is not %j', (one, other) => {
    expect(isSameName(one, other)).toBe(false);
  });
});

// The iota below a vowel is a mark, and its capital a letter: no case of it stays where it was among other marks.
const text = fc.string({ unit: 'binary', maxLength: 40 }).map((one) => one.replaceAll('\u0345', ''));

describe('the key', () => {
  test('of every character is its own', () => {
    const wrong: string[] = [];
    // The planes above have ideographs, which have no case, and nothing that anyone may use.
    for (let code = 0; code < 0x30000; code += 1) {
      const key = nameKey(String.fromCodePoint(code).toWellFormed());
      if (nameKey(key) !== key) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  test('of a key is itself', () => {
    fc.assert(fc.property(text, (name) => nameKey(nameKey(name)) === nameKey(name)));
  });

  test('does not depend on case or form', () => {
    fc.assert(
      fc.property(text, (name) => {
        const forms = [name.normalize('NFC'), name.normalize('NFD'), name.normalize('NFKC')];
        const letters = name.normalize('NFD');
        // The capital of the dotless i is that of i.
        const cases = name.includes('ı') ? [] : [letters.toUpperCase()];
        return [...forms, ...cases, letters.toLowerCase()].every((one) => isSameName(one, name));
      }),
    );
  });

  test('does not depend on blanks or on what cannot be seen', () => {
    const parts = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 4 });
    const blanks = fc.stringMatching(/^[\u0020\u00A0\u3000\t]{1,3}$/);
    fc.assert(
      fc.property(parts, blanks, (words, blank) =>
        isSameName(words.join(' '), `${blank}${words.join(`\u200B${blank}`)}\u00AD`),
      ),
    );
  });

  test('has no blank at either end and none twice', () => {
    fc.assert(fc.property(text, (name) => !/^\s|\s$|\s\s/.test(nameKey(name))));
  });
});

test('the spelling of the latest report is shown, whatever the order and the prefix', () => {
  const number = (year: number, sequence: number, prefix = 'SEC') =>
    confirmationNumber({ prefix, year, sequence });
  const reports = [
    { name: 'CONTOSO', number: number(2025, 999_999) },
    { name: 'Contoso', number: number(2026, 1_000_001, 'DESK') },
    { name: 'contoso', number: number(2026, 999_999) },
    { name: 'Fabrikam', number: number(2024, 1) },
  ];
  const expected = new Map([
    ['contoso', 'Contoso'],
    ['fabrikam', 'Fabrikam'],
  ]);
  expect(shownNames(reports)).toEqual(expected);
  expect(new Map([...shownNames(reports.toReversed())].toSorted())).toEqual(expected);
});
