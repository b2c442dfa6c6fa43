// The entries of all tickets as one compact file, which a browser asks for once somebody searches or filters.
import type { Entry } from './entry.ts';

type Cell = Entry[keyof Entry];
type Row = readonly Cell[];

export interface SearchIndex {
  columns: readonly (keyof Entry)[];
  /** The cells of each entry in the order of the columns; trailing nulls are left out. */
  rows: readonly Row[];
}

// What is most often null stands last, so that it costs nothing.
const columns: readonly (keyof Entry)[] = [
  'number',
  'category',
  'status',
  'acknowledged',
  'due',
  'dueKind',
  'priority',
  'severity',
  'inTime',
  'closed',
  'outcome',
  'title',
  'publisher',
  'cve',
  'offers',
  'language',
];

const lists: ReadonlySet<keyof Entry> = new Set(['cve', 'offers']);

export function searchIndex(entries: readonly Entry[]): SearchIndex {
  return { columns, rows: entries.map(rowOf) };
}

function rowOf(entry: Entry): Row {
  const cells = columns.map((column) => entry[column]);
  const last = cells.findLastIndex((cell) => cell !== null && !(Array.isArray(cell) && cell.length === 0));
  return cells.slice(0, last + 1);
}

export function entriesIn({ columns, rows }: SearchIndex): Entry[] {
  return rows.map((row) => {
    const cells = columns.map((column, place) => [column, row[place] ?? (lists.has(column) ? [] : null)]);
    return Object.fromEntries(cells) as unknown as Entry;
  });
}
