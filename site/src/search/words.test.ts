// In which spellings words are found.
import { expect, it } from 'vitest';
import { answers, cveIn, plain, wordsAsked, wordsIn } from './words.ts';

it.each([
  ['Œuvre', 'oeuvre'],
  ['oeuvre', 'œuvre'],
  ['ELEVATION', 'Élévation'],
  ['naïf', 'NAIF'],
  ['Straße', 'strasse'],
  ['Ærø', 'aero'],
  ['ﬁrewall', 'firewall'],
])('%j is %j', (one, other) => {
  expect(plain(one)).toBe(plain(other));
});

it.each([
  ['cve 2026 12345', 'CVE-2026-12345'],
  ['CVE202612345', 'CVE-2026-12345'],
  ['2026-12345', 'CVE-2026-12345'],
  [' 2026 12345 ', 'CVE-2026-12345'],
  ['CVE-2026-123', null],
  ['2026-11-22', null],
  ['3026-12345', null],
  ['CVE-2026-12345 header', null],
])('%j is the CVE %j', (text, expected) => {
  expect(cveIn(text)).toBe(expected);
});

it.each([
  ['cwe79', ['cwe79']],
  ['CWE 79', ['cwe79']],
  ['l’injection SQL', ['injection', 'sql']],
  ['IE', ['ie']],
  ['header in', ['header']],
  ['waf 12', ['waf', '12']],
  ['log4j', ['log4j']],
  ['a waf lets crafted headers with tokens pass', ['crafted', 'headers', 'tokens', 'lets']],
])('%j asks for %j', (text, expected) => {
  expect(wordsAsked(text)).toEqual(expected);
});

it.each([
  ['log4j', 'log', true],
  ['cwe79', 'cwe7', false],
  ['cve202612345', 'cve2026', false],
  ['ie', 'ie', true],
  ['iexplore', 'ie', false],
])('%j answers %j: %s', (word, asked, expected) => {
  expect(answers(word, asked)).toBe(expected);
});

it('splits a title where its words end', () => {
  expect(wordsIn('Path traversal (CVE-2026-0001) in my-app 2.0')).toEqual([
    'path',
    'traversal',
    'cve20260001',
    'in',
    'my',
    'app',
    '2',
    '0',
  ]);
});
