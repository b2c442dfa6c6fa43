// The rows in which somebody types the affected offers: `offers.0.id`, `offers.0.versions`, `offers.1.id` and so on.
import type { Typed } from './draft.ts';

interface Offer {
  id: string;
  versions?: string;
}

const rowName = /^offers\.(\d+)\.(?:id|versions)$/;

/** How many rows there are: one at least. */
export function rowCount(typed: Typed): number {
  return Object.keys(typed).reduce(
    (count, name) => Math.max(count, Number(rowName.exec(name)?.[1] ?? 0) + 1),
    1,
  );
}

/** The rows that hold anything, by their places among the rows. */
export function filledRows(typed: Typed): number[] {
  const rows = Array.from({ length: rowCount(typed) }, (_, row) => row);
  return rows.filter((row) => part(typed, row, 'id') + part(typed, row, 'versions') !== '');
}

/** The offers of the report; undefined when nothing was typed. */
export function offersTyped(typed: Typed): Offer[] | undefined {
  const offers = filledRows(typed).map((row) => offerIn(typed, row));
  return offers.length > 0 ? offers : undefined;
}

export function withRow(typed: Typed): Typed {
  return { ...typed, [`offers.${rowCount(typed)}.id`]: '' };
}

/** Without one row; those below it move up. */
export function withoutRow(typed: Typed, removed: number): Typed {
  const entries = Object.entries(typed).flatMap(([name, text]): [string, string][] => {
    const row = Number(rowName.exec(name)?.[1] ?? -1);
    if (row < removed) return [[name, text]];
    return row === removed ? [] : [[name.replace(/\d+/, String(row - 1)), text]];
  });
  return Object.fromEntries(entries);
}

function offerIn(typed: Typed, row: number): Offer {
  const versions = part(typed, row, 'versions');
  return { id: part(typed, row, 'id'), ...(versions && { versions }) };
}

function part(typed: Typed, row: number, key: 'id' | 'versions'): string {
  return (typed[`offers.${row}.${key}`] ?? '').trim().toWellFormed();
}
