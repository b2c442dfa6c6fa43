// Comments, reviews and reactions: written, edited, deleted.
import { withEvent, withPull } from './pulls.ts';
import type {
  Change,
  Content,
  HiddenAs,
  IssueComment,
  Pull,
  Reaction,
  Review,
  ReviewComment,
  State,
  Written,
} from './state.ts';
import { withNextId } from './state.ts';

export type Remark = Pull | IssueComment | Review | ReviewComment;

export function addComment(
  pull: number,
  authorId: number,
  body: string,
  isByMail = false,
): Change<IssueComment> {
  return (state, at) => {
    const [next, id] = withNextId(state);
    const comment: IssueComment = {
      ...written(id, authorId, body, at),
      type: 'IssueComment',
      pull,
      isByMail,
    };
    const added = withPull(next, pull, (old) => ({
      ...old,
      updatedAt: at,
      comments: [...old.comments, comment],
    }));
    return [added, comment];
  };
}

export interface Reviewing {
  pull: number;
  authorId: number;
  body: string;
  state: Review['state'];
  commit: string;
  isByMail?: boolean;
  comments: readonly {
    path: string;
    body: string;
    line: number | null;
    startLine?: number | null;
    replyTo?: number;
  }[];
}

export function addReview(reviewing: Reviewing): Change<Review> {
  return (state, at) => {
    const { pull, authorId, body, commit, isByMail = false } = reviewing;
    const id = state.nextId;
    const comments = reviewing.comments.map(
      (comment, place): ReviewComment => ({
        ...written(id + 1 + place, authorId, comment.body, at),
        ...{
          type: 'PullRequestReviewComment',
          pull,
          review: id,
          path: comment.path,
          line: comment.line,
          commit,
        },
        ...{ startLine: comment.startLine ?? null, replyTo: comment.replyTo ?? null, isOutdated: false },
        isByMail,
      }),
    );
    const submittedAt = reviewing.state === 'PENDING' ? null : at;
    const review: Review = {
      ...written(id, authorId, body, at),
      ...{ type: 'PullRequestReview', pull, state: reviewing.state, commit, submittedAt, comments },
      isByMail,
    };
    const next = { ...state, nextId: id + 1 + comments.length };
    return [
      withPull(next, pull, (old) => ({ ...old, updatedAt: at, reviews: [...old.reviews, review] })),
      review,
    ];
  };
}

function written(id: number, authorId: number, body: string, at: number): Written {
  return {
    id,
    authorId,
    body,
    createdAt: at,
    updatedAt: at,
    lastEditedAt: null,
    editorId: null,
    isByMail: false,
    hiddenAs: null,
    reactions: [],
  };
}

/** The text that a person edits, wherever it stands; the pull request's `updatedAt` moves too. */
export function editRemark(remark: Remark, editorId: number, body: string): Change<null> {
  return (state, at) => {
    const edited = withRemark(state, remark, (old) => ({
      ...old,
      ...{ body, updatedAt: at, lastEditedAt: at, editorId },
    }));
    return [withPull(edited, numberOf(remark), (pull) => ({ ...pull, updatedAt: at })), null];
  };
}

/** Folds a remark away, which leaves it as it is; null as a reason shows it again. */
export function hideRemark(remark: Exclude<Remark, Pull>, hiddenAs: HiddenAs | null): Change<null> {
  return (state) => [withRemark(state, remark, (old) => ({ ...old, hiddenAs })), null];
}

/** Deletes a comment or a review comment; a comment leaves an event without its words. */
export function deleteRemark(remark: IssueComment | ReviewComment, actorId: number): Change<null> {
  return (state, at) => {
    const without = withPull(state, remark.pull, (pull) => ({
      ...pull,
      updatedAt: at,
      comments: pull.comments.filter(({ id }) => id !== remark.id),
      reviews: pull.reviews
        .map((review) => ({ ...review, comments: review.comments.filter(({ id }) => id !== remark.id) }))
        .filter((review, place) => !isEmptied(review, pull.reviews[place])),
    }));
    if (remark.type !== 'IssueComment') return [without, null];
    const what = { type: 'CommentDeletedEvent', deletedAuthorId: remark.authorId } as const;
    return [withEvent(without, remark.pull, actorId, at, what), null];
  };
}

// A review that held nothing but the deleted comment goes with it, as on GitHub.
function isEmptied(review: Review, before: Review | undefined): boolean {
  const isBare = review.body === '' && review.state === 'COMMENTED' && review.comments.length === 0;
  return isBare && before !== undefined && before.comments.length > 0;
}

/** Reactions do not move `updatedAt`; the same one twice is one. */
export function addReaction(remark: Remark, userId: number, content: Content): Change<Reaction> {
  return (state, at) => {
    const before = remark.reactions.find((old) => old.userId === userId && old.content === content);
    if (before !== undefined) return [state, before];
    const [next, id] = withNextId(state);
    const reaction: Reaction = { type: 'Reaction', id, userId, content, createdAt: at, on: remark.id };
    return [
      withRemark(next, remark, (old) => ({ ...old, reactions: [...old.reactions, reaction] })),
      reaction,
    ];
  };
}

export function removeReaction(remark: Remark, userId: number, content: Content): Change<null> {
  return (state) => {
    const stays = (old: Reaction) => old.userId !== userId || old.content !== content;
    return [withRemark(state, remark, (old) => ({ ...old, reactions: old.reactions.filter(stays) })), null];
  };
}

function numberOf(remark: Remark): number {
  return remark.type === 'PullRequest' ? remark.number : remark.pull;
}

function withRemark(
  state: State,
  { id, ...remark }: Remark,
  next: <One extends Written>(old: One) => One,
): State {
  const on = <One extends Written>(one: One): One => (one.id === id ? next(one) : one);
  const number = numberOf({ id, ...remark } as Remark);
  return withPull(state, number, (pull) => ({
    ...on(pull),
    comments: pull.comments.map(on),
    reviews: pull.reviews.map((review) => ({ ...on(review), comments: review.comments.map(on) })),
  }));
}
