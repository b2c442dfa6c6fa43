// The tickets as a browser searches and filters them: asked for once, when somebody first needs them.
import type { Entry } from '../../view/entry.ts';
import { entriesIn } from '../../view/search-index.ts';

let loading: Promise<Entry[]> | undefined;

/** Rejects when the file cannot be had; the next call then asks again. */
export function loadedEntries(address: string): Promise<Entry[]> {
  loading ??= load(address);
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

async function load(address: string): Promise<Entry[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return entriesIn(await response.json());
}
