// How long acknowledgements took: their distribution, and their trend from month to month.
import type { Acknowledgement } from './acknowledgement.ts';
import { monthsOver } from './months.ts';
import { median, quantile } from './quantile.ts';

/** Where one class of the distribution ends and the next begins, in hours. */
const bounds = [1, 2, 4, 8, 24, 72];
const HOUR_MINUTES = 60;

/** How many acknowledgements took `from` hours or more, and less than `to`; null is without end. */
interface TimeClass {
  from: number;
  to: number | null;
  business: number;
  wall: number;
}

/** How long things took, in minutes; null for none. */
interface Span {
  count: number;
  median: number | null;
  ninetieth: number | null;
}

export interface Times {
  classes: TimeClass[];
  business: Span;
  wall: Span;
}

export function acknowledgementTimes(all: readonly Acknowledgement[]): Times {
  const [business, wall] = [businessMinutes(all), wallMinutes(all)];
  const classes = [0, ...bounds].map((from, place) => {
    const to = bounds[place] ?? null;
    return { from, to, business: countWithin(business, from, to), wall: countWithin(wall, from, to) };
  });
  return { classes, business: spanOf(business), wall: spanOf(wall) };
}

/** The acknowledgements of the reports that were received in one month. */
export interface MonthTimes {
  month: string;
  business: Span;
  wall: Span;
}

/** Every month from the first receipt to the last, also those without an acknowledgement. */
export function timesByMonth(all: readonly Acknowledgement[]): MonthTimes[] {
  const groups = Map.groupBy(all, ({ month }) => month);
  return monthsOver([...groups.keys()]).map((month) => {
    const some = groups.get(month) ?? [];
    return { month, business: spanOf(businessMinutes(some)), wall: spanOf(wallMinutes(some)) };
  });
}

function spanOf(minutes: readonly number[]): Span {
  return { count: minutes.length, median: median(minutes), ninetieth: quantile(minutes, 0.9) };
}

function countWithin(minutes: readonly number[], from: number, to: number | null): number {
  const end = to === null ? Number.POSITIVE_INFINITY : to * HOUR_MINUTES;
  return minutes.filter((some) => some >= from * HOUR_MINUTES && some < end).length;
}

function businessMinutes(all: readonly Acknowledgement[]): number[] {
  return all.flatMap(({ businessMinutes }) => businessMinutes ?? []);
}

function wallMinutes(all: readonly Acknowledgement[]): number[] {
  return all.flatMap(({ wallMinutes }) => wallMinutes ?? []);
}
