// What people say: comments, reviews, edits, reactions.
import type { Content, IssueComment, Review, ReviewComment } from '../world/state.ts';
import * as talk from '../world/talk.ts';
import { change, type World } from '../world/world.ts';
import { person, pullOf } from './people.ts';

export function comments(world: World, login: string, number: number, body: string): IssueComment {
  return change(world, talk.addComment(pullOf(world, number).number, person(world, login).id, body));
}

export interface ReviewByHand {
  author: string;
  body?: string;
  state?: Review['state'];
  comments?: readonly { path: string; body: string; line?: number; startLine?: number; replyTo?: number }[];
}

export function reviews(world: World, number: number, hand: ReviewByHand): Review {
  const noted = (hand.comments ?? []).map(({ line, ...comment }) => ({ ...comment, line: line ?? null }));
  const reviewing = {
    ...{ pull: number, authorId: person(world, hand.author).id, body: hand.body ?? '', comments: noted },
    ...{ state: hand.state ?? 'COMMENTED', commit: pullOf(world, number).head },
  };
  return change(world, talk.addReview(reviewing));
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
