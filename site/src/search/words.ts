// The words by which tickets are found, and which file of a split index has one. The reader's browser runs this, too.
import type { Entry } from '../view/lists/entry.ts';

// Letters that Unicode does not take apart, as people type them without a key for them.
const spelledOut: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** How tickets are compared: without case, accents, and forms of a letter. */
export function plain(text: string): string {
  const letters = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return letters.replaceAll(/[œæßøłđı]/g, (letter) => spelledOut[letter] ?? letter);
}

// Identifiers are one word however they are spelled, or "2026" would find every CVE of the year.
const identifier = /\b(?:cve[-\s]*(\d{4})[-\s]*(\d{4,19})|cwe[-\s]*(\d{1,9}))\b/g;
const bareCve = /^\s*((?:1999|20\d\d)[-\s]+\d{4,19})\s*$/;

/** The words of a text, each once. */
export function wordsIn(text: string): string[] {
  const joined = plain(text).replaceAll(identifier, (_, year = '', sequence = '', cwe) =>
    cwe === undefined ? `cve${year}${sequence}` : `cwe${cwe}`,
  );
  return [...new Set(joined.split(/[^\p{L}\p{N}]+/u))].filter((word) => word !== '');
}

/** As many words count: each may be mistyped, and then costs several files. */
const mostAsked = 4;

/**
 * The words that somebody asks for; of more than a few, those that say most. Of one or two letters, which the next one may yet
 * change, they only count alone.
 */
export function wordsAsked(text: string): string[] {
  const words = wordsIn(plain(text).replace(bareCve, 'cve $1'));
  const long = words.filter((word) => !isShort(word) || /\d/.test(word));
  const asked = long.length > 0 ? long : words;
  return asked.length > mostAsked ? asked.toSorted(byLength).slice(0, mostAsked) : asked;
}

function byLength(one: string, other: string): number {
  return other.length - one.length;
}

/** The CVE that a text is, in any spelling; null for any other text. */
export function cveIn(text: string): string | null {
  const [word = '', ...others] = wordsAsked(text);
  const [, year, sequence] = /^cve(\d{4})(\d{4,19})$/.exec(others.length === 0 ? word : '') ?? [];
  return year === undefined ? null : `CVE-${year}-${sequence}`;
}

/** The words of a ticket; its number is one of them. */
export function wordsOf({ number, title, publisher, cve, cwe, offers }: Entry): string[] {
  const texts = [title ?? '', publisher ?? '', ...cve, ...cwe, ...offers];
  return [...new Set([numberWord(number), ...wordsIn(texts.join(' '))])];
}

export function numberWord(number: string): string {
  return plain(number).replaceAll('-', '');
}

/** Whether a word is one that was asked for: by its beginning, unless only the whole says which it is. */
export function answers(word: string, asked: string): boolean {
  return word === asked || (word.startsWith(asked) && !isWhole(word) && !isShort(asked));
}

/** The letters of a word that say in which shard it is. */
const leastLetters = 3;

function isShort(word: string): boolean {
  return Array.from(word).length < leastLetters;
}

/** Whether a word is looked up whole: numbers, CVEs and CWEs, nearly all of which begin alike. */
export function isWhole(word: string): boolean {
  return /\d{5}|^cwe\d/.test(word);
}

/**
 * In which of so many shards a word is: words that begin alike are in the same one, so that the beginning of a word is enough
 * to look it up.
 */
export function shardOf(word: string, shards: number): number {
  return hashed(isWhole(word) ? word : Array.from(word).slice(0, leastLetters).join(''), shards);
}

/** One of so many places for a text, always the same. */
export function hashed(text: string, places: number): number {
  let hash = 0x811c9dc5; // FNV-1a, 32 bits
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0) % places;
}
