// What every run sees first: the head of the default branch, the configuration, and every pull request in outline.
import type { Account, PullOutline } from '../../plan/pull-request/pull-facts.ts';
import { configurationPath } from '../../ticket/desk/configuration.ts';
import { inbox } from '../../ticket/report/inbox-name.ts';
import type { Client } from './client.ts';
import * as documents from './documents.ts';
import { allNodes, nodesOf } from './paging.ts';
import { onePage } from './query.ts';
import type { Connection, WireAccount, WireOutline, WireOverview } from './wire.ts';

export interface Overview {
  /** The account under which the desk writes. */
  self: number;
  branch: string;
  /** The commit of the default branch at which everything is read. */
  head: string;
  /** The text of the configuration; null where there is none. */
  configuration: string | null;
  /** Whether anyone may read the repository, and its web address. */
  isPublic: boolean;
  /** It is somebody's fork of another repository. */
  isFork: boolean;
  address: string;
  /** The names of what lies in the inbox on the default branch. */
  inbox: readonly string[];
  /** The ids of the repository's labels by their names in lower case: two that differ in case are one to GitHub. */
  labels: ReadonlyMap<string, string>;
  open: readonly PullOutline[];
  /** The closed ones, as far as asked for, and those whose ticket is open none the less. */
  closed: readonly PullOutline[];
}

/**
 * `gone` is the label of those whose ticket is open though they are closed. `closedSince` says how far back closed pull requests matter, in epoch milliseconds, once it is known how many there
 * are; the latest fifty are always there.
 */
export async function observedOverview(
  client: Client,
  gone: string,
  closedSince: (open: number, branch: string) => Promise<number>,
): Promise<Overview> {
  const { owner, repository: name } = client;
  const variables = {
    ...{ owner, name, configuration: configurationPath, inbox: `HEAD:${inbox}`, gone: [gone] },
  };
  const { viewer, repository } = await onePage<WireOverview>(client, documents.overview, variables, 50);
  const branch = repository.defaultBranchRef;
  if (branch === null) throw new Error('the repository has no default branch');
  const open = await openOutlines(client, repository);
  const labels = await allNodes(repository.labels, async (after) => {
    const page = await onePage<Pick<WireOverview, 'repository'>>(client, documents.labelPage, {
      owner,
      name,
      after,
    });
    return page.repository.labels;
  });
  return {
    self: viewer.databaseId,
    branch: branch.name,
    head: branch.target.oid,
    configuration: branch.target.configuration?.object?.text ?? null,
    isPublic: repository.visibility === 'PUBLIC',
    isFork: repository.isFork,
    address: repository.url,
    inbox: (repository.inbox?.entries ?? []).map(({ name }) => name),
    labels: new Map(labels.map((label) => [label.name.toLowerCase(), label.id])),
    open,
    closed: await closedOutlines(client, repository, gone, await closedSince(open.length, branch.name)),
  };
}

type Both = Pick<WireOverview['repository'], 'oldest' | 'newest'>;

// From both ends until the two meet: half the requests of one end alone. Where all are there nobody need see them meet.
async function openOutlines(client: Client, first: WireOverview['repository']): Promise<PullOutline[]> {
  const { owner, repository: name } = client;
  const found = new Map<string, WireOutline>();
  let both: Both = first;
  while (!hasMet(found, both) && found.size < first.oldest.totalCount) {
    const [oldest, newest] = [both.oldest.pageInfo.endCursor, both.newest.pageInfo.endCursor];
    const variables = { owner, name, oldest, newest };
    both = (await onePage<{ repository: Both }>(client, documents.openPage, variables)).repository;
  }
  return [...found.values()].map(outlineOf).sort((one, other) => one.number - other.number);
}

function hasMet(found: Map<string, WireOutline>, { oldest, newest }: Both): boolean {
  const before = new Set(found.keys());
  for (const one of nodesOf(oldest)) found.set(one.id, one);
  const known = new Set(found.keys());
  for (const one of nodesOf(newest)) found.set(one.id, one);
  const isMet =
    nodesOf(newest).some(({ id }) => known.has(id)) || nodesOf(oldest).some(({ id }) => before.has(id));
  return isMet || !oldest.pageInfo.hasNextPage || !newest.pageInfo.hasNextPage;
}

async function closedOutlines(
  client: Client,
  repository: WireOverview['repository'],
  label: string,
  since: number,
): Promise<PullOutline[]> {
  const { owner, repository: name } = client;
  let page: Connection<WireOutline> = repository.closed;
  const recent = nodesOf(page);
  while (page.pageInfo.hasNextPage && Date.parse(recent.at(-1)?.updatedAt ?? '') >= since) {
    const variables = { owner, name, after: page.pageInfo.endCursor };
    const next = await onePage<Pick<WireOverview, 'repository'>>(client, documents.closedPage, variables);
    page = next.repository.closed;
    recent.push(...nodesOf(page));
  }
  const lost = await allNodes(repository.gone, async (after) => {
    const variables = { owner, name, gone: [label], after };
    return (await onePage<Pick<WireOverview, 'repository'>>(client, documents.gonePage, variables)).repository
      .gone;
  });
  const all = [...recent.filter(({ updatedAt }) => Date.parse(updatedAt) >= since), ...lost].map(outlineOf);
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

export function outlineOf(wire: WireOutline): PullOutline {
  const { id, number, createdAt, updatedAt, state, labels } = wire;
  return {
    id,
    number,
    author: accountOf(wire.author),
    createdAt: Date.parse(createdAt),
    updatedAt: Date.parse(updatedAt),
    isOpen: state === 'OPEN',
    labels: labels.nodes.map(({ name }) => name),
  };
}

// Somebody without a node id, as deleted accounts are, is nobody.
export function accountOf(account: WireAccount | null): Account | null {
  if (account?.id === undefined) return null;
  const { __typename, id, login } = account;
  // GraphQL alone drops what tells an app from a person who has its name.
  return { id, login: __typename === 'Bot' ? `${login}[bot]` : login, isBot: __typename !== 'User' };
}
