// How urgent a deadline is. The reader's browser runs this module, too, so it imports next to nothing.
import { DAY } from '../../../../scripts/ticket/clock/instant.ts';

/** Met at the due instant itself. Epoch milliseconds. */
export function isOverdue(dueAt: number, now: number): boolean {
  return now > dueAt;
}

/** Not overdue, and due within 24 hours. */
export function isSoon(dueAt: number, now: number): boolean {
  return !isOverdue(dueAt, now) && dueAt - now <= DAY;
}

/** How long a closed ticket counts as closed lately. */
const latelyDays = 30;

export function isLately(closedAt: number, now: number): boolean {
  return now - closedAt <= latelyDays * DAY;
}

/** Stands in a sentence where the reader's browser puts the time that is left, or that has passed. */
export const spanPlace = '{span}';
