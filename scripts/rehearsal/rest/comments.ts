// REST: comments on pull requests, and reactions.
import { talkGrants } from '../world/grants.ts';
import { bodyProblem } from '../world/limits.ts';
import type { Content, IssueComment, Pull } from '../world/state.ts';
import * as talk from '../world/talk.ts';
import { change } from '../world/world.ts';
import {
  type Answer,
  type Asked,
  forbidden,
  invalid,
  listed,
  malformed,
  notFound,
  requiredText,
} from './answer.ts';
import * as shapes from './pull-shapes.ts';
import { mustWrite, pullOf } from './pulls.ts';

export function comments(asked: Asked): Answer {
  const since = Date.parse(asked.query.get('since') ?? '') || 0;
  const found = pullOf(asked).comments.filter(({ updatedAt }) => updatedAt >= since);
  return listed(
    asked,
    found.map((comment) => shapes.commentShape(asked, comment)),
  );
}

/** Of all pull requests; in the order of their making, or in that which is asked for. */
export function allComments(asked: Asked): Answer {
  const since = Date.parse(asked.query.get('since') ?? '') || 0;
  const isUpdated = asked.query.get('sort') === 'updated';
  const turn = asked.query.get('sort') !== null && asked.query.get('direction') === 'desc' ? -1 : 1;
  const found = [...asked.state.pulls.values()]
    .flatMap((one) => one.comments)
    .filter(({ updatedAt }) => updatedAt >= since)
    .sort((one, other) => turn * ((isUpdated ? one.updatedAt - other.updatedAt : 0) || one.id - other.id));
  return listed(
    asked,
    found.map((comment) => shapes.commentShape(asked, comment)),
  );
}

export function createComment(asked: Asked): Answer {
  const found = pullOf(asked, true);
  const body = checkedBody(asked);
  mustTalk(asked, found);
  const comment = change(asked.world, talk.addComment(found.number, asked.viewer.user.id, body));
  return { status: 201, body: shapes.commentShape(asked, comment) };
}

// As in GraphQL: https://github.com/renovatebot/renovate/issues/6215 has the answer.
function mustTalk(asked: Asked, { isLocked }: Pull): void {
  const { viewer } = asked;
  if (isLocked && viewer.kind === 'workflow')
    throw forbidden('Unable to create comment because issue is locked.');
  if (isLocked || viewer.kind === 'workflow') mustWrite(asked, talkGrants);
}

function checkedBody(asked: Asked): string {
  const body = requiredText(asked, 'body');
  const message = bodyProblem(body);
  if (message !== null) throw invalid({ resource: 'IssueComment', field: 'data', code: 'custom', message });
  return body;
}

function commentOf({ world, at }: Asked): IssueComment {
  const all = [...world.state.pulls.values()].flatMap((one) => one.comments);
  const found = all.find(({ id }) => id === Number(at.id));
  if (found === undefined) throw notFound();
  return found;
}

export function comment(asked: Asked): Answer {
  return { status: 200, body: shapes.commentShape(asked, commentOf(asked)) };
}

export function updateComment(asked: Asked): Answer {
  const found = commentOf(asked);
  if (found.authorId !== asked.viewer.user.id) mustWrite(asked, talkGrants);
  change(asked.world, talk.editRemark(found, asked.viewer.user.id, checkedBody(asked)));
  return comment(asked);
}

export function deleteComment(asked: Asked): Answer {
  const found = commentOf(asked);
  if (found.authorId !== asked.viewer.user.id) mustWrite(asked, talkGrants);
  change(asked.world, talk.deleteRemark(found, asked.viewer.user.id));
  return { status: 204 };
}

const contents: Readonly<Record<string, Content>> = {
  '+1': 'THUMBS_UP',
  '-1': 'THUMBS_DOWN',
  laugh: 'LAUGH',
  confused: 'CONFUSED',
  heart: 'HEART',
  hooray: 'HOORAY',
  rocket: 'ROCKET',
  eyes: 'EYES',
};

function reactTo(asked: Asked, remark: talk.Remark): Answer {
  const content = contents[requiredText(asked, 'content')];
  if (content === undefined) throw malformed("For 'properties/content', the value is not a possible value.");
  const pull = asked.world.state.pulls.get(remark.type === 'PullRequest' ? remark.number : remark.pull);
  if (pull?.isLocked) throw forbidden('Reactions are disabled in a locked conversation.');
  const isNew = !remark.reactions.some(
    (one) => one.userId === asked.viewer.user.id && one.content === content,
  );
  const reaction = change(asked.world, talk.addReaction(remark, asked.viewer.user.id, content));
  return { status: isNew ? 201 : 200, body: shapes.reactionShape(asked, reaction) };
}

export function reactToComment(asked: Asked): Answer {
  return reactTo(asked, commentOf(asked));
}

export function reactToPull(asked: Asked): Answer {
  return reactTo(asked, pullOf(asked, true));
}
