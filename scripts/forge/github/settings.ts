// What is set up in the repository on GitHub, as `desk doctor` looks at it: the questions that only REST answers.
import type { GitHubFacts, OwnerError, Role, Seen } from '../../plan/doctor/facts.ts';
import { actionsSettings } from './actions-settings.ts';
import type { Client } from './client.ts';
import { statusOf } from './errors.ts';
import { receptionSettings } from './reception-settings.ts';
import { repositoryRole } from './roles.ts';
import { everyPage, inParallel, placeIn, seen } from './seen.ts';

const nothingSeen: Seen<null> = { kind: 'seen', value: null };

/**
 * Asks GitHub for everything at once; `now` is this machine's clock in epoch milliseconds. What the token may not read
 * is hidden.
 * @throws where the repository itself cannot be read, or GitHub is at fault
 */
export async function observedSettings(
  client: Client,
  logins: readonly string[],
  now: () => number,
): Promise<GitHubFacts> {
  const { data, headers } = await client.rest.repos.get(placeIn(client));
  const clockAhead = (now() - Date.parse(headers.date ?? new Date(now()).toUTCString())) / 1000;
  const defaultBranch = data.default_branch;
  return {
    name: data.full_name,
    web: data.html_url,
    visibility: visibilityOf(data.visibility ?? (data.private ? 'private' : 'public')),
    isArchived: data.archived,
    isFork: data.fork,
    mayFork: data.allow_forking !== false,
    defaultBranch,
    clockAhead,
    ...(await actionsSettings(client, defaultBranch)),
    ...(await receptionSettings(client, data)),
    ...(await inParallel({
      configurationText: seen(() => configurationText(client)),
      pages: data.has_pages ? seen(() => pages(client)) : nothingSeen,
      rules: seen(() => rules(client, defaultBranch)),
      protection: seen(() => protection(client, defaultBranch)),
      labels: seen(() => labels(client)),
      ownerErrors: seen(() => ownerErrors(client)),
      hasPrivateReporting: seen(() => privateReporting(client)),
    })),
    roles: await roles(client, logins),
  };
}

function visibilityOf(found: string): GitHubFacts['visibility'] {
  return found === 'private' || found === 'internal' ? found : 'public';
}

async function pages(client: Client) {
  const { data } = await client.rest.repos.getPages(placeIn(client));
  return { address: data.html_url ?? null, isFromActions: data.build_type === 'workflow' };
}

async function rules(client: Client, branch: string): Promise<string[]> {
  const all = await everyPage(async (page) => {
    const { data } = await client.rest.repos.getBranchRules({ ...placeIn(client), branch, ...page });
    return data;
  });
  return all.map(({ type }) => type);
}

// As kinds of rules: what the older protection of a branch asks for, and what it always forbids.
async function protection(client: Client, branch: string): Promise<string[]> {
  try {
    const { data } = await client.rest.repos.getBranchProtection({ ...placeIn(client), branch });
    const kinds: Readonly<Record<string, boolean>> = {
      deletion: data.allow_deletions?.enabled !== true,
      non_fast_forward: data.allow_force_pushes?.enabled !== true,
      pull_request: data.required_pull_request_reviews !== undefined,
      required_status_checks: data.required_status_checks !== undefined,
      update: data.restrictions !== undefined || data.lock_branch?.enabled === true,
    };
    return Object.keys(kinds).filter((kind) => kinds[kind]);
  } catch (error) {
    if (statusOf(error) === 404 && /branch not protected/i.test(String(error))) return [];
    throw error;
  }
}

async function configurationText(client: Client): Promise<string | null> {
  try {
    const path = '.github/desk.yml';
    const mediaType = { format: 'raw' };
    const { data } = await client.rest.repos.getContent({ ...placeIn(client), path, mediaType });
    return String(data); // the raw text, whatever the types say
  } catch (error) {
    // The repository itself can be read, so its files can.
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

async function labels(client: Client): Promise<string[]> {
  const all = await everyPage(async (page) => {
    const { data } = await client.rest.issues.listLabelsForRepo({ ...placeIn(client), ...page });
    return data;
  });
  return all.map(({ name }) => name);
}

async function ownerErrors(client: Client): Promise<OwnerError[]> {
  const { data } = await client.rest.repos.codeownersErrors(placeIn(client));
  return data.errors.map(({ path, line, column, kind }) => ({ path, line, column, kind }));
}

/** Whether GitHub's private vulnerability reporting is on. */
export async function privateReporting(client: Client): Promise<boolean> {
  const { data } = await client.rest.repos.checkPrivateVulnerabilityReporting(placeIn(client));
  return data.enabled;
}

async function roles(client: Client, logins: readonly string[]) {
  const names = [...new Set(logins.map((login) => login.toLowerCase()))];
  const found = names.map(async (login) => [login, await seen(() => roleOf(client, login))] as const);
  return new Map(await Promise.all(found));
}

// Whoever has no role may be nobody at all: then their login is free for anybody to take.
async function roleOf(client: Client, login: string): Promise<Role | null> {
  const role = await repositoryRole(client, login);
  return role === 'none' && !(await isSomebody(client, login)) ? null : role;
}

async function isSomebody({ rest }: Client, username: string): Promise<boolean> {
  try {
    await rest.users.getByUsername({ username });
    return true;
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}
