import { type NodeKind, nodeId } from '../world/node-id.ts';
import type { CheckRun, Repository, Ruleset, User } from '../world/state.ts';
import { actionsBot, actorOf, ghost, restLogin, roleOf } from '../world/users.ts';
import { timestamp } from '../world/world.ts';
import type { Asked } from './answer.ts';

/** The global node id of one of the repository's things. */
export const id = ({ state }: Asked, kind: NodeKind, key: number) => nodeId(kind, key, state.repository.id);
/** The moment in GitHub's form, or null. */
export const moment = (at: number | null) => (at === null ? null : timestamp(at));

export function userShape(asked: Asked, userId: number) {
  const user = actorOf(asked.state, userId);
  const { login, type } =
    user === null ? { ...ghost, type: 'User' as const } : { login: restLogin(user), type: user.type };
  return {
    ...{
      login,
      id: user?.id ?? ghost.id,
      node_id: id(asked, type, user?.id ?? ghost.id),
      type,
      site_admin: false,
    },
    url: `${asked.api}/users/${encodeURIComponent(login)}`,
    html_url: `${asked.world.web}/${login}`,
  };
}

export function fullName({ state }: Asked, { ownerId, name }: Repository): string {
  return `${state.users.get(ownerId)?.login ?? ghost.login}/${name}`;
}

export function repositoryShape(asked: Asked, repository: Repository) {
  const { settings } = asked.state;
  const name = fullName(asked, repository);
  return {
    ...{
      id: repository.id,
      node_id: id(asked, 'Repository', repository.id),
      name: repository.name,
      full_name: name,
    },
    ...{
      private: settings.visibility === 'private',
      visibility: settings.visibility,
      fork: repository.isFork,
    },
    owner: userShape(asked, repository.ownerId),
    ...{
      html_url: `${asked.world.web}/${name}`,
      url: `${asked.api}/repos/${name}`,
      description: settings.description,
    },
    ...{
      default_branch: settings.defaultBranch,
      archived: settings.isArchived,
      disabled: false,
      has_issues: true,
    },
    // https://github.com/google/go-github/issues/4267: both stand in the answer of `GET /repos/{owner}/{repo}`.
    ...{ has_pull_requests: settings.pulls.isOn, pull_request_creation_policy: settings.pulls.openedBy },
    ...{ has_pages: settings.pages !== null, is_template: false, allow_forking: true },
    permissions: permissionsOf(roleFor(asked, asked.viewer.user)),
  };
}

function roleFor({ state, viewer }: Asked, user: User): string {
  return viewer.kind === 'workflow' ? 'write' : roleOf(state, user.id);
}

const order = ['pull', 'triage', 'push', 'maintain', 'admin'];
const reach: Readonly<Record<string, number>> = { read: 1, triage: 2, write: 3, maintain: 4, admin: 5 };

export function permissionsOf(role: string): Record<string, boolean> {
  return Object.fromEntries(order.map((name, place) => [name, place < (reach[role] ?? 0)]));
}

export function checkRunShape(asked: Asked, run: CheckRun) {
  const at = fullName(asked, asked.state.repository);
  const url = `${asked.api}/repos/${at}/check-runs/${run.id}`;
  return {
    ...{ id: run.id, node_id: id(asked, 'CheckRun', run.id), head_sha: run.commit, name: run.name, url },
    ...{
      external_id: run.externalId,
      html_url: `${asked.world.web}/${at}/runs/${run.id}`,
      details_url: run.detailsUrl,
    },
    ...{ status: run.status, conclusion: run.conclusion },
    ...{ started_at: moment(run.startedAt), completed_at: moment(run.completedAt) },
    output: {
      ...run.output,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    app: { id: actionsBot.appId, slug: actionsBot.login, name: 'GitHub Actions' },
    pull_requests: [],
  };
}

export function rulesetShape(asked: Asked, { id: own, name, enforcement, createdAt }: Ruleset) {
  const source = fullName(asked, asked.state.repository);
  const moments = { created_at: moment(createdAt), updated_at: moment(createdAt) };
  return { id: own, name, target: 'branch', source_type: 'Repository', source, enforcement, ...moments };
}
