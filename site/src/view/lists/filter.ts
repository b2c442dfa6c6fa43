// Which tickets somebody asks for, held in the query of the address. The reader's browser runs this module, too.
import { nameKey } from '../../../../scripts/ticket/name.ts';
import { holding } from '../../search/whole.ts';
import type { Entry } from './entry.ts';
import { type Facet, facets, type Tab, tabs, valuesFor } from './facets.ts';
import { type Sort, sortable, sorted } from './order.ts';

export interface Filter {
  /** Values of one facet widen the choice, another facet narrows it; a facet without values takes all. */
  chosen: ReadonlyMap<Facet, readonly string[]>;
  /** Words that have to occur; empty for none. */
  text: string;
  sort: Sort;
}

/** All tickets in the usual order. */
export const everything: Filter = { chosen: new Map(), text: '', sort: { by: 'deadline', isDown: false } };

const firstTab = new Map([['show', ['open']]] as const);

const textKey = 'q';
const sortKey = 'sort';

/** What the query does not say, or says wrongly, is left open; where nothing is looked for, that is the first tab. */
export function filterIn(query: string): Filter {
  const parameters = new URLSearchParams(query);
  const asked = facets.map((facet): [Facet, string[]] => [facet, askedOf(facet, parameters.getAll(facet))]);
  const chosen = new Map(asked.filter(([, values]) => values.length > 0));
  const text = (parameters.get(textKey) ?? '').trim();
  const [, down = '', by = ''] = /^(-?)(.*)$/.exec(parameters.get(sortKey) ?? '') ?? [];
  return {
    chosen: chosen.size === 0 && text === '' ? firstTab : chosen,
    text,
    sort: { by: sortable.find((name) => name === by) ?? 'deadline', isDown: down === '-' },
  };
}

function askedOf(facet: Facet, values: readonly string[]): string[] {
  if (facet === 'show') return tabs.filter((tab) => values.includes(tab)).slice(0, 1);
  return [...new Set(facet === 'publisher' ? values.map(nameKey) : values)];
}

/** The tab of a filter; null where it looks through all tickets. */
export function tabOf({ chosen }: Filter): Tab | null {
  return tabs.find((tab) => chosen.get('show')?.[0] === tab) ?? null;
}

/** Whether a filter asks for more than one whole tab. */
export function isNarrowed({ chosen, text }: Filter): boolean {
  return text !== '' || [...chosen.keys()].some((facet) => facet !== 'show');
}

/** The query for a filter, with its question mark; empty for the first tab in the usual order. */
export function queryOf(filter: Filter): string {
  const { chosen, text, sort } = filter;
  const parameters = new URLSearchParams();
  for (const facet of facets) {
    for (const value of chosen.get(facet) ?? []) parameters.append(facet, value);
  }
  if (!isNarrowed(filter) && tabOf(filter) === 'open') parameters.delete('show');
  if (text !== '') parameters.set(textKey, text);
  if (sort.by !== 'deadline' || sort.isDown) parameters.set(sortKey, `${sort.isDown ? '-' : ''}${sort.by}`);
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** The filter with one value of a facet put in, or taken out when it is there; of the tabs, one at a time. */
export function toggled(filter: Filter, facet: Facet, value: string): Filter {
  const before = filter.chosen.get(facet) ?? [];
  const kept = facet === 'show' ? [] : before;
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...kept, value];
  const chosen = new Map(filter.chosen);
  if (after.length > 0) chosen.set(facet, after);
  else chosen.delete(facet);
  return { ...filter, chosen };
}

/** The entries that a filter asks for at an instant, in its order. */
export function filtered(entries: readonly Entry[], filter: Filter, now: number): Entry[] {
  return sorted(matching(entries, filter, now), filter.sort);
}

/** How many entries each value of a facet would give, whatever of that same facet is chosen already. */
export function countsFor(
  entries: readonly Entry[],
  filter: Filter,
  facet: Facet,
  now: number,
): Map<string, number> {
  const others = new Map([...filter.chosen].filter(([name]) => name !== facet));
  const counts = new Map<string, number>();
  for (const entry of matching(entries, { ...filter, chosen: others }, now)) {
    for (const value of valuesFor(facet, entry, now)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function matching(entries: readonly Entry[], { chosen, text }: Filter, now: number): Entry[] {
  const found = text === '' ? null : holding(entries, text);
  return entries.filter((entry) => (found?.has(entry) ?? true) && isUnder(entry, chosen, now));
}

function isUnder(entry: Entry, chosen: Filter['chosen'], now: number): boolean {
  for (const [facet, values] of chosen) {
    if (!valuesFor(facet, entry, now).some((value) => values.includes(value))) return false;
  }
  return true;
}
