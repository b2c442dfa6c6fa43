// What is read of long conversations. A run reads few pages beyond the first of each, the shortest conversations first, so
// that a heavy one costs nobody else anything; a run that has time for them afterwards reads the others to their end.
import { MINUTE } from '../../../ticket/clock/instant.ts';

/** How many requests it takes to read a pull request to its end; a part of one where several share it. */
export interface Load {
  id: string;
  pages: number;
}

/** So much is read before anyone is answered, and so much after everyone was. */
export const pagesAtFirst = 4;
export const pagesAtLast = 30;
/** GitHub takes 2,500 comments on a pull request; what is heavier than this can be read by nobody. */
const mostOfOne = 60;
/** About the time between two runs that the schedule starts. */
const turn = 15 * MINUTE;

export interface Reading {
  now: ReadonlySet<string>;
  /** Too much for any run. */
  never: ReadonlySet<string>;
}

/** `at` is the time of a run that reads at least one of those that do not fit, each of them in its turn; or null. */
export function fairReading(loads: readonly Load[], most: number, at: number | null): Reading {
  const never = new Set(loads.filter(({ pages }) => pages > mostOfOne).map(({ id }) => id));
  const now = new Set<string>();
  const waiting: string[] = [];
  let left = most;
  for (const { id, pages } of loads.toSorted((one, other) => one.pages - other.pages)) {
    if (never.has(id)) continue;
    left -= pages;
    if (left >= 0) now.add(id);
    else waiting.push(id);
  }
  const next = at === null ? undefined : waiting[Math.floor(at / turn) % Math.max(1, waiting.length)];
  if (next !== undefined) now.add(next);
  return { now, never };
}
