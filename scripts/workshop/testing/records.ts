// What the tests ask of the records on a disk.
import { disk } from '../../forge/local/disk.ts';
import { observedDesk } from '../../forge/local/observe.ts';
import { storedRecords, treeEntries } from '../../forge/local/records.ts';
import type { Problem } from '../../ticket/problem.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';

export interface Found {
  records: TicketRecord[];
  /** What a reader would stumble over: records that cannot be read, and files that are none. */
  problems: Problem[];
  strays: string[];
}

export function foundRecords({ root }: { root: string }): Found {
  const onRoot = disk(root);
  const { content: desk, problems } = observedDesk(onRoot);
  if (!desk) return { records: [], problems, strays: [] };
  const readings = [...storedRecords(onRoot, desk)].map(({ reading }) => reading);
  return {
    records: readings.flatMap(({ content }) => content ?? []),
    problems: readings.flatMap((reading) => reading.problems),
    strays: [...treeEntries(onRoot)].filter(({ isRecord }) => !isRecord).map(({ path }) => path),
  };
}

export function numbersOf(desk: { root: string }): string[] {
  return foundRecords(desk).records.map(({ number }) => number);
}
