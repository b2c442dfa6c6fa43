// What becomes of the branch that a pull request comes from, and what GitHub then does to the pull request by itself.
// That it closes one whose branch holds no commit of its own any more, for good: https://github.com/dimikot/git-grok/pull/30;
// and one whose fork was deleted: https://github.com/refined-github/sandbox/pull/129. In both, and where a branch is deleted,
// the account that did it is said to have closed the pull request.
import { withClosed, withEvent, withPull } from './pulls.ts';
import type { Change, Instant, Pull } from './state.ts';

/** New commits; on a closed request GitHub does not follow them, and forbids to reopen it after a rewrite. */
export function pushTo(number: number, actorId: number, head: string, isForced: boolean): Change<null> {
  return (state, at) => {
    const pull = state.pulls.get(number);
    if (pull === undefined) return [state, null];
    if (pull.state !== 'OPEN') {
      return [withPull(state, number, (old) => ({ ...old, canReopen: old.canReopen && !isForced })), null];
    }
    const moved = withPull(state, number, (old) => movedTo(old, head, isForced, at));
    const what = { type: 'HeadRefForcePushedEvent', before: pull.head, after: head } as const;
    return [isForced ? withEvent(moved, number, actorId, at, what) : moved, null];
  };
}

function movedTo(pull: Pull, head: string, isForced: boolean, at: Instant): Pull {
  const reviews = pull.reviews.map((review) => ({
    ...review,
    comments: review.comments.map((comment) => ({ ...comment, isOutdated: true })),
  }));
  return { ...pull, head, reviews, updatedAt: at, commits: isForced ? [head] : [...pull.commits, head] };
}

/** The branch stands again where it began, as after `Sync fork → Discard commits`: nothing is left to be merged. */
export function resetBranch(number: number, actorId: number): Change<null> {
  return (state, at) => {
    const pull = state.pulls.get(number);
    if (pull?.state !== 'OPEN') return [state, null];
    const [moved] = pushTo(number, actorId, pull.base, true)(state, at);
    const emptied = withPull(moved, number, (old) => ({ ...old, commits: [], canReopen: false }));
    return [withClosed(emptied, number, actorId, at), null];
  };
}

export function deleteBranch(number: number, actorId: number): Change<null> {
  return (state, at) => {
    const pull = state.pulls.get(number);
    if (pull === undefined) return [state, null];
    const without = withPull(state, number, (old) => ({ ...old, canReopen: false }));
    const closed = withClosed(without, number, actorId, at);
    const what = { type: 'HeadRefDeletedEvent', branch: pull.headBranch } as const;
    return [withEvent(closed, number, actorId, at, what), null];
  };
}

/** The button below a closed request whose branch was deleted; it stays closed, and can be opened again. */
export function restoreBranch(number: number, actorId: number): Change<null> {
  return (state, at) => {
    const again = withPull(state, number, (old) => ({ ...old, canReopen: old.fork !== null }));
    return [withEvent(again, number, actorId, at, { type: 'HeadRefRestoredEvent' }), null];
  };
}

/** The fork is gone, and with it the branches of its requests: they are closed, and nobody can reopen them any more. */
export function deleteFork(id: number): Change<null> {
  return (state, at) => {
    const all = [...state.pulls.values()].filter(({ fork }) => fork?.id === id);
    const without = (pull: Pull): Pull => ({ ...pull, fork: null, canReopen: false });
    const next = all.reduce(
      (before, { number, fork }) =>
        withClosed(withPull(before, number, without), number, fork?.ownerId ?? 0, at),
      state,
    );
    return [next, null];
  };
}

/** What it changes is on the default branch now, by a commit that whoever merges it has made. */
export function mergePull(number: number, actorId: number): Change<null> {
  return (state, at) => {
    const closed = withClosed(state, number, actorId, at);
    return [withPull(closed, number, (pull) => ({ ...pull, state: 'MERGED' })), null];
  };
}
