// Compares what a pull request should show with what it shows: the replies that are still to be given.
import type { Problem } from '../../ticket/problem.ts';
import type { Lock, OwnComment, Pull, Reaction } from '../pull-request/pull-facts.ts';
import { type Marker, marked } from './answers/marker.ts';
import { ownLabels, refusedLabel } from './labels.ts';

/** A check run on a head commit: its conclusion, and each problem at its line. */
export interface Check {
  head: string;
  conclusion: 'success' | 'failure';
  name: string;
  title: string;
  summary: string;
  annotations: readonly { path: string; line: number; title: string; message: string }[];
}

/** What a pull request should show. */
export interface Outward {
  check: Check | null;
  /** A comment that `mayChange` is kept up to date; another is said once and left as it was said. */
  comments: readonly (Marker & { body: string; mayChange: boolean })[];
  labels: readonly string[];
  reactions: readonly { on: string; content: Reaction }[];
  /** Null: as it is. */
  state: 'open' | 'closed' | null;
}

export type Reply =
  | { kind: 'create_comment'; key: string; body: string }
  | { kind: 'update_comment'; comment: string; key: string; body: string }
  | { kind: 'delete_comment'; comment: string; key: string }
  | { kind: 'add_labels' | 'remove_labels'; names: readonly string[] }
  | { kind: 'add_reaction'; on: string; content: Reaction }
  | { kind: 'close' | 'reopen' }
  | { kind: 'lock'; reason: Lock['reason'] };

/**
 * What is to be done on one pull request after the records are committed, in this order. By its reaction an answer is known
 * to have been given where its comment is gone: so the reaction comes after it, and after everything else that is said.
 */
export interface Replies {
  pull: Pick<Pull, 'id' | 'number'> & Partial<Pick<Pull, 'lock'>>;
  check: Check | null;
  replies: readonly Reply[];
}

/** The most annotations that GitHub takes with one request. */
const mostAnnotations = 50;

export function replies(pull: Pull, outward: Outward): Replies {
  return {
    pull: { id: pull.id, number: pull.number, lock: pull.lock },
    check: outward.check,
    replies: [
      ...outward.comments.flatMap((comment) => commentReplies(comment, pull.own)),
      ...reactionReplies(pull, outward),
      ...surplusReplies(pull.own),
      ...labelReplies(ownLabels(pull.labels), outward.labels),
      ...stateReplies(pull, outward),
      ...lockReplies(pull),
    ],
  };
}

function commentReplies(wanted: Outward['comments'][number], own: readonly OwnComment[]): Reply[] {
  const { key, mayChange } = wanted;
  const body = marked(wanted.body, wanted);
  const oldest = own.find((comment) => comment.key === key);
  if (!oldest) return [{ kind: 'create_comment', key, body }];
  const isRight = !mayChange || oldest.body.replaceAll('\r\n', '\n').trimEnd() === body;
  return isRight ? [] : [{ kind: 'update_comment', comment: oldest.id, key, body }];
}

// Where two runs wrote the same comment the oldest stays, and the others go, also long after it was wanted.
function surplusReplies(own: readonly OwnComment[]): Reply[] {
  const keys = new Set<string>();
  return own.flatMap(({ id, key }): Reply[] => {
    const isSaid = keys.has(key);
    keys.add(key);
    return isSaid ? [{ kind: 'delete_comment', comment: id, key }] : [];
  });
}

// A run that was cut short after it had lifted a lock left the conversation open.
function lockReplies({ lock }: Pull): Reply[] {
  return lock?.isLifted ? [{ kind: 'lock', reason: lock.reason }] : [];
}

// That something was refused is for the run to say, which tries again: here it never is.
function labelReplies(actual: readonly string[], wanted: readonly string[]): Reply[] {
  const right = wanted.filter((name) => name !== refusedLabel);
  const missing = right.filter((name) => !actual.includes(name));
  const surplus = actual.filter((name) => !right.includes(name));
  return [
    ...(missing.length > 0 ? [{ kind: 'add_labels', names: missing } as const] : []),
    ...(surplus.length > 0 ? [{ kind: 'remove_labels', names: surplus } as const] : []),
  ];
}

function reactionReplies({ remarks }: Pull, { reactions }: Outward): Reply[] {
  const given = new Map(remarks.map((remark) => [remark.id, remark.reactions]));
  return reactions
    .filter(({ on, content }) => given.get(on)?.includes(content) === false)
    .map(({ on, content }) => ({ kind: 'add_reaction', on, content }));
}

function stateReplies({ isOpen, isMerged }: Pull, { state }: Outward): Reply[] {
  if (state === null || isMerged || isOpen === (state === 'open')) return [];
  return [{ kind: state === 'open' ? 'reopen' : 'close' }];
}

/** Each problem as an annotation at its line. */
export function annotationsOf(
  problems: readonly Problem[],
  sentence: (problem: Problem) => string,
): Check['annotations'] {
  return problems.slice(0, mostAnnotations).map((problem) => ({
    path: problem.path,
    line: problem.line,
    title: problem.code,
    message: sentence(problem),
  }));
}

/** Of a comment that is said once, and left as it was said. */
export function once(key: string): Marker & { mayChange: boolean } {
  return { key, head: null, isMending: false, mayChange: false };
}

/** A pull request that is left as it is. */
export function untouched({ labels }: Pull): Outward {
  return { check: null, comments: [], labels: ownLabels(labels), reactions: [], state: null };
}

/** Whether nothing at all is left to do. */
export function isSilent({ check, replies }: Replies): boolean {
  return check === null && replies.length === 0;
}

/** Whether this creates content, of which GitHub allows little. */
export function isContent({ kind }: Reply): boolean {
  return kind === 'create_comment' || kind === 'update_comment';
}

export function contentsOf({ replies }: Replies): number {
  return replies.filter(isContent).length;
}
