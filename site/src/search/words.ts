// The words by which tickets are found, and when a word that was typed is one of them. The reader's browser runs this, too.
import { distance } from 'fastest-levenshtein';
import type { Entry } from '../view/lists/entry.ts';

/** How tickets are compared: without case, accents, and forms of a letter. */
export function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

// Identifiers are one word however they are spelled, or "2026" would find every CVE of the year.
const identifier = /\b(?:cve[-\s]?(\d{4})[-\s]?(\d{4,19})|cwe[-\s]?(\d{1,9}))\b/g;

/** The words of a text, each once. */
export function wordsIn(text: string): string[] {
  const joined = plain(text).replaceAll(identifier, (_, year = '', sequence = '', cwe) =>
    cwe === undefined ? `cve${year}${sequence}` : `cwe${cwe}`,
  );
  return [...new Set(joined.split(/[^\p{L}\p{N}]+/u))].filter((word) => word !== '');
}

/** The words of a ticket; its number is one of them. */
export function wordsOf({ number, title, publisher, cve, cwe, offers }: Entry): string[] {
  const texts = [title ?? '', publisher ?? '', ...cve, ...cwe, ...offers];
  return [...new Set([numberWord(number), ...wordsIn(texts.join(' '))])];
}

export function numberWord(number: string): string {
  return plain(number).replaceAll('-', '');
}

/** How a word is one that was asked for: at its beginning, or but for a letter or two; null when it is not. */
export type Likeness = 'begins' | 'nearly' | null;

// A short word with another letter is another word. What holds a digit names something, and is right or wrong.
export function likeness(asked: string, word: string): Likeness {
  if (word === asked || (!hasDigit(asked) && word.startsWith(asked))) return 'begins';
  if (asked.length < 5 || hasDigit(asked) || Math.abs(asked.length - word.length) > 2) return null;
  return distance(asked, word) <= (asked.length < 9 ? 1 : 2) ? 'nearly' : null;
}

function hasDigit(word: string): boolean {
  return /\d/.test(word);
}

/** The letters that a word must have, at least, to be looked up in a split index. */
const leastLetters = 3;

/**
 * In which of so many shards a word is: words that begin alike are in the same one, so that the beginning of a word is enough
 * to look it up. What holds a digit is looked up whole, since nearly all identifiers begin alike.
 */
export function shardOf(word: string, shards: number): number {
  const key = hasDigit(word) ? word : Array.from(word).slice(0, leastLetters).join('');
  let hash = 0x811c9dc5; // FNV-1a, 32 bits
  for (const byte of new TextEncoder().encode(key)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0) % shards;
}

/** Whether a word can be looked up in a split index. */
export function canBeLookedUp(word: string): boolean {
  return hasDigit(word) || Array.from(word).length >= leastLetters;
}
