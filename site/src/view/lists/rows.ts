// Tickets as the lists show them, one row each. The reader's browser runs this module, too.
import { instantText } from '../../../../scripts/ticket/clock/instant.ts';
import { momentWords } from '../../../../scripts/words/moment.ts';
import type { Entry } from './entry.ts';
import type { Listing } from './listing.ts';

/** A word in a coloured frame; the tone says which colour, and is never all there is. */
export interface TagView {
  label: string;
  tone: string;
}

interface MomentOfRow {
  label: string;
  text: string;
  /** RFC 3339. */
  instant: string;
}

export interface RowView {
  number: string;
  address: string;
  /** Null where it may not be shown; `withheld` then says why. */
  title: string | null;
  withheld: string;
  /** The language of the title. */
  language: string;
  category: string;
  isUrgent: boolean;
  status: TagView;
  priority: string | null;
  severity: TagView | null;
  /** Stands where there is no priority or no severity. */
  notSet: string;
  /** The deadline that runs, with the same in epoch milliseconds. */
  due: (MomentOfRow & { at: number }) | null;
  /** When it was closed, and whether it had been acknowledged late. */
  closed: (MomentOfRow & { isLate: boolean }) | null;
}

export function rowView(listing: Listing, entry: Entry): RowView {
  const { labels } = listing;
  const { number, status, outcome, severity } = entry;
  return {
    number,
    address: `${listing.tickets}${number}/`,
    title: entry.title,
    withheld: outcome === 'spam' ? listing.spamWithheld : listing.underEmbargo,
    language: entry.language ?? listing.own,
    category: labelOf(labels.category, entry.category),
    isUrgent: entry.urgent === true,
    status: outcome
      ? { label: labelOf(labels.outcome, outcome), tone: 'closed' }
      : { label: labelOf(labels.status, status), tone: status },
    priority: entry.priority,
    severity: severity && { label: labelOf(labels.severity, severity), tone: severity },
    notSet: status === 'closed' ? listing.neverSet : listing.notYetSet,
    due: dueOf(listing, entry),
    closed: closedOf(listing, entry),
  };
}

function labelOf(labels: Readonly<Record<string, string>>, value: string): string {
  return labels[value] ?? value;
}

function dueOf(listing: Listing, { due, dueKind }: Entry): RowView['due'] {
  if (due === null || dueKind === null) return null;
  return { ...momentOf(listing, labelOf(listing.labels.deadline, dueKind), due), at: due };
}

function closedOf(listing: Listing, { closed, inTime }: Entry): RowView['closed'] {
  if (closed === null) return null;
  return { ...momentOf(listing, listing.closedAt, closed), isLate: inTime === false };
}

/** What the last column is called: of closed tickets alone, it says when they were closed. */
export function lastColumn(
  { closedAt, columns }: Listing,
  rows: readonly Pick<RowView | Entry, 'closed'>[],
): string {
  return rows.length > 0 && rows.every(({ closed }) => closed !== null) ? closedAt : columns.deadline;
}

function momentOf({ language, zone }: Listing, label: string, at: number): MomentOfRow {
  return { label, text: momentWords(language, zone, at), instant: instantText(at) };
}
