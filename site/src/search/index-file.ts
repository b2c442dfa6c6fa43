// The index of the search. Of a small desk it is one file with every ticket. Of a large one that file only says how it goes
// on: the words in shards, each with the places of its tickets, the words once more by what is left of them when they are
// mistyped, and the tickets in parts. A search then loads a few of them.
import type { Entry } from '../view/lists/entry.ts';
import { isWhole, shardOf } from './words.ts';

type Cell = Entry[keyof Entry];
export type Row = readonly Cell[];
type Columns = readonly (keyof Entry)[];

/** The id and the name of each offer that the desk's catalogue knows. */
export type OfferNames = readonly (readonly [id: string, name: string])[];

export interface WholeIndex {
  columns: Columns;
  /** The cells of each entry in the order of the columns; trailing nulls are left out. */
  rows: readonly Row[];
  catalogue: OfferNames;
}

export interface SplitIndex {
  columns: Columns;
  /** How many tickets there are. */
  total: number;
  /** How many files there are of words, of numbers and the like, and of typos, each. */
  shards: number;
  catalogue: OfferNames;
}

export type SearchIndex = WholeIndex | SplitIndex;

/**
 * The places of the tickets that have a word, in the order of receipt, each as its distance from the one before; of a word that
 * very many have, those of the latest.
 */
export type WordShard = Readonly<Record<string, readonly number[]>>;

/** Words that are looked at when one is mistyped. */
export type TypoShard = readonly string[];

/** A desk with more tickets than these has a split index: about 100 kB are loaded for a search in either. */
export const mostInOneFile = 2000;
export const ticketsInPart = 25;

// What is most often null stands last, so that it costs nothing.
const columns: Columns = [
  'number',
  'category',
  'status',
  'acknowledged',
  'due',
  'dueKind',
  'priority',
  'severity',
  'inTime',
  'closed',
  'outcome',
  'title',
  'publisher',
  'cve',
  'offers',
  'cwe',
  'language',
  'urgent',
];

const lists: ReadonlySet<keyof Entry> = new Set(['cve', 'cwe', 'offers']);

export function isSplit(index: SearchIndex): index is SplitIndex {
  return 'shards' in index;
}

export function isLarge(entries: readonly Entry[]): boolean {
  return entries.length > mostInOneFile;
}

export function searchIndex(entries: readonly Entry[], catalogue: OfferNames = []): SearchIndex {
  if (!isLarge(entries)) return { columns, rows: entries.map(rowOf), catalogue };
  return { columns, total: entries.length, shards: shardCount(entries), catalogue };
}

/** The more tickets, the more words; but the words of few tickets differ, so that few files of them would be large. */
export function shardCount({ length }: readonly Entry[]): number {
  return Math.max(256, 2 ** Math.ceil(Math.log2(length / 200)));
}

export function partName(part: number): string {
  return `tickets-${part}`;
}

/** Where a word is. What is only looked up whole is apart, since there is more of it than of all other words. */
export function shardName(word: string, shards: number): string {
  return `${isWhole(word) ? 'names' : 'words'}-${shardOf(word, shards)}`;
}

export function shardNames(shards: number): string[] {
  const numbers = Array.from({ length: shards }, (_, shard) => shard);
  return ['names', 'words'].flatMap((kind) => numbers.map((number) => `${kind}-${number}`));
}

export function typosName(shard: number): string {
  return `typos-${shard}`;
}

/** The places that a shard holds as distances. */
export function placesIn(distances: readonly number[]): number[] {
  let place = 0;
  return distances.map((distance) => (place += distance));
}

export function rowOf(entry: Entry): Row {
  const cells = columns.map((column) => entry[column]);
  const last = cells.findLastIndex((cell) => cell !== null && !(Array.isArray(cell) && cell.length === 0));
  return cells.slice(0, last + 1);
}

export function entriesIn(columns: Columns, rows: readonly Row[]): Entry[] {
  return rows.map((row) => {
    const cells = columns.map((column, place) => [column, row[place] ?? (lists.has(column) ? [] : null)]);
    return Object.fromEntries(cells) as unknown as Entry;
  });
}
