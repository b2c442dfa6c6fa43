// The one way to ask GitHub anything with GraphQL: in as few requests as it takes, and in smaller ones where it wants that.
import { isOfItsOwn, isResourceLimit, isTooHeavy } from './errors.ts';

/** One request: a document with its variables. */
export interface Question {
  document: string;
  variables: Readonly<Record<string, unknown>>;
}

/** Something to ask about some items. Both the items of a request and the pages of its lists can be made fewer. */
export interface Query<Item> {
  items: readonly Item[];
  /** The most items of one request. */
  most: number;
  /** The most nodes of one page; 1 where nothing in it has pages. */
  page: number;
  ask: (items: readonly Item[], page: number) => Question;
}

/** What GitHub answered about some of the items, in their order; or why it would not answer about one. */
export type Part<Item, Data> =
  | { kind: 'answered'; items: readonly Item[]; data: Data }
  | { kind: 'hidden'; items: readonly Item[]; cause: unknown };

/** `isSmaller`: the same was asked before with all patience, and found too heavy. */
export type Send = <Data>(question: Question, isSmaller: boolean) => Promise<Data>;

/** Where GitHub fails so often of its own fault it is unwell, and nobody's pull request too heavy. */
const mostFaults = 3;
/** After so many answers a request may be larger again. */
const untilLarger = 4;

/**
 * Asks about all items. Where GitHub finds a request too heavy it is halved, down to a lone item, whose pages are then made
 * smaller; the one that it does not show even so is hidden, and no other with it. An error that nobody knows is taken the
 * same way, but for the pages.
 * @throws whatever else befalls a request
 */
export async function answers<Item, Data>(send: Send, query: Query<Item>): Promise<Part<Item, Data>[]> {
  const parts: Part<Item, Data>[] = [];
  const state = { most: query.most, successes: 0, faults: 0 };
  for (let place = 0; place < query.items.length; ) {
    const items = query.items.slice(place, place + state.most);
    const { part, isHeavy } = await answered<Item, Data>(send, { ...query, items }, state.most < query.most);
    if (part === null) {
      state.most = Math.ceil(items.length / 2);
      state.successes = 0;
      continue;
    }
    if (part.kind === 'hidden' && !isResourceLimit(part.cause)) state.faults += 1;
    if (part.kind === 'hidden' && state.faults > mostFaults) throw part.cause;
    parts.push(part);
    place += items.length;
    state.successes += 1;
    // A lone heavy item is behind us; a bound that several of them met together may not be.
    if (isHeavy) state.most = query.most;
    else if (state.successes % untilLarger === 0) state.most = Math.min(query.most, state.most * 2);
  }
  return parts;
}

interface Attempt<Item, Data> {
  /** Null where fewer items must be asked about at once. */
  part: Part<Item, Data> | null;
  /** Whether one item alone was too heavy for pages of the usual size. */
  isHeavy: boolean;
}

async function answered<Item, Data>(
  send: Send,
  { items, page, ask }: Query<Item>,
  isHalved: boolean,
): Promise<Attempt<Item, Data>> {
  for (let size = page; ; size = Math.ceil(size / 4)) {
    const isHeavy = size < page;
    try {
      const data = await send<Data>(ask(items, size), isHalved || isHeavy);
      return { part: { kind: 'answered', items, data }, isHeavy };
    } catch (cause) {
      const isUnknown = !isTooHeavy(cause);
      if (isUnknown && !isOfItsOwn(cause)) throw cause;
      if (items.length > 1) return { part: null, isHeavy };
      if (size === 1 || isUnknown) return { part: { kind: 'hidden', items, cause }, isHeavy: true };
    }
  }
}

/** Asks one thing with pages, which get smaller where they must. @throws where GitHub does not show it even so */
export async function onePage<Data>(
  client: { read: <Item, Found>(query: Query<Item>) => Promise<Part<Item, Found>[]> },
  document: string,
  variables: Readonly<Record<string, unknown>>,
  few?: number,
): Promise<Data> {
  const ask = (_: unknown, page: number): Question => ({
    document,
    variables: { ...variables, page, ...(few !== undefined && { few: Math.min(few, page) }) },
  });
  const [part] = await client.read<null, Data>({ items: [null], most: 1, page: 100, ask });
  if (part?.kind === 'answered') return part.data;
  throw part?.cause ?? new RangeError('nothing was asked');
}
