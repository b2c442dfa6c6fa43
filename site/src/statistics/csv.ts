// A table as CSV: RFC 4180, in UTF-8.
import { stringify } from 'csv-stringify/sync';
import type { Table } from './data.ts';

export function csvText({ columns, rows }: Table): string {
  return stringify([columns, ...rows], { record_delimiter: 'windows' });
}
