// The rows of tickets, made once for all the lists of a language that show them.

import type { Setting } from '../setting.ts';
import type { Entry } from './entry.ts';
import { type Listing, listing } from './listing.ts';
import { type RowView, rowView } from './rows.ts';

interface Known {
  listing: Listing;
  rows: Map<Entry, RowView>;
}

const known = new WeakMap<Setting, Known>();

function knownOf(setting: Setting): Known {
  const made = known.get(setting) ?? { listing: listing(setting), rows: new Map() };
  known.set(setting, made);
  return made;
}

export function listingOf(setting: Setting): Listing {
  return knownOf(setting).listing;
}

export function rowsOf(setting: Setting, entries: readonly Entry[]): RowView[] {
  const { listing, rows } = knownOf(setting);
  return entries.map((entry) => {
    const row = rows.get(entry) ?? rowView(listing, entry);
    rows.set(entry, row);
    return row;
  });
}
