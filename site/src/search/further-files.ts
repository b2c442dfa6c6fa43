// Makes the files of a split index.
import { receiptOrder } from '../../../scripts/ticket/number.ts';
import type { Entry } from '../view/lists/entry.ts';
import {
  isLarge,
  partName,
  type Row,
  rowOf,
  shardCount,
  shardName,
  shardNames,
  type TypoShard,
  ticketsInPart,
  typosName,
  type WordShard,
} from './index-file.ts';
import { typoShards } from './typos.ts';
import { wordsOf } from './words.ts';

const mostOfWord = 20_000;

type FurtherFiles = ReadonlyMap<string, Row[] | WordShard | TypoShard>;

// Whoever writes the files asks once for their names and once for each.
const known = new WeakMap<readonly Entry[], FurtherFiles>();

/** The further files of a large desk by their names; none of a small one. */
export function furtherFiles(entries: readonly Entry[]): FurtherFiles {
  const files = known.get(entries) ?? (isLarge(entries) ? filesOf(entries.toSorted(byReceipt)) : new Map());
  known.set(entries, files);
  return files;
}

function filesOf(inOrder: readonly Entry[]): FurtherFiles {
  const places = placesOfWords(inOrder);
  const shards = shardCount(inOrder);
  return new Map<string, Row[] | WordShard | TypoShard>([
    ...partFiles(inOrder),
    ...wordFiles(places, shards),
    ...typoFiles(places.keys(), shards),
  ]);
}

function* partFiles(inOrder: readonly Entry[]): Generator<[string, Row[]], undefined> {
  for (let from = 0; from < inOrder.length; from += ticketsInPart)
    yield [partName(from / ticketsInPart), inOrder.slice(from, from + ticketsInPart).map(rowOf)];
}

function wordFiles(places: ReadonlyMap<string, number[]>, count: number): [string, WordShard][] {
  const shards = new Map(shardNames(count).map((name): [string, [string, number[]][]] => [name, []]));
  for (const [word, at] of places) shards.get(shardName(word, count))?.push([word, distances(at)]);
  return Array.from(shards, ([name, shard]) => [name, Object.fromEntries(shard)]);
}

function typoFiles(words: Iterable<string>, count: number): [string, TypoShard][] {
  const shards = Array.from({ length: count }, (): string[] => []);
  // In order, since what begins alike takes less room side by side.
  for (const word of [...words].sort())
    for (const shard of typoShards(word, count)) shards[shard]?.push(word);
  return shards.map((shard, number) => [typosName(number), shard]);
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

function byReceipt({ number: one }: Entry, { number: other }: Entry): number {
  return receiptOrder(one, other);
}
