// Looks tickets up in the index, whichever kind it is; `load` gives the content of one of its files.
import type { Entry } from '../view/lists/entry.ts';
import {
  entriesIn,
  isSplit,
  type OfferNames,
  partName,
  placesIn,
  type Row,
  type SearchIndex,
  type SplitIndex,
  shardName,
  type TypoShard,
  ticketsInPart,
  typosName,
  type WordShard,
} from './index-file.ts';
import { meantBy, typoShards } from './typos.ts';
import { answers, wordsAsked } from './words.ts';

/** The content of a file of the index by its name; the first has none. */
export type Load = (name: string | null) => Promise<unknown>;

export interface Found {
  /** Every ticket of a small desk; of a large one those that were asked for, and of these the latest. */
  entries: Entry[];
  /** How many tickets the desk has. */
  total: number;
  /** Of a large desk, how many tickets have all the words; null where every ticket is in `entries`. */
  matching: number | null;
  /** The offers of the desk's catalogue. */
  catalogue: OfferNames;
}

/** As many tickets of a large desk as a search shows: each may be in a part of its own. */
export const mostFound = 20;

/** @param further words that the text may stand for, such as the number that it spells */
export async function lookedUp(load: Load, text: string, further: readonly string[] = []): Promise<Found> {
  const index = (await load(null)) as SearchIndex;
  if (isSplit(index)) return inParts(load, index, text, further);
  const entries = entriesIn(index.columns, index.rows);
  return { entries, total: entries.length, matching: null, catalogue: index.catalogue };
}

async function inParts(
  load: Load,
  index: SplitIndex,
  text: string,
  further: readonly string[],
): Promise<Found> {
  const alone = await Promise.all(further.map((word) => placesOf(load, index, word)));
  const each = await Promise.all(wordsAsked(text).map((word) => placesOf(load, index, word)));
  const [first = new Set<number>(), ...others] = each;
  const common = [...first].filter((place) => others.every((some) => some.has(place)));
  const places = [...new Set([...alone.flatMap((some) => [...some]), ...common])].sort((a, b) => b - a);
  const entries = await entriesAt(load, index, places.slice(0, mostFound));
  return { entries, total: index.total, matching: places.length, catalogue: index.catalogue };
}

// What is nearly a word only counts where nothing begins with it.
async function placesOf(load: Load, { shards }: SplitIndex, asked: string): Promise<Set<number>> {
  const beginning = await placesIf(load, shards, asked, (word) => answers(word, asked));
  if (beginning.length > 0) return new Set(beginning);
  const meant = await meantInstead(load, shards, asked);
  const each = await Promise.all(meant.map((word) => placesIf(load, shards, word, (one) => one === word)));
  return new Set(each.flat());
}

async function placesIf(load: Load, shards: number, asked: string, isMeant: (word: string) => boolean) {
  const shard = (await load(shardName(asked, shards))) as WordShard;
  const some = Object.entries(shard).filter(([word]) => isMeant(word));
  return some.flatMap(([, places]) => placesIn(places));
}

async function meantInstead(load: Load, shards: number, asked: string): Promise<string[]> {
  const files = typoShards(asked, shards).map((shard) => load(typosName(shard)) as Promise<TypoShard>);
  return meantBy(asked, new Set((await Promise.all(files)).flat()));
}

async function entriesAt(load: Load, { columns }: SplitIndex, places: readonly number[]): Promise<Entry[]> {
  const numbers = [...new Set(places.map((place) => Math.floor(place / ticketsInPart)))];
  const parts = await Promise.all(
    numbers.map(async (number) => [number, (await load(partName(number))) as Row[]] as const),
  );
  const rows = new Map(parts);
  return places.flatMap((place) => {
    const row = rows.get(Math.floor(place / ticketsInPart))?.[place % ticketsInPart];
    return row ? entriesIn(columns, [row]) : [];
  });
}
