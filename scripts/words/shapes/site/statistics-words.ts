// What the page of the statistics says: the shape that both languages fill.

/** A class of numbers by where it begins and where it ends. */
export interface ClassWords {
  under: (to: number) => string;
  between: (from: number, to: number) => string;
  from: (from: number) => string;
}

/** What every statistic says of itself. */
interface StatisticWords {
  title: string;
  /** What is shown, and how it is worked out. */
  definition: string;
}

export interface StatisticsWords {
  title: string;
  about: string;
  /** Before the instant as of which is counted. */
  countedAsOf: string;
  empty: { title: string; text: string };
  headline: Record<'share' | 'median' | 'open' | 'received', string>;
  /** Below a number: out of how many it is. */
  ofSettled: (inTime: number, settled: number) => string;
  ofAcknowledged: (count: number) => string;
  ofTickets: (count: number) => string;
  sinceFirst: (month: string) => string;
  /** Before what is counted, and what is not. */
  counted: string;
  notCounted: string;
  /** Stands where a number would be, and there is nothing to measure. */
  none: string;
  /** The link to the data of a statistic, by its title. */
  csv: (title: string) => string;
  /** The audit of the history: up to which commit, and when. */
  audited: (commit: string, moment: string, holds: boolean) => string;
  auditLog: string;
  latestMonths: (count: number) => string;
  all: string;
  month: string;
  bins: ClassWords;
  times: StatisticWords & {
    columns: Record<'length' | 'business' | 'wall', string>;
    legend: Record<'business' | 'wall', string>;
    rows: Record<'median' | 'ninetieth', string>;
    counted: (acknowledged: number, all: number) => string;
    notCounted: (unacknowledged: number) => string;
    calendarLost: (count: number) => string;
  };
  trend: StatisticWords & {
    columns: Record<'acknowledged' | 'business' | 'ninetieth' | 'wall', string>;
    promise: (length: string) => string;
    axis: string;
    counted: (acknowledged: number) => string;
    notCounted: string;
  };
  share: StatisticWords & {
    columns: Record<'inTime' | 'late' | 'missed' | 'share' | 'uncounted', string>;
    legend: Record<'inTime' | 'missed', string>;
    counted: (settled: number, all: number) => string;
    notCounted: (waiting: number, notNeeded: number) => string;
  };
  open: StatisticWords & {
    columns: Record<'age', string>;
    notSet: string;
    ages: ClassWords;
    /** The same for the head of a narrow column. */
    shortAges: ClassWords;
    counted: (open: number, all: number) => string;
    notCounted: (closed: number) => string;
  };
  flow: StatisticWords & {
    columns: Record<'received' | 'closed' | 'reopened' | 'open', string>;
    counted: (received: number) => string;
    notCounted: string;
  };
  tickets: StatisticWords;
}
