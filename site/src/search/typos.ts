// Words that differ by a letter or two from one that was typed: when they do, and by which keys an index finds them.
import { hashed } from './words.ts';

/** What a word is to the one that was typed; the less, the likelier it was meant. */
type Closeness = 'by one edit' | 'by two edits' | 'begins so' | null;
const closest: readonly Closeness[] = ['by one edit', 'by two edits', 'begins so'];

const leastForOne = 4;
const leastForTwo = 8;
// While somebody types, the end is missing. From fewer letters, too many words begin nearly so.
const leastForBeginning = 5;

/** As many words are looked up in the place of one that nothing begins with: each may be in a file of its own. */
const mostMeant = 4;

/** How close a word is to the one that was typed. What holds a digit names something, and is right or wrong. */
export function closeness(typed: string, word: string): Closeness {
  const shorter = Math.min(typed.length, word.length);
  if (shorter < leastForOne || /\d/.test(typed + word)) return null;
  const edits = editsToBeginnings(typed, word.slice(0, typed.length + 3));
  const toWhole = edits[word.length] ?? 3;
  if (toWhole <= 1) return 'by one edit';
  if (toWhole === 2 && shorter >= leastForTwo) return 'by two edits';
  const beginsSo = Math.min(...edits.slice(typed.length - 1, typed.length + 2)) <= 1;
  return beginsSo && typed.length >= leastForBeginning ? 'begins so' : null;
}

/** The words that may have been meant: of those that are closest, the likeliest, by nothing but the words themselves. */
export function meantBy(typed: string, words: Iterable<string>): string[] {
  const close = Array.from(words, (word) => ({ word, how: closeness(typed, word) }));
  const best = closest.find((how) => close.some((one) => one.how === how));
  const likely = close.filter(({ how }) => how === best && best !== undefined).map(({ word }) => word);
  const unlikely = (word: string) => 2 * Number(word[0] !== typed[0]) + Math.abs(word.length - typed.length);
  return likely
    .sort((one, other) => unlikely(one) - unlikely(other) || (one < other ? -1 : 1))
    .slice(0, mostMeant);
}

/**
 * How many letters are put in, left out, wrong, or changed places with the next one between a word and each beginning of
 * another, from none of it to all: optimal string alignment.
 */
function editsToBeginnings(one: string, other: string): number[] {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let down = 1; down <= one.length; down++) {
    const next = [down];
    for (let along = 1; along <= other.length; along++) {
      const wrong = one[down - 1] === other[along - 1] ? 0 : 1;
      const isSwap = one[down - 1] === other[along - 2] && one[down - 2] === other[along - 1];
      next[along] = Math.min(
        at(row, along - 1) + wrong,
        at(row, along) + 1,
        at(next, along - 1) + 1,
        isSwap ? at(before, along - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, row] = [row, next];
  }
  return row;
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? Number.POSITIVE_INFINITY;
}

const half = leastForTwo / 2;

/**
 * In which of so many files of typos a word is found: by its first four letters with one left out, and where two edits are
 * allowed also by its last four. Two words that are close have one of these in common, since of two edits one half holds at
 * most one; the neighbourhoods of whole words, as SymSpell has them, would take several times the files.
 */
export function typoShards(word: string, shards: number): number[] {
  if (word.length < leastForOne || /\d/.test(word)) return [];
  const ends = word.length < leastForTwo ? [] : leftOut(word.slice(-half)).map((key) => `${key}$`);
  return [...new Set([...leftOut(word.slice(0, half)), ...ends].map((key) => hashed(key, shards)))];
}

function leftOut(letters: string): string[] {
  return Array.from(
    { length: letters.length },
    (_, place) => letters.slice(0, place) + letters.slice(place + 1),
  );
}
