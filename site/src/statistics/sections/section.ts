// What every section of the page is made from, and what it becomes.
import { words } from '../../../../scripts/words/words.ts';
import { csvAddress } from '../../view/address.ts';
import type { Setting } from '../../view/setting.ts';
import type { Chart } from '../charts/chart.ts';
import type { Statistics, TableName } from '../data.ts';

export interface LinkView {
  label: string;
  address: string;
}

export interface RowView {
  head: string;
  cells: readonly string[];
}

export interface TableView {
  columns: readonly string[];
  rows: readonly RowView[];
  sums: readonly RowView[];
}

export interface SectionView {
  id: TableName;
  title: string;
  definition: string;
  counted: string;
  notCounted: string;
  /** Where not everything is shown. */
  note: string | null;
  chart: Chart;
  table: TableView;
  csv: LinkView;
}

/** What the sections are made from. */
export interface Matter {
  setting: Setting;
  data: Statistics;
  /** What the desk allows today, in minutes of working time. */
  promised: number;
}

export function csvLink(setting: Setting, name: TableName, title: string): LinkView {
  return {
    label: words(setting.language).statistics.csv(title),
    address: csvAddress(setting, name),
  };
}
