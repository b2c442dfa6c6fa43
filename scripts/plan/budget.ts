// How much a run may do, so that the desk stays below GitHub's limits of its own accord and leaves room for people.
import { contentsOf, type Replies } from './outward.ts';

/** What is left at the moment. */
export interface Budget {
  /** Comments and commits that may still be made in this run. */
  contents: number;
  /** Requests of REST left in the hour, and points of GraphQL. */
  requests: number;
  points: number;
}

/** Content that GitHub takes from one token in an hour, less a fifth for what is not counted here. */
const contentsAnHour = 400;
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
  return {
    contents: Math.max(0, Math.min(contentsARun - ofThisRun, contentsAnHour - recent)),
    requests: Math.max(0, requests - reserve),
    points: Math.max(0, points - reserve),
  };
}

/** How many pull requests may be looked at closely for the points that are left; a look at 25 costs two or three. */
export function affordableLooks(points: number): number {
  return Math.max(0, points - reserve / 2) * 8;
}

/** As many of these as the budget holds, in their order; a pull request is answered whole or not at all. */
export function affordable(all: readonly Replies[], given: Budget): { now: Replies[]; later: number } {
  const now: Replies[] = [];
  const left = { ...given };
  for (const one of all) {
    const contents = contentsOf(one);
    const points = Math.max(1, contents);
    const requests = one.check ? 1 : 0;
    if (left.contents < contents || left.requests < requests || left.points < points) break;
    left.contents -= contents;
    left.requests -= requests;
    left.points -= points;
    now.push(one);
  }
  return { now, later: all.length - now.length };
}

/** Whether the content of the last hour must be counted: `updated` pull requests changed in that hour. */
export function mustCount(updated: number, planned: number): boolean {
  const mostOnOne = 3;
  return updated * mostOnOne + planned > contentsAnHour;
}
