// About whom GitHub is asked what they may do. Where many speak that is a few of them: first those whose word most likely
// counts, and of strangers the latest, with one more by the clock, so that each of them has a turn some time.
import { MINUTE } from '../../../ticket/clock/instant.ts';
import type { Account } from '../pull-facts.ts';

/** Someone whose role decides what becomes of their words; `at` is when they spoke, in epoch milliseconds. */
export interface Speaker {
  by: Account;
  at: number;
  /** GitHub calls them a member or a collaborator: often wrong, so that it decides about nothing but the order. */
  isMember: boolean;
  /** They only opened what may have been meant for a report: it matters little, and may wait. */
  isOpening: boolean;
}

const mostAsked = 30;
const mostStrangers = 5;
/** With those of them who only opened something. */
const mostWithOpenings = 10;
/** About the time between two runs that the schedule starts. */
const turn = 15 * MINUTE;

/** The ids of those to ask about; `at` is the time of the run. */
export function asked(
  speakers: readonly Speaker[],
  isKnown: (account: Account) => boolean,
  at: number,
): ReadonlySet<string> {
  const rank = ({ by, isMember }: Speaker) => (isKnown(by) ? 0 : isMember ? 1 : 2);
  const row = speakers.toSorted((one, other) => rank(one) - rank(other) || other.at - one.at);
  const first = [...new Map(row.toReversed().map((one) => [one.by.id, one])).values()].toReversed();
  const likely = first.filter((one) => rank(one) < 2).slice(0, mostAsked);
  const strangers = first.filter((one) => rank(one) === 2 && !one.isOpening);
  const openings = first.filter((one) => rank(one) === 2 && one.isOpening);
  const latest = strangers.slice(0, mostStrangers - 1);
  const others = strangers.slice(mostStrangers - 1);
  const next = others[Math.floor(at / turn) % Math.max(1, others.length)];
  const few = [...latest, ...(next ? [next] : [])];
  const opened = openings.slice(0, mostWithOpenings - few.length);
  return new Set([...likely, ...few, ...opened].map(({ by }) => by.id));
}
