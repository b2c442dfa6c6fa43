// What was read of the records, as a file of its own: Astro's data layer would hold all of it several times, and bundle it.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import { htmlJson } from './html-text.ts';

/** What is kept of a record: what everybody may see, and no more; null for one with a problem. */
export interface CachedTicket {
  /** Its number; for a record that lies elsewhere than its number says, its path. */
  id: string;
  ticket: VisibleTicket | null;
}

/** Where they are. Desks that are served at the same time share a cache, so that they keep the text and no file. */
export type CachePlace = { file: string } | { text: string };

export function ticketFile(cache: URL): string {
  return fileURLToPath(new URL('tocsin-tickets.jsonl', cache));
}

/** One after the other, in the order of the ids; nothing where there is no file. @throws SyntaxError for one that is cut off */
export function* cachedTickets(place: CachePlace): Generator<CachedTicket, undefined> {
  const bytes = 'text' in place ? Buffer.from(place.text) : bytesOf(place.file);
  let from = 0;
  while (from < bytes.length) {
    const end = bytes.indexOf('\n', from);
    const to = end < 0 ? bytes.length : end;
    yield JSON.parse(bytes.toString('utf8', from, to));
    from = to + 1;
  }
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

export function cachedText(all: Iterable<CachedTicket>): string {
  return [...all]
    .sort(({ id: one }, { id: other }) => (one < other ? -1 : 1))
    .map((kept) => `${htmlJson(kept)}\n`)
    .join('');
}

/** Writes all of the file, in one step as far as readers can see. */
export function writeTickets(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}
