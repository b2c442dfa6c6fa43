// REST: comments on pull requests.
import type { IssueComment } from '../world/state.ts';
import { associationOf } from '../world/users.ts';
import { type Answer, type Asked, listed } from './answer.ts';
import { fullName, id, moment, userShape } from './shapes.ts';

/** Of all pull requests; in the order of their making, or in that which is asked for. */
export function comments(asked: Asked): Answer {
  const since = Date.parse(asked.query.get('since') ?? '') || 0;
  const isUpdated = asked.query.get('sort') === 'updated';
  const turn = asked.query.get('sort') !== null && asked.query.get('direction') === 'desc' ? -1 : 1;
  const found = [...asked.state.pulls.values()]
    .flatMap((one) => one.comments)
    .filter(({ updatedAt }) => updatedAt >= since)
    .sort((one, other) => turn * ((isUpdated ? one.updatedAt - other.updatedAt : 0) || one.id - other.id));
  return listed(asked, found, (page) => page.map((comment) => shape(asked, comment as IssueComment)));
}

function shape(asked: Asked, comment: IssueComment) {
  const repository = fullName(asked, asked.state.repository);
  const page = `${asked.world.web}/${repository}/pull/${comment.pull}#issuecomment-${comment.id}`;
  return {
    ...{ id: comment.id, node_id: id(asked, 'IssueComment', comment.id), body: comment.body, html_url: page },
    url: `${asked.api}/repos/${repository}/issues/comments/${comment.id}`,
    issue_url: `${asked.api}/repos/${repository}/issues/${comment.pull}`,
    ...{
      user: userShape(asked, comment.authorId),
      author_association: associationOf(asked.state, comment.authorId),
    },
    ...{ created_at: moment(comment.createdAt), updated_at: moment(comment.updatedAt) },
  };
}
