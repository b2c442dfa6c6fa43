// Which share of the reports was acknowledged within the deadline, in all and by the month of receipt.
import type { Acknowledgement, Standing } from './acknowledgement.ts';
import { monthsOver } from './months.ts';

export interface Share {
  counts: Record<Standing, number>;
  /** Those whose deadline is settled: acknowledged, or passed without. */
  settled: number;
  /** From 0 to 1; null where nothing is settled. */
  share: number | null;
}

export interface MonthShare extends Share {
  month: string;
}

export function withinDeadline(all: readonly Acknowledgement[]): Share {
  const groups = Map.groupBy(all, ({ standing }) => standing);
  const count = (standing: Standing) => groups.get(standing)?.length ?? 0;
  const settled = count('inTime') + count('late') + count('missed');
  return {
    counts: {
      inTime: count('inTime'),
      late: count('late'),
      missed: count('missed'),
      waiting: count('waiting'),
      notNeeded: count('notNeeded'),
    },
    settled,
    share: settled === 0 ? null : count('inTime') / settled,
  };
}

/** Every month from the first receipt to the last. */
export function withinDeadlineByMonth(all: readonly Acknowledgement[]): MonthShare[] {
  const groups = Map.groupBy(all, ({ month }) => month);
  return monthsOver([...groups.keys()]).map((month) => ({
    month,
    ...withinDeadline(groups.get(month) ?? []),
  }));
}
