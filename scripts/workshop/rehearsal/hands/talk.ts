// What people say: comments, reviews, edits, reactions.
import type { Content, HiddenAs, IssueComment, Review, ReviewComment } from '../world/state.ts';
import * as talk from '../world/talk.ts';
import { change, type World } from '../world/world.ts';
import { person, pullOf } from './people.ts';

export function comments(world: World, login: string, number: number, body: string): IssueComment {
  return change(world, talk.addComment(pullOf(world, number).number, person(world, login).id, body));
}

/** A comment by an answer to one of GitHub's mails. */
export function repliesByMail(world: World, login: string, number: number, body: string): IssueComment {
  return change(world, talk.addComment(pullOf(world, number).number, person(world, login).id, body, true));
}

export interface ReviewByHand {
  author: string;
  isByMail?: boolean;
  body?: string;
  state?: Review['state'];
  comments?: readonly { path: string; body: string; line?: number; startLine?: number; replyTo?: number }[];
}

export function reviews(world: World, number: number, hand: ReviewByHand): Review {
  const noted = (hand.comments ?? []).map(({ line, ...comment }) => ({ ...comment, line: line ?? null }));
  const reviewing = {
    ...{ pull: number, authorId: person(world, hand.author).id, body: hand.body ?? '', comments: noted },
    ...{ state: hand.state ?? 'COMMENTED', commit: pullOf(world, number).head },
    isByMail: hand.isByMail ?? false,
  };
  return change(world, talk.addReview(reviewing));
}

/** Folds a remark away; without a reason it is shown again. */
export function hides(
  world: World,
  remark: IssueComment | Review | ReviewComment,
  reason: HiddenAs | null,
): void {
  change(world, talk.hideRemark(remark, reason));
}

/** Edits a comment, a review, a review comment or the first text of a pull request. */
export function edits(world: World, login: string, remark: talk.Remark, body: string): void {
  change(world, talk.editRemark(remark, person(world, login).id, body));
}

export function deletes(world: World, login: string, remark: IssueComment | ReviewComment): void {
  change(world, talk.deleteRemark(remark, person(world, login).id));
}

export function reacts(world: World, login: string, remark: talk.Remark, content: Content): void {
  change(world, talk.addReaction(remark, person(world, login).id, content));
}
