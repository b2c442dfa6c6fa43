// How much a run may do, so that the desk stays below GitHub's limits of its own accord and leaves room for people.
import { answerPrefix } from '../../replies/answers/answer-key.ts';
import { contentsOf, isContent, type Replies, type Reply } from '../../replies/outward.ts';
import type { Pull } from '../pull-facts.ts';
import { inTurn, type Turn } from './turns.ts';

/** What is left at the moment. */
export interface Budget {
  /** Comments and commits that may still be made in this run. */
  contents: number;
  /** How many of them pull requests may have that were not their account's first within an hour. */
  repeated: number;
  /** Requests of REST left in the hour, and points of GraphQL. */
  requests: number;
  points: number;
}

/** Content that GitHub takes from one token in an hour, less a fifth for what is not counted here. */
const contentsAnHour = 400;
/** Kept back of an hour for the first pull request of each account, so that twenty busy ones leave room for the next. */
const firstsAnHour = 100;
/** At one a second a run never meets the limit of a minute, and ends before the next one has waited for long. */
const contentsARun = 100;
/** Kept back for the next run, which may bring a command of staff. */
const reserve = 100;

/** Content that was made already: in the last hour, as GitHub shows it, and by this run. */
export interface Spent {
  recent: number;
  ofThisRun: number;
}

/** `requests` and `points` are what GitHub says is left of the hour. */
export function budget({ recent, ofThisRun }: Spent, requests: number, points: number): Budget {
  const most = (ofTheHour: number) => Math.max(0, Math.min(contentsARun - ofThisRun, ofTheHour - recent));
  return {
    contents: most(contentsAnHour),
    repeated: most(contentsAnHour - firstsAnHour),
    requests: Math.max(0, requests - reserve),
    points: Math.max(0, points - reserve),
  };
}

/** How many pull requests may be looked at closely for the points that are left; a look at 25 costs two or three. */
export function affordableLooks(points: number): number {
  return Math.max(0, points - reserve / 2) * 8;
}

/** Kept back of the content of a run for receipts, reminders and escalations, whatever people ask. */
const contentsKept = 30;

/**
 * As many of these as the budget holds: receipts, reminders and escalations before answers, and among these in turn.
 * What does not fit stops nothing that comes after it; what fits in part is begun, as by a run that was cut short.
 */
export function affordable(
  all: readonly Replies[],
  given: Budget,
  turns: ReadonlyMap<number, Turn>,
): { now: Replies[]; later: number } {
  const remaining = { ...given };
  const now: Replies[] = [];
  let later = 0;
  const row = inTurn(
    all.map((one) => ({ number: one.pull.number, one })),
    turns,
  ).toSorted((some, other) => urgency(some.one) - urgency(other.one));
  for (const { number, one } of row) {
    const reserved = urgency(one) === 0 ? 0 : Math.min(contentsKept, given.contents / 2);
    const isFirst = (turns.get(number)?.before ?? 0) === 0;
    const most = Math.min(remaining.contents - reserved, isFirst ? remaining.contents : remaining.repeated);
    const part = affordablePart(one, { ...remaining, contents: most });
    if (part !== one) later += 1;
    if (part === null) continue;
    remaining.contents -= contentsOf(part);
    remaining.repeated -= contentsOf(part);
    remaining.points -= Math.max(1, contentsOf(part));
    remaining.requests -= part.check ? 1 : 0;
    now.push(part);
  }
  return { now, later };
}

// What nobody asked for comes first, so that nobody can ask so often that it is left out.
function urgency({ check, replies }: Replies): 0 | 1 {
  const isAnswer = (reply: Reply) => 'key' in reply && reply.key.startsWith(answerPrefix);
  return check !== null || replies.some((reply) => isContent(reply) && !isAnswer(reply)) ? 0 : 1;
}

/** The whole, as many of its replies as fit, or null where no content does: a check run is remembered by the receipt. */
function affordablePart(one: Replies, remaining: Budget): Replies | null {
  if (remaining.requests < (one.check ? 1 : 0) || remaining.points < 1) return null;
  const most = Math.min(remaining.contents, remaining.points);
  if (contentsOf(one) <= most) return one;
  let contents = 0;
  const replies = one.replies.filter((reply) => {
    contents += isContent(reply) ? 1 : 0;
    return contents <= most;
  });
  return replies.some(isContent) ? { ...one, replies } : null;
}

/**
 * Whether the content of the last hour must be counted: so much of it is known, and so many pull requests changed in that
 * hour of which it is not.
 */
export function mustCount(known: number, unseen: number, planned: number): boolean {
  const mostOnOne = 3;
  return known + unseen * mostOnOne + Math.min(planned, contentsARun) > contentsAnHour - firstsAnHour;
}

/** How much content the desk is known to have made since an instant: a comment, and perhaps a receipt that was changed. */
export function knownContents(pulls: readonly Pick<Pull, 'own' | 'updatedAt'>[], since: number): number {
  const changed = pulls.filter(({ own, updatedAt }) => own.length > 0 && updatedAt > since);
  return changed.reduce((sum, { own }) => sum + 1 + own.filter(({ at }) => at > since).length, 0);
}
