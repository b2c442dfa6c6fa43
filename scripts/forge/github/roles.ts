// What people may do in the repository, and when the desk last did its work: the questions that only REST answers.
import type { Client } from './client.ts';
import { statusOf } from './errors.ts';

const roles = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;
export type RepositoryRole = (typeof roles)[number];

/** Whether one role is at least as much as another; roles of an organisation's own count as the one they build upon. */
export function isAtLeast(role: RepositoryRole, least: RepositoryRole): boolean {
  return roles.indexOf(role) >= roles.indexOf(least);
}

/**
 * The role of a login, by `role_name`: the older `permission` takes maintain for write and triage for read. Where the
 * organisation gave the role a name of its own, `permissions` says what it may do.
 */
export async function repositoryRole(client: Client, login: string): Promise<RepositoryRole> {
  const { owner, repository: repo, rest } = client;
  try {
    const { data } = await rest.repos.getCollaboratorPermissionLevel({ owner, repo, username: login });
    return roles.find((role) => role === data.role_name) ?? mostOf(data.user?.permissions ?? {});
  } catch (error) {
    if (statusOf(error) === 404) return 'none';
    throw error;
  }
}

function mostOf(permissions: Readonly<Record<string, unknown>>): RepositoryRole {
  const named: readonly (readonly [string, RepositoryRole])[] = [
    ['admin', 'admin'],
    ['maintain', 'maintain'],
    ['push', 'write'],
    ['triage', 'triage'],
    ['pull', 'read'],
  ];
  return named.find(([name]) => permissions[name] === true)?.[1] ?? 'none';
}

/** When the last run that ended well began, in epoch milliseconds; null where none is known. */
export async function lastGoodRun(client: Client, workflow: string, branch: string): Promise<number | null> {
  const { owner, repository: repo, rest } = client;
  try {
    const { data } = await rest.actions.listWorkflowRuns({
      owner,
      repo,
      workflow_id: workflow,
      branch,
      status: 'success',
      per_page: 1,
    });
    const began = Date.parse(data.workflow_runs[0]?.created_at ?? '');
    return Number.isNaN(began) ? null : began;
  } catch (error) {
    // No such workflow, or a token that may not ask: then everything is looked at.
    if ([403, 404].includes(statusOf(error) ?? 0)) return null;
    throw error;
  }
}

/** Others may have written any number of comments; the desk's own of an hour are among the latest. */
const mostPages = 10;

/** How many comments the desk wrote or changed since an instant (epoch milliseconds), as far as a few pages tell. */
export async function commentsSince(client: Client, self: number, since: number): Promise<number> {
  const { owner, repository: repo, rest } = client;
  let count = 0;
  for (let page = 1; page <= mostPages; page += 1) {
    const { data } = await rest.issues.listCommentsForRepo({
      owner,
      repo,
      sort: 'updated',
      direction: 'desc',
      since: new Date(since).toISOString(),
      per_page: 100,
      page,
    });
    for (const { user, created_at, updated_at } of data) {
      if (user?.id !== self) continue;
      count += Number(Date.parse(created_at) >= since) + Number(updated_at !== created_at);
    }
    if (data.length < 100) break;
  }
  return count;
}
