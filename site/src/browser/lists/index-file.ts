// The tickets as a browser searches and filters them, and the names of offers: asked for once, when somebody first needs them.
import type { Entry } from '../../view/entry.ts';
import { entriesIn, type SearchIndex } from '../../view/search-index.ts';

export interface LoadedIndex {
  entries: Entry[];
  catalogue: SearchIndex['catalogue'];
}

let loading: Promise<LoadedIndex> | undefined;

/** Rejects when the file cannot be had; the next call then asks again. */
export function loadedIndex(address: string): Promise<LoadedIndex> {
  loading ??= load(address);
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

export async function loadedEntries(address: string): Promise<Entry[]> {
  return (await loadedIndex(address)).entries;
}

async function load(address: string): Promise<LoadedIndex> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  const index: SearchIndex = await response.json();
  return { entries: entriesIn(index), catalogue: index.catalogue };
}
