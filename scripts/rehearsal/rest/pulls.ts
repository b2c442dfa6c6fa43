// REST: pull requests and their files.
import { filesBetween } from '../git/cached.ts';
import { type Grant, inaccessible, isGranted } from '../world/grants.ts';
import * as changes from '../world/pulls.ts';
import type { Pull } from '../world/state.ts';
import { roleOf } from '../world/users.ts';
import { change } from '../world/world.ts';
import { type Answer, type Asked, forbidden, invalid, listed, notFound, textIn } from './answer.ts';
import * as shapes from './pull-shapes.ts';

const mostFiles = 3000;

/** The pull request that the path names; for a write the one there is now. */
export function pullOf({ world, state, at }: Asked, isLive = false): Pull {
  const found = (isLive ? world.state : state).pulls.get(Number(at.number));
  if (found === undefined) throw notFound();
  return found;
}

/** Refuses those who may not write in the repository; a workflow's token needs one of the grants. */
export function mustWrite({ state, viewer }: Asked, needed: readonly Grant[]): void {
  if (state.settings.isArchived) throw forbidden('Repository was archived so is read-only.');
  if (viewer.kind === 'workflow' && !isGranted(viewer.grants, needed)) throw forbidden(inaccessible);
  const role = roleOf(state, viewer.user.id);
  const isAllowed = viewer.kind === 'workflow' || ['admin', 'maintain', 'write'].includes(role);
  if (!isAllowed) throw forbidden('Must have admin rights to Repository.');
}

export function pulls(asked: Asked): Answer {
  const wanted = asked.query.get('state') ?? 'open';
  const sort = asked.query.get('sort') ?? 'created';
  const isAscending = (asked.query.get('direction') ?? (sort === 'created' ? 'desc' : 'asc')) === 'asc';
  const key = (pull: Pull) => (sort === 'updated' ? pull.updatedAt : pull.createdAt);
  const found = [...asked.state.pulls.values()]
    .filter(({ state }) => wanted === 'all' || (state === 'OPEN') === (wanted === 'open'))
    .sort((one, other) => (isAscending ? 1 : -1) * (key(one) - key(other) || one.number - other.number));
  return listed(asked, found, (page) => page.map((pull) => shapes.pullShape(asked, pull as Pull)));
}

export function pull(asked: Asked): Answer {
  const found = pullOf(asked);
  const files = filesBetween(asked.world.store, found.base, found.head);
  const sum = (what: 'additions' | 'deletions') => files.reduce((total, file) => total + file[what], 0);
  const counts = {
    ...{
      comments: found.comments.length,
      review_comments: found.reviews.flatMap((one) => one.comments).length,
    },
    ...{ commits: found.commits.length, additions: sum('additions'), deletions: sum('deletions') },
    changed_files: files.length,
  };
  const merging = { merged: false, mergeable: true, rebaseable: true, mergeable_state: 'clean' };
  return { status: 200, body: { ...shapes.pullShape(asked, found), ...merging, ...counts } };
}

export function updatePull(asked: Asked): Answer {
  const found = pullOf(asked, true);
  const { world, viewer } = asked;
  if (found.authorId !== viewer.user.id) mustWrite(asked, ['pull-requests']);
  const [state, title] = [textIn(asked, 'state'), textIn(asked, 'title')];
  if (state === 'open' && changes.reopenProblem(world.state, found) !== null) {
    throw invalid({
      resource: 'PullRequest',
      field: 'state',
      code: 'invalid',
      message: 'state cannot be changed.',
    });
  }
  if (title !== null) change(world, changes.retitlePull(found.number, viewer.user.id, title));
  if (state === 'closed') change(world, changes.closePull(found.number, viewer.user.id));
  if (state === 'open') change(world, changes.reopenPull(found.number, viewer.user.id));
  return pull({ ...asked, state: world.state });
}

export function files(asked: Asked): Answer {
  const found = pullOf(asked);
  const all = filesBetween(asked.world.store, found.base, found.head).slice(0, mostFiles);
  return listed(
    asked,
    all.map((file) => shapes.fileShape(asked, found.head, file)),
  );
}
