// The statistics of a desk, each worked out once, and what of each goes into its CSV file.
import type { Desk } from '../../../scripts/ticket/desk/configuration.ts';
import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import { type Acknowledgement, acknowledgements } from './acknowledgement.ts';
import { flowByMonth, type MonthFlow } from './flow.ts';
import { type AgeClass, openByAge, severityColumns } from './open.ts';
import { type MonthShare, withinDeadlineByMonth } from './share.ts';
import { acknowledgementTimes, type MonthTimes, type Times, timesByMonth } from './times.ts';

export interface Statistics {
  acknowledgements: Acknowledgement[];
  times: Times;
  trend: MonthTimes[];
  share: MonthShare[];
  open: AgeClass[];
  flow: MonthFlow[];
}

/** `now` is in epoch milliseconds. */
export function statistics(tickets: readonly VisibleTicket[], desk: Desk, now: number): Statistics {
  const all = acknowledgements(tickets, desk, now);
  return {
    acknowledgements: all,
    times: acknowledgementTimes(all),
    trend: timesByMonth(all),
    share: withinDeadlineByMonth(all),
    open: openByAge(tickets, now),
    flow: flowByMonth(tickets, desk, now),
  };
}

type Cell = string | number | null;
export type Table = { columns: readonly string[]; rows: readonly (readonly Cell[])[] };

/** The data of each statistic, by the name of its file. The names of columns are the same in every language. */
export const tables = {
  'acknowledgement-times': ({ times }) => ({
    columns: ['from_hours', 'to_hours', 'working_time', 'wall_clock'],
    rows: times.classes.map(({ from, to, business, wall }) => [from, to, business, wall]),
  }),
  'acknowledgement-trend': ({ trend }) => ({
    columns: [
      'month_of_receipt',
      'acknowledged',
      'median_working_minutes',
      'ninetieth_working_minutes',
      'median_wall_clock_minutes',
      'ninetieth_wall_clock_minutes',
    ],
    rows: trend.map(({ month, business, wall }) => [
      month,
      wall.count,
      business.median,
      business.ninetieth,
      wall.median,
      wall.ninetieth,
    ]),
  }),
  'within-deadline': ({ share }) => ({
    columns: [
      'month_of_receipt',
      'in_time',
      'late',
      'passed_without',
      'waiting',
      'not_needed',
      'share_in_time',
    ],
    rows: share.map(({ month, counts: { inTime, late, missed, waiting, notNeeded }, share: inAll }) => [
      month,
      inTime,
      late,
      missed,
      waiting,
      notNeeded,
      inAll === null ? null : Number(inAll.toFixed(4)),
    ]),
  }),
  'open-by-age': ({ open }) => ({
    columns: ['from_days', 'to_days', 'critical', 'high', 'medium', 'low', 'none', 'not_set', 'all'],
    rows: open.map(({ from, to, counts, all }) => [
      from,
      to,
      ...severityColumns.map((severity) => counts[severity]),
      all,
    ]),
  }),
  'by-month': ({ flow }) => ({
    columns: ['month', 'received', 'closed', 'reopened', 'open_at_end'],
    rows: flow.map(({ month, received, closed, reopened, open }) => [
      month,
      received,
      closed,
      reopened,
      open,
    ]),
  }),
  tickets: ({ acknowledgements }) => ({
    columns: [
      'number',
      'received_at',
      'acknowledge_by',
      'acknowledged_at',
      'working_minutes',
      'wall_clock_minutes',
      'counted_as',
    ],
    rows: acknowledgements.map((one) => [
      one.number,
      one.receivedAt,
      one.dueAt,
      one.acknowledgedAt,
      one.businessMinutes,
      one.wallMinutes,
      standings[one.standing],
    ]),
  }),
} satisfies Record<string, (statistics: Statistics) => Table>;

export type TableName = keyof typeof tables;

const standings = {
  inTime: 'in_time',
  late: 'late',
  missed: 'passed_without',
  waiting: 'waiting',
  notNeeded: 'not_needed',
} as const satisfies Record<Acknowledgement['standing'], string>;
