// Which tickets somebody asks for, held in the query of the address. The reader's browser runs this module, too.
import { nameKey } from '../../../../scripts/ticket/name.ts';
import { statuses } from '../../../../scripts/ticket/record/life-cycle.ts';
import { holding } from '../../search/whole.ts';
import type { Entry } from './entry.ts';
import { type Facet, facets, valuesFor, valuesOf } from './facets.ts';

export const sortable = ['ticket', 'status', 'priority', 'severity', 'deadline'] as const;
export type SortName = (typeof sortable)[number];

export interface Filter {
  /** Values of one facet widen the choice, another facet narrows it; a facet without values takes all. */
  chosen: ReadonlyMap<Facet, readonly string[]>;
  /** Words that have to occur; empty for none. */
  text: string;
  sort: { by: SortName; isDown: boolean };
}

const textKey = 'q';
const sortKey = 'sort';

/** What the query does not say, or says wrongly, is left open. */
export function filterIn(query: string): Filter {
  const parameters = new URLSearchParams(query);
  const chosen = facets.map((facet): [Facet, string[]] => {
    const asked = parameters.getAll(facet);
    return [facet, [...new Set(facet === 'publisher' ? asked.map(nameKey) : asked)]];
  });
  const [, down = '', by = ''] = /^(-?)(.*)$/.exec(parameters.get(sortKey) ?? '') ?? [];
  return {
    chosen: new Map(chosen.filter(([, values]) => values.length > 0)),
    text: (parameters.get(textKey) ?? '').trim(),
    sort: { by: sortable.find((name) => name === by) ?? 'deadline', isDown: down === '-' },
  };
}

/** The query for a filter, with its question mark; empty when it asks for everything in the usual order. */
export function queryOf({ chosen, text, sort }: Filter): string {
  const parameters = new URLSearchParams();
  for (const facet of facets) {
    for (const value of chosen.get(facet) ?? []) parameters.append(facet, value);
  }
  if (text !== '') parameters.set(textKey, text);
  if (sort.by !== 'deadline' || sort.isDown) parameters.set(sortKey, `${sort.isDown ? '-' : ''}${sort.by}`);
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** The filter with one value of a facet put in, or taken out when it is there. */
export function toggled(filter: Filter, facet: Facet, value: string): Filter {
  const before = filter.chosen.get(facet) ?? [];
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  const chosen = new Map(filter.chosen);
  if (after.length > 0) chosen.set(facet, after);
  else chosen.delete(facet);
  return { ...filter, chosen };
}

/** The entries that a filter asks for at an instant, in its order. */
export function filtered(entries: readonly Entry[], filter: Filter, now: number): Entry[] {
  const found = saying(entries, filter).filter((entry) => matches(entry, filter, now));
  const order = orders[filter.sort.by];
  const sign = filter.sort.isDown ? -1 : 1;
  return found.sort((one, other) => sign * order(one, other) || usual(one, other) || byNumber(one, other));
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
  for (const entry of saying(entries, filter)) {
    if (!matches(entry, { chosen: others }, now)) continue;
    for (const value of valuesFor(facet, entry, now)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The entries that have the words of a filter. */
function saying(entries: readonly Entry[], { text }: Filter): Entry[] {
  if (text === '') return [...entries];
  const words = holding(entries, text);
  return entries.filter((entry) => words.has(entry));
}

function matches(entry: Entry, { chosen }: Pick<Filter, 'chosen'>, now: number): boolean {
  return [...chosen].every(([facet, values]) =>
    valuesFor(facet, entry, now).some((value) => values.includes(value)),
  );
}

type Order = (one: Entry, other: Entry) => number;

const place =
  (values: readonly string[], value: (entry: Entry) => string | null): Order =>
  (one, other) =>
    (values.indexOf(value(one) ?? '') + 1 || Number.MAX_SAFE_INTEGER) -
    (values.indexOf(value(other) ?? '') + 1 || Number.MAX_SAFE_INTEGER);

// What is urgent comes first, then what is due by its deadline, what is paused, and what is closed, the last one first.
const usual: Order = (one, other) => urgentRank(one) - urgentRank(other) || rank(one) - rank(other);

function urgentRank({ urgent }: Entry): number {
  return urgent ? 0 : 1;
}

function rank({ due, closed }: Entry): number {
  if (due !== null) return due;
  return closed === null ? 2 ** 50 : 2 ** 52 - closed;
}

const byNumber: Order = ({ number: one }, { number: other }) => (one < other ? -1 : Number(one > other));

const orders: Readonly<Record<SortName, Order>> = {
  ticket: byNumber,
  status: place(statuses, ({ status }) => status),
  priority: place(valuesOf.priority, ({ priority }) => priority),
  severity: place(valuesOf.severity, ({ severity }) => severity),
  deadline: usual,
};
