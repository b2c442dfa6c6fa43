// What has arrived with a request, and the counts that tests read.
import type { IncomingMessage } from 'node:http';
import type { ShownError } from '../graphql/errors.ts';
import { type Prepared, prepare, type Request } from '../graphql/execute.ts';
import { type Route, routeOf } from '../rest/routes.ts';
import type { Facts } from './request-facts.ts';

export interface Arrived {
  facts: Facts;
  accept: string;
  body: unknown;
  isBodyBroken: boolean;
  rest: { route: Route; at: Record<string, string> } | null;
  graphql: { request: Request; prepared: Prepared | readonly ShownError[] } | null;
}

export function arrivedAs(incoming: IncomingMessage, bytes: Buffer, place: number): Arrived {
  const method = incoming.method ?? 'GET';
  const path = incoming.url ?? '/';
  const body = parsed(bytes);
  const graphql = method === 'POST' && path === '/graphql' ? graphqlOf(body) : null;
  const rest = routeOf(method, path.split('?')[0] ?? '');
  const [, token = null] = /^(?:bearer|token) (.+)$/i.exec(incoming.headers.authorization ?? '') ?? [];
  const isGraphql = path === '/graphql';
  const route = rest === null ? `${method} ${isGraphql ? '/graphql' : path}` : `${method} ${rest.route.path}`;
  const prepared = graphql?.prepared;
  const mutations = prepared !== undefined && 'mutations' in prepared ? prepared.mutations : [];
  const operationName = graphql?.request.operationName ?? null;
  const facts = { place, method, path, route, mutations, operationName, token };
  return {
    facts,
    accept: incoming.headers.accept ?? '',
    body,
    isBodyBroken: body === undefined,
    rest,
    graphql,
  };
}

// Undefined for what is no JSON.
function parsed(bytes: Buffer): unknown {
  if (bytes.length === 0) return {};
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}

function graphqlOf(body: unknown): Arrived['graphql'] {
  const { query, variables, operationName } = (body ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof query !== 'string') return null;
  const given = (variables ?? {}) as Readonly<Record<string, unknown>>;
  const request = {
    query,
    variables: given,
    operationName: typeof operationName === 'string' ? operationName : null,
  };
  return { request, prepared: prepare(request) };
}

/** Mutations that create content, of which GitHub allows few. */
const creating = ['createCommitOnBranch', 'addComment', 'updateIssueComment', 'addPullRequestReview'];

export function contentsIn({ facts }: Arrived): number {
  return facts.mutations.filter((name) => creating.includes(name)).length;
}

export function writesIn({ facts }: Arrived): number {
  return facts.route === 'POST /graphql' ? facts.mutations.length : Number(facts.method !== 'GET');
}

/** What has come in and what was done; `forget()` begins anew. */
export interface Counts {
  /** All that arrived, whatever became of it. */
  requests: number;
  /** Writes that were handled, whether refused or not: requests of REST other than GET, and single mutations. */
  writes: number;
  /** Of these, those that create content. */
  contents: number;
  /** Requests that were turned away because a limit was passed; bad weather is not counted. */
  refused: number;
  byRoute: Record<string, number>;
  byMutation: Record<string, number>;
  forget(): void;
}

export function newCounts(): Counts {
  const none = () => ({ requests: 0, writes: 0, contents: 0, refused: 0, byRoute: {}, byMutation: {} });
  const counts: Counts = { ...none(), forget: () => Object.assign(counts, none()) };
  return counts;
}

export function countArrival(counts: Counts, { facts }: Arrived): void {
  counts.requests += 1;
  counts.byRoute[facts.route] = (counts.byRoute[facts.route] ?? 0) + 1;
}

export function countHandled(counts: Counts, arrived: Arrived): void {
  counts.writes += writesIn(arrived);
  counts.contents += contentsIn(arrived);
  for (const name of arrived.facts.mutations) counts.byMutation[name] = (counts.byMutation[name] ?? 0) + 1;
}
