// The receipt that a publisher can compute: number and deadline, by the desk's own arithmetic, before the desk has answered.
import {
  type Calendar,
  durationMilliseconds,
  localYear,
  workingTime,
} from '../../../../scripts/ticket/clock/calendar.ts';
import { dueInstant } from '../../../../scripts/ticket/clock/clock.ts';
import { DAY } from '../../../../scripts/ticket/clock/instant.ts';
import { confirmationNumber } from '../../../../scripts/ticket/number.ts';

/** What a desk computes its receipts with, as the page carries it. */
export interface ReceiptRules {
  prefix: string;
  calendar: Calendar;
  /** The time to acknowledge, such as `1 business day`. */
  acknowledge: string;
}

export interface Receipt {
  number: string;
  /** RFC 3339, with the desk's offset. */
  acknowledge_by: string;
}

export interface ComputedReceipt extends Receipt {
  /** The number, had the pull request been opened a week ago, where that was another year. */
  lastYears: string | null;
}

/**
 * The receipt of a pull request that was opened now (epoch milliseconds). Of one that was opened earlier the deadline
 * can only be earlier, too.
 */
export function computedReceipt(pull: number, rules: ReceiptRules, now: number): ComputedReceipt {
  const { prefix, calendar, acknowledge } = rules;
  const time = workingTime(calendar);
  const duration = durationMilliseconds(acknowledge, time);
  if (duration === null) throw new RangeError(`not a duration: ${acknowledge}`);
  const numberAt = (at: number) => confirmationNumber({ prefix, year: localYear(time, at), sequence: pull });
  const [number, earlier] = [numberAt(now), numberAt(now - 7 * DAY)];
  const acknowledge_by = dueInstant(time, Math.floor(now / 1000) * 1000, duration).text;
  return { number, acknowledge_by, lastYears: earlier === number ? null : earlier };
}
