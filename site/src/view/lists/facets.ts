// By what tickets can be narrowed down, and where each of them falls. The reader's browser runs this module, too.

import { nameKey, shownNames } from '../../../../scripts/ticket/name.ts';
import { statuses } from '../../../../scripts/ticket/record/life-cycle.ts';
import type { Entry } from './entry.ts';
import { isOverdue } from './urgency.ts';

export const facets = ['show', 'status', 'severity', 'priority', 'category', 'publisher'] as const;
export type Facet = (typeof facets)[number];

/** The lists of tickets, each under a tab of its own; what is closed is in the last one alone. */
export const tabs = ['open', 'overdue', 'awaiting', 'closed'] as const;
export type Tab = (typeof tabs)[number];

/** Of a priority or a severity that nobody has set. */
export const unset = 'unset';

/** What stands in each facet, in the order of a list; publishers are whoever there is. */
export const valuesOf: Readonly<Record<Exclude<Facet, 'publisher'>, readonly string[]>> = {
  show: tabs,
  status: statuses,
  severity: ['critical', 'high', 'medium', 'low', 'none', unset],
  priority: ['P1', 'P2', 'P3', 'P4', unset],
  category: ['vulnerability', 'security_incident'],
};

const shows: Readonly<Record<Tab, (entry: Entry, now: number) => boolean>> = {
  open: isOpen,
  overdue: ({ due }, now) => due !== null && isOverdue(due, now),
  awaiting: (entry) => isOpen(entry) && !entry.acknowledged,
  closed: (entry) => !isOpen(entry),
};

/** The values of a facet under which an entry falls at an instant in epoch milliseconds: none, one or several. */
export function valuesFor(facet: Facet, entry: Entry, now: number): string[] {
  if (facet === 'show') return tabs.filter((name) => shows[name](entry, now));
  if (facet === 'publisher') return entry.publisher === null ? [] : [publisherKey(entry.publisher)];
  return [entry[facet] ?? unset];
}

export function isOpen({ status }: Entry): boolean {
  return status !== 'closed';
}

const keys = new Map<string, string>();

/** The key of a publisher's name, worked out once for each spelling. */
function publisherKey(name: string): string {
  const key = keys.get(name) ?? nameKey(name);
  keys.set(name, key);
  return key;
}

/** The names of publishers as they are shown, by their keys. */
export function publisherNames(entries: Iterable<Entry>): Map<string, string> {
  return shownNames(
    Array.from(entries).flatMap(({ number, publisher }) =>
      publisher === null ? [] : [{ number, name: publisher }],
    ),
  );
}
