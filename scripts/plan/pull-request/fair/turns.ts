// Whose turn it is: an account that opens many pull requests gets its second after everyone else's first, and no more
// than a share of each hour. All of it follows from when they were opened, so every run finds the same.
import { HOUR } from '../../../ticket/clock/instant.ts';
import type { PullOutline } from '../pull-facts.ts';

/** New reports of one account that are taken in an hour. */
export const mostReportsAnHour = 20;

export interface Turn {
  /** How many others the account had opened in the hour before. */
  before: number;
  /** How many it opened within an hour of this one. */
  around: number;
  /** When a new report is taken, in epoch milliseconds. */
  due: number;
}

type Opened = Pick<PullOutline, 'number' | 'createdAt' | 'author'>;

/** The turns by number. Pull requests of deleted accounts share one turn: nobody can tell them apart. */
export function turnsOf(pulls: Iterable<Opened>): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  for (const all of Map.groupBy(pulls, ({ author }) => author?.id).values()) turnsOfOne(all, turns);
  return turns;
}

function turnsOfOne(pulls: readonly Opened[], turns: Map<number, Turn>): void {
  const all = pulls.toSorted((one, other) => one.createdAt - other.createdAt || one.number - other.number);
  const due: number[] = [];
  let [first, end] = [0, 0];
  for (const [place, { number, createdAt }] of all.entries()) {
    while ((all[first]?.createdAt ?? createdAt) <= createdAt - HOUR) first += 1;
    while (end < all.length && (all[end]?.createdAt ?? createdAt) < createdAt + HOUR) end += 1;
    const earlier = due[place - mostReportsAnHour];
    due.push(earlier === undefined ? createdAt : Math.max(createdAt, earlier + HOUR));
    turns.set(number, { before: place - first, around: end - first, due: due[place] ?? createdAt });
  }
}

/** First turns first; among equals those whose account opened fewest, then the oldest. */
export function inTurn<One extends { number: number }>(
  pulls: readonly One[],
  turns: ReadonlyMap<number, Turn>,
): One[] {
  const turnOf = ({ number }: One): Turn => turns.get(number) ?? { before: 0, around: 1, due: 0 };
  return pulls.toSorted((one, other) => {
    const [mine, theirs] = [turnOf(one), turnOf(other)];
    return mine.before - theirs.before || mine.around - theirs.around || one.number - other.number;
  });
}
