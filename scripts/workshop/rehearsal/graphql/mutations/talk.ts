// Mutations that write: comments, reactions, reviews.

import { inaccessible } from '../../world/grants.ts';
import { bodyProblem } from '../../world/limits.ts';
import type { Content, Pull, Review } from '../../world/state.ts';
import type { Remark } from '../../world/talk.ts';
import * as talk from '../../world/talk.ts';
import { change } from '../../world/world.ts';
import { type Arguments, type Context, listOf, textOf } from '../field.ts';
import { canWrite } from '../fields/written.ts';
import { nodeOf, nodeOfKind, remarkOf } from '../node.ts';
import { idOf } from '../sources.ts';
import { mutation, refuseIf, refuseUnless } from './input.ts';

const again = (
  context: Context,
  {
    type,
    id,
  }: { type: 'PullRequest' | 'IssueComment' | 'PullRequestReview' | 'PullRequestReviewComment'; id: number },
) => nodeOf(context, idOf(context, type, id));

export const addComment = mutation((input, context) => {
  const pull = nodeOfKind(context, input.subjectId, 'PullRequest');
  mustNotBeLocked(context, pull);
  refuseUnless(context.viewer.kind === 'person' || canWrite(context), inaccessible);
  refuseIf(bodyProblem(textOf(input, 'body')));
  const { world, viewer } = context;
  const comment = change(world, talk.addComment(pull.number, viewer.user.id, textOf(input, 'body')));
  return { commentEdge: { node: comment, cursor: '' }, subject: again(context, pull) };
});

// A workflow's token is no collaborator: https://github.com/hashicorp/terraform-github-actions/issues/100 and
// https://github.com/open-telemetry/opentelemetry-dotnet/issues/6554. Whether it may still change a comment of its own nobody
// could verify; here it may not, which is the harder of the two.
function mustNotBeLocked(context: Context, pull: Pull | undefined): void {
  const mayTalk = context.viewer.kind === 'person' && canWrite(context);
  refuseUnless(!pull?.isLocked || mayTalk, 'Unable to create comment because issue is locked.');
}

function pullOf(context: Context, remark: Remark): Pull | undefined {
  return context.state().pulls.get(remark.type === 'PullRequest' ? remark.number : remark.pull);
}

export const updateIssueComment = mutation((input, context) => {
  const comment = nodeOfKind(context, input.id, 'IssueComment');
  refuseUnless(mayChange(context, comment.authorId), notYours(context, 'update'));
  mustNotBeLocked(context, pullOf(context, comment));
  refuseIf(bodyProblem(textOf(input, 'body')));
  change(context.world, talk.editRemark(comment, context.viewer.user.id, textOf(input, 'body')));
  return { issueComment: again(context, comment) };
});

export const deleteIssueComment = mutation((input, context) => {
  const comment = nodeOfKind(context, input.id, 'IssueComment');
  refuseUnless(mayChange(context, comment.authorId), notYours(context, 'delete'));
  change(context.world, talk.deleteRemark(comment, context.viewer.user.id));
  return {};
});

function mayChange(context: Context, authorId: number): boolean {
  const isOwn = authorId === context.viewer.user.id && context.viewer.kind === 'person';
  return isOwn || canWrite(context);
}

function notYours({ viewer }: Context, what: string): string {
  return `${viewer.user.login} does not have the correct permissions to execute \`${what}IssueComment\``;
}

export const addReaction = mutation((input, context) => {
  const remark = remarkOf(context, input.subjectId);
  const content = textOf(input, 'content') as Content;
  // https://docs.github.com/communities/moderating-comments-and-conversations/locking-conversations: disabled for all users.
  refuseUnless(!pullOf(context, remark)?.isLocked, 'Reactions are disabled in a locked conversation.');
  refuseUnless(context.viewer.kind === 'person' || canWrite(context), inaccessible);
  const reaction = change(context.world, talk.addReaction(remark, context.viewer.user.id, content));
  return { reaction, subject: again(context, remark) };
});

export const removeReaction = mutation((input, context) => {
  const remark = remarkOf(context, input.subjectId);
  const { id } = context.viewer.user;
  const reaction = remark.reactions.find((one) => one.userId === id && one.content === input.content) ?? null;
  change(context.world, talk.removeReaction(remark, id, textOf(input, 'content') as Content));
  return { reaction, subject: again(context, remark) };
});

const states: Readonly<Record<string, Review['state']>> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
  DISMISS: 'DISMISSED',
};

export const addPullRequestReview = mutation((input, context) => {
  const pull = nodeOfKind(context, input.pullRequestId, 'PullRequest');
  const state = states[textOf(input, 'event')] ?? 'PENDING';
  const { user } = context.viewer;
  const isVerdict = state === 'APPROVED' || state === 'CHANGES_REQUESTED';
  const word = state === 'APPROVED' ? 'approve' : 'request changes on';
  refuseIf(isVerdict && pull.authorId === user.id ? `Review Can not ${word} your own pull request` : null);
  const [body, comments] = [textOf(input, 'body'), commentsOf(input)];
  const isBare = state !== 'APPROVED' && state !== 'PENDING' && comments.length === 0;
  refuseIf(isBare || body !== '' ? bodyProblem(body) : null);
  const commit = textOf(input, 'commitOID') || pull.head;
  const written = { pull: pull.number, authorId: user.id, body, state, commit, comments };
  return { pullRequestReview: change(context.world, talk.addReview(written)) };
});

function commentsOf(input: Arguments) {
  const all = [...listOf(input, 'comments'), ...listOf(input, 'threads')] as readonly Readonly<
    Record<string, unknown>
  >[];
  return all.map(({ path, body, line, position, startLine }) => ({
    ...{ path: String(path), body: String(body), line: Number(line ?? position) },
    startLine: typeof startLine === 'number' ? startLine : null,
  }));
}
