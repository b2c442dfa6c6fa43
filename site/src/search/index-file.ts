// The index of the search. Of a small desk it is one file with every ticket. Of a large one that file only says how it goes
// on: the words in shards, each with the places of its tickets, and the tickets in parts. A search then loads a few of them.
import { receiptOrder } from '../../../scripts/ticket/number.ts';
import type { Entry } from '../view/lists/entry.ts';
import { shardOf, wordsOf } from './words.ts';

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
  /** How many files of words there are. */
  shards: number;
  catalogue: OfferNames;
}

export type SearchIndex = WholeIndex | SplitIndex;

/**
 * The places of the tickets that have a word, in the order of receipt, each as its distance from the one before; of a word that
 * very many have, those of the latest.
 */
export type WordShard = Readonly<Record<string, readonly number[]>>;

/** A desk with more tickets than these has a split index: about 100 kB are loaded for a search in either. */
export const mostInOneFile = 2000;
export const ticketsInPart = 50;
const mostOfWord = 20_000;
const wordsInShard = 400;

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

function shardCount({ length }: readonly Entry[]): number {
  return 2 ** Math.ceil(Math.log2(length / wordsInShard));
}

type FurtherFiles = ReadonlyMap<string, Row[] | WordShard>;

// Whoever writes the files asks once for their names and once for each.
const known = new WeakMap<readonly Entry[], FurtherFiles>();

/** The further files of a large desk by their names; none of a small one. */
export function furtherFiles(entries: readonly Entry[]): FurtherFiles {
  const files = known.get(entries) ?? (isLarge(entries) ? filesOf(entries.toSorted(byReceipt)) : new Map());
  known.set(entries, files);
  return files;
}

function filesOf(inOrder: readonly Entry[]): FurtherFiles {
  return new Map<string, Row[] | WordShard>([...partFiles(inOrder), ...shardFiles(inOrder)]);
}

export function partName(part: number): string {
  return `tickets-${part}`;
}

export function shardName(shard: number): string {
  return `words-${shard}`;
}

function* partFiles(inOrder: readonly Entry[]): Generator<[string, Row[]], undefined> {
  for (let from = 0; from < inOrder.length; from += ticketsInPart)
    yield [partName(from / ticketsInPart), inOrder.slice(from, from + ticketsInPart).map(rowOf)];
}

function shardFiles(inOrder: readonly Entry[]): [string, WordShard][] {
  const places = placesOfWords(inOrder);
  const shards = Array.from({ length: shardCount(inOrder) }, (): [string, number[]][] => []);
  for (const [word, at] of places) shards[shardOf(word, shards.length)]?.push([word, distances(at)]);
  return shards.map((shard, number) => [shardName(number), Object.fromEntries(shard)]);
}

function placesOfWords(inOrder: readonly Entry[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, entry] of inOrder.entries()) {
    for (const word of wordsOf(entry)) {
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  }
  return places;
}

function distances(places: readonly number[]): number[] {
  const latest = places.slice(-mostOfWord);
  return latest.map((place, at) => place - (latest[at - 1] ?? 0));
}

/** The places that a shard holds as distances. */
export function placesIn(distances: readonly number[]): number[] {
  let place = 0;
  return distances.map((distance) => (place += distance));
}

function byReceipt({ number: one }: Entry, { number: other }: Entry): number {
  return receiptOrder(one, other);
}

function rowOf(entry: Entry): Row {
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
