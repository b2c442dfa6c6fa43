// Comments, reviews and review comments, and the lists of them.
import type { IssueComment, Pull, Review, ReviewComment } from '../../world/state.ts';
import { actorOf } from '../../world/users.ts';
import { connection } from '../connection.ts';
import { type Fields, listOf, textOf } from '../field.ts';
import { byAge, moment } from './values.ts';
import { writtenFields } from './written.ts';

// What is hidden is folded on GitHub's pages, and as whole as ever in the API.
const hiding: Fields<IssueComment | Review | ReviewComment> = {
  isMinimized: ({ hiddenAs }) => hiddenAs !== null,
  minimizedReason: ({ hiddenAs }) => hiddenAs,
};

export const commentFields: Fields<IssueComment> = {
  ...(writtenFields as Fields<IssueComment>),
  ...(hiding as Fields<IssueComment>),
  pullRequest: ({ pull }, context) => context.state().pulls.get(pull) ?? null,
};

export const reviewFields: Fields<Review> = {
  ...(writtenFields as Fields<Review>),
  ...(hiding as Fields<Review>),
  state: ({ state }) => state,
  submittedAt: ({ submittedAt }) => moment(submittedAt),
  commit: ({ commit }) => ({ type: 'Commit', oid: commit }),
  pullRequest: ({ pull }, context) => context.state().pulls.get(pull) ?? null,
  comments: connection<Review>(({ comments }) => ({ items: comments, placeOf: byAge })),
};

export const reviewCommentFields: Fields<ReviewComment> = {
  ...(writtenFields as Fields<ReviewComment>),
  ...(hiding as Fields<ReviewComment>),
  path: ({ path }) => path,
  line: ({ line, isOutdated }) => (isOutdated ? null : line),
  originalLine: ({ line }) => line,
  startLine: ({ startLine, isOutdated }) => (isOutdated ? null : startLine),
  originalStartLine: ({ startLine }) => startLine,
  outdated: ({ isOutdated }) => isOutdated,
  commit: ({ commit }) => ({ type: 'Commit', oid: commit }),
  originalCommit: ({ commit }) => ({ type: 'Commit', oid: commit }),
  draftedAt: ({ createdAt }) => moment(createdAt),
  state: () => 'SUBMITTED',
  subjectType: ({ line }) => (line === null ? 'FILE' : 'LINE'),
  pullRequest: ({ pull }, context) => context.state().pulls.get(pull) ?? null,
  pullRequestReview: ({ pull, review }, context) =>
    context
      .state()
      .pulls.get(pull)
      ?.reviews.find(({ id }) => id === review) ?? null,
  replyTo: ({ pull, replyTo }, context) =>
    (context.state().pulls.get(pull)?.reviews ?? [])
      .flatMap(({ comments }) => comments)
      .find(({ id }) => id === replyTo) ?? null,
};

export const comments = connection<Pull>(({ comments: items }) => ({ items, placeOf: byAge }));
export const reviews = connection<Pull>(
  ({ reviews: all }, context, arguments_) => {
    const states = listOf(arguments_, 'states');
    const author = textOf(arguments_, 'author').toLowerCase();
    const items = all
      .filter(({ state }) => states.length === 0 || states.includes(state))
      .filter(
        (review) =>
          author === '' || actorOf(context.state(), review.authorId)?.login.toLowerCase() === author,
      )
      // What is not submitted yet only its author sees.
      .filter(({ state, authorId }) => state !== 'PENDING' || authorId === context.viewer.user.id);
    return { items, placeOf: byAge };
  },
  ['author', 'states'],
);
