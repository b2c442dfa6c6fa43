// What happens to pull requests, each with the moment `updatedAt` moves to, as on GitHub.
import type {
  Change,
  Happening,
  Instant,
  Issue,
  LockReason,
  Pull,
  Repository,
  State,
  TimelineEvent,
} from './state.ts';
import { withEntry, withNextId } from './state.ts';

export interface Opening {
  authorId: number;
  title: string;
  body: string;
  fork: Repository;
  isFromHere: boolean;
  headBranch: string;
  head: string;
  baseBranch: string;
  base: string;
  isDraft: boolean;
}

export function openPull(opening: Opening): Change<Pull> {
  return (state, at) => {
    const [next, id] = withNextId(state);
    const number = next.nextNumber;
    const pull: Pull = { ...opening, ...newborn(id, at), type: 'PullRequest', number };
    return [{ ...next, nextNumber: number + 1, pulls: withEntry(next.pulls, number, pull) }, pull];

    function newborn(id: number, at: Instant) {
      return {
        ...{ id, createdAt: at, updatedAt: at, lastEditedAt: null, editorId: null, reactions: [] },
        ...{ isByMail: false, hiddenAs: null },
        ...{ state: 'OPEN' as const, closedAt: null, isLocked: false, lockReason: null, canReopen: true },
        isDiffDeclined: false,
        ...{ commits: [opening.head], labels: [], comments: [], reviews: [], events: [] },
      };
    }
  };
}

export function openIssue(authorId: number, title: string, body: string): Change<Issue> {
  return (state, at) => {
    const [next, id] = withNextId(state);
    const number = next.nextNumber;
    const written = { id, authorId, body, createdAt: at, updatedAt: at, lastEditedAt: null, editorId: null };
    const shown = { isByMail: false, hiddenAs: null };
    const issue: Issue = { ...written, ...shown, type: 'Issue', reactions: [], number, title, state: 'OPEN' };
    return [{ ...next, nextNumber: number + 1, issues: withEntry(next.issues, number, issue) }, issue];
  };
}

/** The state with another pull request in the place of one; nothing else moves. */
export function withPull(state: State, number: number, next: (pull: Pull) => Pull): State {
  const pull = state.pulls.get(number);
  return pull === undefined ? state : { ...state, pulls: withEntry(state.pulls, number, next(pull)) };
}

/** The state with one more event on a pull request's timeline. */
export function withEvent(
  state: State,
  number: number,
  actorId: number,
  at: Instant,
  what: Happening,
): State {
  const [next, id] = withNextId(state);
  const event: TimelineEvent = { ...what, id, pull: number, actorId, createdAt: at };
  return withPull(next, number, (pull) => ({ ...pull, updatedAt: at, events: [...pull.events, event] }));
}

export function closePull(number: number, actorId: number): Change<null> {
  return (state, at) => [withClosed(state, number, actorId, at), null];
}

/** The state with a pull request closed, by whatever; the same where it is not open. */
export function withClosed(state: State, number: number, actorId: number, at: Instant): State {
  if (state.pulls.get(number)?.state !== 'OPEN') return state;
  const closed = withPull(state, number, (pull) => ({ ...pull, state: 'CLOSED', closedAt: at }));
  return withEvent(closed, number, actorId, at, { type: 'ClosedEvent' });
}

export function reopenPull(number: number, actorId: number): Change<null> {
  return (state, at) => {
    if (state.pulls.get(number)?.state !== 'CLOSED') return [state, null];
    const open = withPull(state, number, (pull) => ({ ...pull, state: 'OPEN', closedAt: null }));
    return [withEvent(open, number, actorId, at, { type: 'ReopenedEvent' }), null];
  };
}

export function retitlePull(number: number, actorId: number, title: string): Change<null> {
  return (state, at) => {
    const previousTitle = state.pulls.get(number)?.title ?? '';
    const named = withPull(state, number, (pull) => ({ ...pull, title }));
    const what = { type: 'RenamedTitleEvent', previousTitle, currentTitle: title } as const;
    return [withEvent(named, number, actorId, at, what), null];
  };
}

export function lockPull(number: number, actorId: number, lockReason: LockReason | null): Change<null> {
  return (state, at) => {
    if (state.pulls.get(number)?.isLocked === true) return [state, null];
    const locked = withPull(state, number, (pull) => ({ ...pull, isLocked: true, lockReason }));
    return [withEvent(locked, number, actorId, at, { type: 'LockedEvent', lockReason }), null];
  };
}

export function unlockPull(number: number, actorId: number): Change<null> {
  return (state, at) => {
    if (state.pulls.get(number)?.isLocked !== true) return [state, null];
    const open = withPull(state, number, (pull) => ({ ...pull, isLocked: false, lockReason: null }));
    return [withEvent(open, number, actorId, at, { type: 'UnlockedEvent' }), null];
  };
}

/**
 * Why a pull request cannot be opened again; null where it can. Its branch must be there as it was, and no other open one may
 * come from it: https://docs.github.com/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/closing-a-pull-request.
 */
export function reopenProblem({ pulls }: State, pull: Pull): string | null {
  const isTaken = [...pulls.values()].some(
    (other) =>
      other.number !== pull.number &&
      other.state === 'OPEN' &&
      other.headBranch === pull.headBranch &&
      other.fork?.id === pull.fork?.id,
  );
  const isPossible = pull.state !== 'MERGED' && pull.canReopen && !isTaken;
  return isPossible ? null : 'Could not open the pull request.';
}

/** From now on GitHub works out no more what the pull request changes, or does so again. */
export function declineDiff(number: number, isDiffDeclined: boolean): Change<null> {
  return (state) => [withPull(state, number, (pull) => ({ ...pull, isDiffDeclined })), null];
}

/** Puts labels on, or takes them off; those that are already there make no event. */
export function setLabels(
  number: number,
  actorId: number,
  ids: readonly number[],
  isOn: boolean,
): Change<null> {
  return (state, at) => {
    const has = state.pulls.get(number)?.labels ?? [];
    const moved = [...new Set(ids)].filter((id) => has.includes(id) !== isOn);
    const labels = isOn ? [...has, ...moved] : has.filter((id) => !moved.includes(id));
    const type = isOn ? ('LabeledEvent' as const) : ('UnlabeledEvent' as const);
    const marked = moved.reduce(
      (next, labelId) => withEvent(next, number, actorId, at, { type, labelId }),
      withPull(state, number, (pull) => ({ ...pull, labels })),
    );
    return [marked, null];
  };
}
