// The published shapes of REST: pull requests and what hangs on them.
import type { ChangedFile } from '../git/changed-files.ts';
import type { IssueComment, Label, Pull, Reaction, Repository } from '../world/state.ts';
import { associationOf } from '../world/users.ts';
import type { Asked } from './answer.ts';
import { fullName, id, moment, repositoryShape, userShape } from './shapes.ts';

export function labelShape(asked: Asked, label: Label) {
  const { name, color, description } = label;
  const url = `${asked.api}/repos/${fullName(asked, asked.state.repository)}/labels/${encodeURIComponent(name)}`;
  return {
    id: label.id,
    node_id: id(asked, 'Label', label.id),
    url,
    name,
    color,
    default: false,
    description,
  };
}

export function labelsOf(asked: Asked, pull: Pull) {
  return pull.labels
    .flatMap((one) => asked.state.labels.get(one) ?? [])
    .map((label) => labelShape(asked, label));
}

export function pullShape(asked: Asked, pull: Pull) {
  const { number, title, body } = pull;
  const repository = fullName(asked, asked.state.repository);
  const page = `${asked.world.web}/${repository}/pull/${number}`;
  return {
    ...{
      url: `${asked.api}/repos/${repository}/pulls/${number}`,
      id: pull.id,
      node_id: id(asked, 'PullRequest', pull.id),
    },
    ...{
      html_url: page,
      number,
      state: pull.state === 'OPEN' ? 'open' : 'closed',
      locked: pull.isLocked,
      title,
    },
    ...{ user: userShape(asked, pull.authorId), body: body === '' ? null : body, draft: pull.isDraft },
    ...{
      created_at: moment(pull.createdAt),
      updated_at: moment(pull.updatedAt),
      closed_at: moment(pull.closedAt),
    },
    ...{
      merged_at: null,
      labels: labelsOf(asked, pull),
      author_association: associationOf(asked.state, pull.authorId),
    },
    head: endShape(asked, pull.fork, pull.headBranch, pull.head),
    base: endShape(asked, asked.state.repository, pull.baseBranch, pull.base),
  };
}

function endShape(asked: Asked, repository: Repository | null, ref: string, sha: string) {
  const user = repository === null ? null : userShape(asked, repository.ownerId);
  const label = `${user?.login ?? 'unknown repository'}:${ref}`;
  return { label, ref, sha, user, repo: repository === null ? null : repositoryShape(asked, repository) };
}

export function commentShape(asked: Asked, comment: IssueComment) {
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

const contents: Readonly<Record<string, string>> = { THUMBS_UP: '+1', THUMBS_DOWN: '-1' };

export function reactionShape(asked: Asked, reaction: Reaction) {
  return {
    ...{
      id: reaction.id,
      node_id: id(asked, 'Reaction', reaction.id),
      user: userShape(asked, reaction.userId),
    },
    content: contents[reaction.content] ?? reaction.content.toLowerCase(),
    created_at: moment(reaction.createdAt),
  };
}

const statuses: Readonly<Record<ChangedFile['status'], string>> = {
  ADDED: 'added',
  MODIFIED: 'modified',
  DELETED: 'removed',
  RENAMED: 'renamed',
  CHANGED: 'changed',
};

export function fileShape(asked: Asked, head: string, file: ChangedFile) {
  const { additions, deletions, path, previousPath, blob } = file;
  const at = `${fullName(asked, asked.state.repository)}`;
  const name = path.split('/').map(encodeURIComponent).join('/');
  return {
    ...{ sha: blob, filename: path, status: statuses[file.status], additions, deletions },
    changes: additions + deletions,
    contents_url: `${asked.api}/repos/${at}/contents/${name}?ref=${head}`,
    blob_url: `${asked.world.web}/${at}/blob/${head}/${name}`,
    raw_url: `${asked.world.web}/${at}/raw/${head}/${name}`,
    ...(previousPath === null ? {} : { previous_filename: previousPath }),
  };
}
