// What the pages are made from: the desk, its visible tickets, and the moment at which they were read.
import { getEntry } from 'astro:content';
import { type Desk, desk } from '../../../scripts/ticket/desk/configuration.ts';
import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import { type Language, ownLanguage } from '../../../scripts/ticket/ticket.ts';
import { advisories } from '../advisories/advisory.ts';
import { type Signer, signerOf } from '../advisories/signer.ts';
import { type Entry, entryOf } from '../view/lists/entry.ts';
import { type Group, groups } from '../view/lists/facet-list.ts';
import { inOrder } from '../view/lists/facet-page.ts';
import { publisherNames } from '../view/lists/facets.ts';
import type { Setting } from '../view/setting.ts';
import { entriesByOffer, type OfferFacts, offersOf } from '../warnings/offers.ts';
import { type PublisherFacts, publishersOf } from '../warnings/publishers.ts';
import type { DeskEntry } from './loader.ts';
import type { Logo } from './logo.ts';
import { readingTime } from './reading-time.ts';
import { repositoryAddress } from './repository.ts';
import { cachedTickets } from './ticket-cache.ts';

export interface Facts {
  desk: Desk;
  /** The path that the site lives under, with a slash at either end. */
  base: string;
  tickets: VisibleTicket[];
  /** The same tickets as the lists know them. */
  entries: Entry[];
  /** Records that cannot be shown because something is wrong with them. */
  leftOut: number;
  now: number;
  signer: Signer | undefined;
  logo: Logo | null;
  /** Whether the desk is served while its files may change. */
  isWatched: boolean;
  /** Whether all of it is sample data. */
  isSample: boolean;
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
async function readFacts({ configuration, base, logo, isWatched, isSample }: DeskEntry): Promise<Facts> {
  const cached = await getEntry('tickets', 'tickets');
  if (!cached) throw new Error('the tickets were not read');
  const all = [...cachedTickets(cached.data)];
  const tickets = all.flatMap(({ ticket }) => ticket ?? []);
  const ready = desk(configuration);
  const now = readingTime();
  return {
    desk: ready,
    base,
    tickets,
    entries: tickets.map((ticket) => entryOf(ticket, ready)),
    leftOut: all.length - tickets.length,
    now,
    signer: await signerOf(now),
    logo,
    isWatched,
    isSample,
  };
}

/** The tickets whose files endpoints answer with: none in a build, which writes them more quickly by itself. */
export async function servedTickets(): Promise<VisibleTicket[]> {
  const { tickets, isWatched } = await facts();
  return isWatched ? tickets : [];
}

const settings = new WeakMap<Facts, Map<Language, Setting>>();

/** What the views of one language have at hand: the same object as long as the facts are the same. */
export async function setting(language: Language): Promise<Setting> {
  const all = await facts();
  const { desk, base, now, signer, logo, isWatched, isSample } = all;
  const known = settings.get(all) ?? new Map<Language, Setting>();
  settings.set(all, known);
  const one = known.get(language) ?? {
    desk,
    language,
    base,
    repository: repositoryAddress(),
    now,
    signer,
    logo: logo?.name,
    isWatched,
    isSample,
  };
  known.set(language, one);
  return one;
}

/** For what is the same in every language. */
export async function ownSetting(): Promise<Setting> {
  const { desk } = await facts();
  return setting(ownLanguage(desk));
}

export interface OfferPages {
  offers: OfferFacts[];
  publishers: PublisherFacts[];
  /** The tickets about an offer in the usual order, by the key of its id. */
  entries: ReadonlyMap<string, Entry[]>;
}

const pages = new WeakMap<Facts, OfferPages>();

/** What there is of every offer and every publisher. */
export async function offerPages(): Promise<OfferPages> {
  const all = await facts();
  const made = pages.get(all) ?? readOfferPages(all);
  pages.set(all, made);
  return made;
}

function readOfferPages({ desk, tickets, entries, now }: Facts): OfferPages {
  const known = advisories(tickets);
  const offers = offersOf(desk, known, publisherNames(entries));
  const publishers = publishersOf({ entries, offers, advisories: known, now });
  return { offers, publishers, entries: entriesByOffer(entries, now) };
}

const grouped = new WeakMap<Facts, Group[]>();

/** The tickets by what they can be narrowed down by, each group in its order. */
export async function orderedGroups(): Promise<Group[]> {
  const all = await facts();
  const made = grouped.get(all) ?? groups(all.entries, all.now).map((group) => inOrder(group, all.now));
  grouped.set(all, made);
  return made;
}
