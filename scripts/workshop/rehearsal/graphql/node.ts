// Anything by its global node id.
import { readNodeId } from '../world/node-id.ts';
import type { IssueComment, Label, Pull, Review, ReviewComment, State } from '../world/state.ts';
import type { Remark } from '../world/talk.ts';
import { type Context, refusal } from './field.ts';
import { gitObject } from './fields/git.ts';
import { refOf } from './fields/repository.ts';

type Find = (state: State, key: number | string, context: Context) => unknown;

const reviewsOf = (state: State) => [...state.pulls.values()].flatMap(({ reviews }) => reviews);
const withId = (id: number | string) => (one: { id: number }) => one.id === id;
const byOid: Find = (_, key, { world }) => gitObject(world.store, String(key));
const byUser: Find = (state, key) => {
  const user = state.users.get(Number(key));
  return user?.isDeleted === true ? null : user;
};

const finders: Readonly<Record<string, Find>> = {
  PullRequest: (state, id) => [...state.pulls.values()].find(withId(id)),
  Issue: (state, id) => [...state.issues.values()].find(withId(id)),
  IssueComment: (state, id) => [...state.pulls.values()].flatMap(({ comments }) => comments).find(withId(id)),
  PullRequestReview: (state, id) => reviewsOf(state).find(withId(id)),
  PullRequestReviewComment: (state, id) =>
    reviewsOf(state)
      .flatMap(({ comments }) => comments)
      .find(withId(id)),
  Label: (state, id) => state.labels.get(Number(id)),
  Repository: (state, id) => (id === state.repository.id ? state.repository : null),
  Ref: (state, name) => refOf(state, String(name)),
  User: byUser,
  Bot: byUser,
  Commit: byOid,
  Tree: byOid,
  Blob: byOid,
};

/** @throws a refusal NOT_FOUND where there is nothing (any more) */
export function nodeOf(context: Context, id: string): unknown {
  const read = readNodeId(id);
  const found = read && finders[read.kind]?.(context.state(), read.key, context);
  if (found !== null && found !== undefined) return found;
  throw refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
}

interface Kinds {
  PullRequest: Pull;
  IssueComment: IssueComment;
  PullRequestReview: Review;
  PullRequestReviewComment: ReviewComment;
  Label: Label;
}

/** The node if it is of one of these kinds. */
export function nodeOfKind<Kind extends keyof Kinds>(
  context: Context,
  id: unknown,
  ...kinds: Kind[]
): Kinds[Kind] {
  const found = nodeOf(context, String(id)) as { type: string };
  if (kinds.some((kind) => kind === found.type)) return found as Kinds[Kind];
  throw refusal(
    'NOT_FOUND',
    `Could not resolve to ${kinds.join(' or ')} node with the global id of '${id}'.`,
  );
}

export function remarkOf(context: Context, id: unknown): Remark {
  return nodeOfKind(
    context,
    id,
    'PullRequest',
    'IssueComment',
    'PullRequestReview',
    'PullRequestReviewComment',
  );
}
