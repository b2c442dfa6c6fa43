// A search in the index of a large desk: that it finds what is there, by a few small files.
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confirmationNumber } from '../../../scripts/ticket/number.ts';
import type { Entry } from '../view/lists/entry.ts';
import { furtherFiles } from './further-files.ts';
import { mostInOneFile, searchIndex } from './index-file.ts';
import { type Load, lookedUp, mostFound } from './lookup.ts';
import { holding } from './whole.ts';
import { numberWord, wordsOf } from './words.ts';

const words = [
  'header',
  'token',
  'injection',
  'überlauf',
  'script',
  'path',
  'upload',
  'session',
  'cookie',
  'proxy',
];
const pick = (place: number, step: number) => words[Math.floor(place / step) % words.length] ?? '';

function entry(place: number): Entry {
  const number = confirmationNumber({ prefix: 'SEC', year: 2026, sequence: place + 1 });
  return {
    number,
    category: 'vulnerability',
    status: 'received',
    outcome: null,
    priority: null,
    severity: null,
    publisher: `Publisher ${place % 300}`,
    title: `Crafted ${pick(place, 1)} ${pick(place, 10)} reaches ${pick(place, 100)}`,
    language: null,
    cve: [`CVE-2026-${10_000 + place}`],
    cwe: [`CWE-${place % 900}`],
    offers: [`offer-${place % 700}`],
    acknowledged: false,
    inTime: null,
    due: null,
    dueKind: null,
    closed: null,
    urgent: null,
  };
}

const entries = Array.from({ length: mostInOneFile + 3000 }, (_, place) => entry(place));

/** The files as a browser gets them, and what they weigh. */
function files(of: readonly Entry[]) {
  const loaded: (string | null)[] = [];
  const texts = new Map<string | null, string>([[null, JSON.stringify(searchIndex(of))]]);
  for (const [name, content] of furtherFiles(of)) texts.set(name, JSON.stringify(content));
  const load: Load = async (name) => {
    if (!loaded.includes(name)) loaded.push(name);
    return JSON.parse(texts.get(name) ?? 'null');
  };
  const weight = () =>
    loaded.map((name) => gzipSync(texts.get(name) ?? '').length).reduce((sum, one) => sum + one, 0);
  return { load, weight };
}

// By another way than the index: every word of the text begins a word of the ticket, with identifiers as words.
function holds({ title, publisher, cve, cwe, offers }: Entry, text: string): boolean {
  const shown = [title, publisher, ...offers].join(' ').toLowerCase().replaceAll('ü', 'u').split(/[ -]/);
  const all = [...shown, ...cve.map((one) => one.toLowerCase()), ...cwe.map((one) => one.toLowerCase())];
  const asked = text.toLowerCase().replace('cve 2026 ', 'cve-2026-');
  const words = asked.startsWith('c') && asked.includes('-') ? [asked] : asked.split(/[ -]/);
  return words.every((word) => all.some((one) => (/\d/.test(word) ? one === word : one.startsWith(word))));
}

const letter = fc.constantFrom(...'aeinorstuxß7');
const mistyped = (known: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...known), fc.array(fc.tuple(fc.nat(20), fc.nat(2), letter), { maxLength: 2 }))
    .map(([word, edits]) =>
      edits.reduce((text, [at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone), word),
    );

const numbers = (some: readonly Entry[]) => some.map(({ number }) => number).sort();

describe('of a large desk', () => {
  it.each([
    'header',
    'HEADER injection',
    'uberlauf',
    'inj script',
    'publisher 299',
    'CVE-2026-10007',
    'cve 2026 10007',
    'CWE-79',
    'offer-12',
    'crafted',
  ])('%j finds what a search through all finds, the latest first', async (text) => {
    const { entries: found, matching } = await lookedUp(files(entries).load, text);
    const all = entries.filter((one) => holds(one, text));
    expect(matching).toBe(all.length);
    expect(numbers(found)).toEqual(numbers(all).slice(-mostFound));
  });

  it.each([
    ['headr', 'header'],
    ['injecton', 'injection'],
    ['sesssion', 'session'],
    ['esssion', 'session'],
    ['otken', 'token'],
    ['jinjecton', 'injection'],
    ['inejc', 'injection'],
    ['öberlauf', 'überlauf'],
    ['ublisher', 'publisher'],
  ])('%j is taken for %j', async (typed, meant) => {
    const one = await lookedUp(files(entries).load, typed);
    const other = await lookedUp(files(entries).load, meant);
    expect(one.matching).toBe(other.matching);
  });

  it('finds what a search through all tickets finds, whatever is typed', async () => {
    const { load } = files(entries);
    const known = [...new Set(entries.flatMap(wordsOf))];
    await fc.assert(
      fc.asyncProperty(fc.array(mistyped(known), { minLength: 1, maxLength: 2 }), async (typed) => {
        const text = typed.join(' ');
        const { entries: found, matching } = await lookedUp(load, text);
        const all = [...holding(entries, text)];
        expect(matching).toBe(all.length);
        expect(numbers(found)).toEqual(numbers(all).slice(-mostFound));
      }),
    );
  });

  it.each(['nothing-of-the-kind', 'CVE-2026-1', 'xy', '', '__proto__', 'constructor'])(
    '%j finds nothing',
    async (text) => {
      expect(await lookedUp(files(entries).load, text)).toMatchObject({ entries: [], matching: 0 });
    },
  );

  it('finds a ticket by its number', async () => {
    const { number } = entry(4321);
    const { entries: found } = await lookedUp(files(entries).load, number, [numberWord(number)]);
    expect(numbers(found)).toEqual([number]);
  });

  it('loads at most 150 kB', async () => {
    const everyWordMistyped = words.map((word) => word.slice(1)).join(' ');
    const texts = ['crafted header', 'reaches', 'CVE-2026-10007', 'publisher 7', everyWordMistyped];
    for (const text of texts) {
      const { load, weight } = files(entries);
      await lookedUp(load, text);
      expect(weight()).toBeLessThan(150_000);
    }
  });
});

it('has every ticket of a small desk in one file', async () => {
  const few = entries.slice(0, mostInOneFile);
  expect(furtherFiles(few).size).toBe(0);
  expect(await lookedUp(files(few).load, 'header')).toEqual({
    entries: few,
    total: few.length,
    matching: null,
    catalogue: [],
  });
});
