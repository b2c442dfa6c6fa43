// What the pages are made from: the desk, its visible tickets, and the moment at which they were read.
import { getCollection, getEntry } from 'astro:content';
import { type Desk, desk } from '../../../scripts/ticket/configuration.ts';
import type { Language } from '../../../scripts/ticket/ticket.ts';
import type { VisibleTicket } from '../../../scripts/ticket/visibility.ts';
import type { Setting } from '../view/setting.ts';
import type { DeskEntry } from './loader.ts';
import { readingTime } from './reading-time.ts';

export interface Facts {
  desk: Desk;
  /** The path that the site lives under, with a slash at either end. */
  base: string;
  tickets: VisibleTicket[];
  /** Records that cannot be shown because something is wrong with them. */
  leftOut: number;
  now: number;
}

let known: Promise<Facts> | undefined;

/** Read once for a whole build; while files are watched, they are read again for every page. */
export async function facts(): Promise<Facts> {
  const entry = await getEntry('desk', 'desk');
  if (!entry) throw new Error('the desk was not read');
  if (known === undefined || entry.data.isWatched) known = readFacts(entry.data);
  return known;
}

// Nothing here asks `import.meta.env`: Astro lets any variable of the environment, BASE_URL for one, stand in for it.
async function readFacts({ configuration, base }: DeskEntry): Promise<Facts> {
  const entries = await getCollection('tickets');
  const tickets = entries.flatMap(({ data }) => data.ticket ?? []);
  return {
    desk: desk(configuration),
    base,
    tickets,
    leftOut: entries.length - tickets.length,
    now: readingTime(),
  };
}

/** What the views of one language have at hand. */
export async function setting(language: Language): Promise<Setting> {
  const { desk, base, now } = await facts();
  return { desk, language, base, now };
}
