// Which closings of a pull request were GitHub's own doing. Its API calls all of them the deed of the account that deleted
// the branch, rewrote it, deleted the fork or merged; nothing but the events around a closing tells them from a click.
import type { ForgeClosure, ForgeClosureCause } from '../../plan/pull-request/pull-facts.ts';
import { accountOf } from './overview.ts';
import type { WireEvent, WirePull } from './wire.ts';

/** GitHub writes the closing and the deletion down together; nobody closes by hand and deletes the branch so quickly. */
const together = 2000;
/** After a rewrite GitHub may take a moment to see that nothing is left. */
const soon = 10_000;

type Facts = Pick<WirePull, 'state' | 'commits' | 'headRepository'>;

/** What closed it by the ids of the closings that nobody decided by hand. Of the last one the present state tells more. */
export function forgeClosures(pull: Facts, events: readonly WireEvent[]): Map<string, ForgeClosureCause> {
  const last = events.findLast(({ __typename }) => __typename === 'ClosedEvent');
  const causes = new Map<string, ForgeClosureCause>();
  for (const event of events) {
    if (event.__typename !== 'ClosedEvent') continue;
    const cause = causeOf(event, event === last ? pull : null, events);
    if (cause !== null) causes.set(event.id, cause);
  }
  return causes;
}

function causeOf(
  event: WireEvent,
  pull: Facts | null,
  events: readonly WireEvent[],
): ForgeClosureCause | null {
  if (pull?.state === 'MERGED') return 'merged';
  if (isBranchDeleted(event, events)) return 'branch_deleted';
  // No pull request can be opened without a commit of its own.
  if (pull?.commits.totalCount === 0 || isRewritten(event, events)) return 'branch_emptied';
  return pull !== null && pull.headRepository === null ? 'fork_deleted' : null;
}

function isBranchDeleted(event: WireEvent, events: readonly WireEvent[]): boolean {
  const place = events.indexOf(event);
  const before = events.slice(0, place).findLast(({ __typename }) => headMoves.has(__typename));
  if (before?.__typename === 'HeadRefDeletedEvent') return true;
  const next = events.slice(place + 1).find(({ __typename }) => headMoves.has(__typename));
  return (
    next?.__typename === 'HeadRefDeletedEvent' && isSameHand(event, next) && span(event, next) <= together
  );
}

const headMoves: ReadonlySet<string> = new Set([
  'HeadRefDeletedEvent',
  'HeadRefRestoredEvent',
  'ReopenedEvent',
]);

function isRewritten(event: WireEvent, events: readonly WireEvent[]): boolean {
  return events.some(
    (other) =>
      other.__typename === 'HeadRefForcePushedEvent' &&
      isSameHand(event, other) &&
      isJustBefore(other, event),
  );
}

function isJustBefore(one: WireEvent, other: WireEvent): boolean {
  const spent = span(one, other);
  return spent >= 0 && spent <= soon;
}

function span(from: WireEvent, to: WireEvent): number {
  return Date.parse(to.createdAt) - Date.parse(from.createdAt);
}

function isSameHand({ actor }: WireEvent, other: WireEvent): boolean {
  return actor?.id === other.actor?.id;
}

/** What keeps it closed now, where that is none of the hands that decide. */
export function presentClosure(
  { state }: Facts,
  events: readonly WireEvent[],
  causes: ReadonlyMap<string, ForgeClosureCause>,
): ForgeClosure | null {
  const last = events.findLast(({ __typename }) => stateMoves.has(__typename));
  const cause = causes.get(last?.id ?? '');
  if (state === 'OPEN' || last === undefined || cause === undefined) return null;
  const after = events.findLast(({ __typename }) => headMoves.has(__typename));
  return {
    cause,
    anchor: `event-${last.id}`,
    at: Date.parse(last.createdAt),
    by: accountOf(last.actor),
    isRestored: after?.__typename === 'HeadRefRestoredEvent',
  };
}

const stateMoves: ReadonlySet<string> = new Set(['ClosedEvent', 'ReopenedEvent']);
