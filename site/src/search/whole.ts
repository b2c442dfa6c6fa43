// A search among tickets that are all at hand, as in the index of a small desk.
import type { Entry } from '../view/lists/entry.ts';
import { meantBy } from './typos.ts';
import { answers, wordsAsked, wordsOf } from './words.ts';

type Words = ReadonlyMap<string, ReadonlySet<Entry>>;

// Filters ask again and again.
const known = new WeakMap<readonly Entry[], Words>();

/** The entries that have all the words of a text. */
export function holding(entries: readonly Entry[], text: string): ReadonlySet<Entry> {
  const words = known.get(entries) ?? wordsAmong(entries);
  known.set(entries, words);
  const each = wordsAsked(text).map((asked) => havingWord(words, asked));
  const [first = new Set<Entry>(), ...others] = each;
  return new Set([...first].filter((entry) => others.every((some) => some.has(entry))));
}

function wordsAmong(entries: readonly Entry[]): Words {
  const words = new Map<string, Set<Entry>>();
  for (const entry of entries) {
    for (const word of wordsOf(entry)) words.set(word, (words.get(word) ?? new Set()).add(entry));
  }
  return words;
}

// What is nearly a word only counts where nothing begins with it.
function havingWord(words: Words, asked: string): Set<Entry> {
  const beginning = [...words.keys()].filter((word) => answers(word, asked));
  const meant = beginning.length > 0 ? beginning : meantBy(asked, words.keys());
  return new Set(meant.flatMap((word) => [...(words.get(word) ?? [])]));
}
