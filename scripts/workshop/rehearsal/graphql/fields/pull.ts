// Pull requests and their files; issues, as far as they are in the way.

import { filesBetween } from '../../git/cached.ts';
import type { ChangedFile } from '../../git/changed-files.ts';
import type { Issue, Label, Pull, State } from '../../world/state.ts';
import { actorOf } from '../../world/users.ts';
import { connection } from '../connection.ts';
import type { Context, Fields, Gives } from '../field.ts';
import { inputOf, listOf } from '../field.ts';
import { idOf, pullPath } from '../sources.ts';
import { comments, reviews } from './remarks.ts';
import { timeline } from './timeline.ts';
import { byAge, moment } from './values.ts';
import { writtenFields } from './written.ts';

/** GitHub shows no more of a pull request's files than these. */
const mostFiles = 3000;

function filesOf({ world }: Context, pull: Pull): readonly ChangedFile[] {
  return filesBetween(world.store, pull.base, pull.head);
}

function lines(what: 'additions' | 'deletions'): Gives<Pull> {
  return (pull, context) => filesOf(context, pull).reduce((sum, file) => sum + file[what], 0);
}

function labelsOf(state: State, ids: readonly number[]): Label[] {
  return ids.flatMap((id) => state.labels.get(id) ?? []);
}

const files = connection<Pull>((pull, context) => ({ items: filesOf(context, pull).slice(0, mostFiles) }));

export const pullFields: Fields<Pull> = {
  ...(writtenFields as Fields<Pull>),
  number: ({ number }) => number,
  title: ({ title }) => title,
  state: ({ state }) => state,
  closed: ({ state }) => state !== 'OPEN',
  closedAt: ({ closedAt }) => moment(closedAt),
  merged: ({ state }) => state === 'MERGED',
  isDraft: ({ isDraft }) => isDraft,
  locked: ({ isLocked }) => isLocked,
  activeLockReason: ({ lockReason }) => lockReason,
  isCrossRepository: ({ isFromHere }) => !isFromHere,
  headRefOid: ({ head }) => head,
  headRefName: ({ headBranch }) => headBranch,
  headRepository: ({ fork }) => fork,
  headRepositoryOwner: ({ fork }, context) => actorOf(context.state(), fork?.ownerId ?? null),
  baseRefOid: ({ base }) => base,
  baseRefName: ({ baseBranch }) => baseBranch,
  baseRepository: (_, context) => context.state().repository,
  permalink: ({ number }, context) => `${context.world.web}${pullPath(context.state(), number)}`,
  changedFiles: (pull, context) => (pull.isDiffDeclined ? 0 : filesOf(context, pull).length),
  additions: lines('additions'),
  deletions: lines('deletions'),
  totalCommentsCount: (pull) =>
    pull.comments.length + pull.reviews.flatMap((review) => review.comments).length,
  // Null without an error: https://github.com/anthropics/claude-code-action/issues/1587.
  files: { ...files, gives: (pull, ...more) => (pull.isDiffDeclined ? null : files.gives(pull, ...more)) },
  comments,
  reviews,
  commits: connection<Pull>((pull) => ({
    items: pull.commits.map((oid) => ({ type: 'PullRequestCommit', pull: pull.number, oid })),
  })),
  labels: connection<Pull>((pull, context) => ({
    items: labelsOf(context.state(), pull.labels),
    placeOf: byAge,
  })),
  timelineItems: connection<Pull>(
    (pull, _, arguments_) => timeline(pull, arguments_),
    ['itemTypes', 'since'],
  ),
};

export const fileFields: Fields<ChangedFile> = {
  path: ({ path }) => path,
  additions: ({ additions }) => additions,
  deletions: ({ deletions }) => deletions,
  changeType: ({ status }) => status,
};

export const issueFields: Fields<Issue> = {
  id: ({ id }, context) => idOf(context, 'Issue', id),
  fullDatabaseId: ({ id }) => String(id),
  number: ({ number }) => number,
  title: ({ title }) => title,
  body: ({ body }) => body,
  state: ({ state }) => state,
  author: ({ authorId }, context) => actorOf(context.state(), authorId),
  createdAt: ({ createdAt }) => moment(createdAt),
  updatedAt: ({ updatedAt }) => moment(updatedAt),
};

const orders: Readonly<Record<string, (pull: Pull) => number>> = {
  CREATED_AT: ({ createdAt }) => createdAt,
  UPDATED_AT: ({ updatedAt }) => updatedAt,
  COMMENTS: ({ comments: all }) => all.length,
};

/** The pull requests of the repository that the arguments ask for; without an order the oldest first. */
export const pullRequests = connection<unknown>(
  (_, context, arguments_) => {
    const state = context.state();
    const states = listOf(arguments_, 'states');
    const names = listOf(arguments_, 'labels').map((name) => String(name).toLowerCase());
    const { field, direction } = inputOf(arguments_, 'orderBy');
    const order = orders[String(field ?? 'CREATED_AT')] ?? byNumber;
    const items = [...state.pulls.values()]
      .filter((pull) => states.length === 0 || states.includes(pull.state))
      .filter(
        (pull) =>
          names.length === 0 ||
          labelsOf(state, pull.labels).some(({ name }) => names.includes(name.toLowerCase())),
      );
    return { items, placeOf: (pull: Pull) => [order(pull), pull.number], isDescending: direction === 'DESC' };
  },
  ['states', 'labels', 'orderBy'],
);

function byNumber({ number }: Pull): number {
  return number;
}
