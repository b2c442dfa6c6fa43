// The entries of all tickets, and the offers of the catalogue, as one compact file, which a browser asks for once somebody searches or filters.
import type { Entry } from './entry.ts';

type Cell = Entry[keyof Entry];
type Row = readonly Cell[];

export interface SearchIndex {
  columns: readonly (keyof Entry)[];
  /** The cells of each entry in the order of the columns; trailing nulls are left out. */
  rows: readonly Row[];
  /** The id and the name of each offer that the catalogue knows. */
  catalogue: readonly (readonly [id: string, name: string])[];
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
  'urgent',
];

const lists: ReadonlySet<keyof Entry> = new Set(['cve', 'offers']);

export function searchIndex(
  entries: readonly Entry[],
  catalogue: SearchIndex['catalogue'] = [],
): SearchIndex {
  return { columns, rows: entries.map(rowOf), catalogue };
}

function rowOf(entry: Entry): Row {
  const cells = columns.map((column) => entry[column]);
  const last = cells.findLastIndex((cell) => cell !== null && !(Array.isArray(cell) && cell.length === 0));
  return cells.slice(0, last + 1);
}

export function entriesIn({ columns, rows }: Pick<SearchIndex, 'columns' | 'rows'>): Entry[] {
  return rows.map((row) => {
    const cells = columns.map((column, place) => [column, row[place] ?? (lists.has(column) ? [] : null)]);
    return Object.fromEntries(cells) as unknown as Entry;
  });
}
