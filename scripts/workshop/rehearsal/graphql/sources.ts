// What the fields are asked of besides the world's own data: Git's objects, and addresses on the web.

import { type NodeKind, nodeId } from '../world/node-id.ts';
import type { IssueComment, Pull, Repository, Review, ReviewComment, State } from '../world/state.ts';
import type { Context } from './field.ts';

export interface CommitSource {
  type: 'Commit';
  oid: string;
}
export interface TreeSource {
  type: 'Tree';
  oid: string;
  path: string;
}
export interface BlobSource {
  type: 'Blob';
  oid: string;
}
export interface RefSource {
  type: 'Ref';
  /** In full, such as `refs/heads/main`. */
  name: string;
  oid: string;
}
export interface PullCommitSource {
  type: 'PullRequestCommit';
  pull: number;
  oid: string;
}

export function idOf(context: Context, kind: NodeKind, key: number | string): string {
  return nodeId(kind, key, context.state().repository.id);
}

export function pathOf(state: State, repository: Repository = state.repository): string {
  return `/${state.users.get(repository.ownerId)?.login ?? 'ghost'}/${repository.name}`;
}

/** The address of a pull request, or of a remark on it, below the host. */
export function pullPath(state: State, number: number): string {
  return `${pathOf(state)}/pull/${number}`;
}

const anchors = {
  IssueComment: 'issuecomment-',
  PullRequestReview: 'pullrequestreview-',
  PullRequestReviewComment: 'discussion_r',
} as const;

export function remarkPath(state: State, remark: Pull | IssueComment | Review | ReviewComment): string {
  if (remark.type === 'PullRequest') return pullPath(state, remark.number);
  return `${pullPath(state, remark.pull)}#${anchors[remark.type]}${remark.id}`;
}
