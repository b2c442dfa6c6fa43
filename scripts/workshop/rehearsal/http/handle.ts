// One request after its arrival: who asks, may they, and what is the answer.
import { type Answer as GraphqlAnswer, run } from '../graphql/execute.ts';
import type { Context, Viewer } from '../graphql/field.ts';
import { type Answer, type Asked, notFound, problem, Refused } from '../rest/answer.ts';
import type { State } from '../world/state.ts';
import { roleOf, userOf } from '../world/users.ts';
import type { World } from '../world/world.ts';
import { refusedBy } from './answers.ts';
import { type Arrived, type Counts, contentsIn, countHandled, writesIn } from './facts.ts';
import { allowanceOf, type Ledger, type Limits, type Resource, spend, windowAt } from './limits.ts';
import type { Fits } from './misbehaviour.ts';

export interface Desk {
  world: World;
  limits: Limits;
  counts: Counts;
  ledgers: Map<string, Ledger>;
  tokens: Map<string, Viewer>;
  /** Address of this API. */
  api: () => string;
}

export interface Who {
  viewer: Viewer;
  ledger: Ledger;
}

export function resourceOf({ facts }: Arrived): Resource {
  return facts.path === '/graphql' ? 'graphql' : 'core';
}

/** The answer to a request that is not in order before anybody looks at what it asks; null where it is. */
export function refusedAtDoor(arrived: Arrived, who: Who | null, hasAgent: boolean): Answer | null {
  if (!hasAgent) {
    const body = Buffer.from(
      'Request forbidden by administrative rules. Please make sure it has a User-Agent header.',
    );
    return { status: 403, body, headers: { 'content-type': 'text/html' } };
  }
  if (who === null)
    return problem(401, arrived.facts.token === null ? 'Requires authentication' : 'Bad credentials');
  return arrived.isBodyBroken ? problem(400, 'Problems parsing JSON') : null;
}

/** Answers from a state: the present one, or for a stale read an earlier one. */
export async function handle(
  desk: Desk,
  arrived: Arrived,
  who: Who,
  stale: State | null,
  refuses: Fits | null = null,
): Promise<Answer> {
  const { graphql, rest, facts } = arrived;
  const isGraphql = resourceOf(arrived) === 'graphql';
  const counted =
    graphql !== null && 'counted' in graphql.prepared ? graphql.prepared.counted : { cost: 1, nodes: 0 };
  if (facts.path !== '/rate_limit') {
    const spending = { resource: resourceOf(arrived), cost: counted.cost, writes: writesIn(arrived) };
    const now = desk.world.clock.now();
    const verdict = spend(who.ledger, desk.limits, now, { ...spending, contents: contentsIn(arrived) });
    if (verdict.kind !== 'allowed') {
      desk.counts.refused += 1;
      return refusedBy(verdict, isGraphql);
    }
  }
  countHandled(desk.counts, arrived);
  if (isGraphql) return graphqlAnswer(desk, arrived, who, stale, refuses);
  if (rest === null) return problem(501, `The rehearsal does not know ${facts.route}`);
  return restAnswer(desk, arrived, who, stale);
}

async function graphqlAnswer(
  desk: Desk,
  { graphql }: Arrived,
  who: Who,
  stale: State | null,
  refuses: Fits | null,
): Promise<Answer> {
  if (graphql === null) return problem(400, 'A query attribute must be specified and must be a string.');
  const { prepared, request } = graphql;
  if (!('document' in prepared)) return { status: 200, body: { errors: prepared } };
  const { world, limits } = desk;
  const window = windowAt(who.ledger, 'graphql', world.clock.now());
  const limit = allowanceOf(limits, 'graphql');
  const context: Context = {
    world,
    state: () => (prepared.mutations.length === 0 ? (stale ?? world.state) : world.state),
    viewer: who.viewer,
    refuses,
    left: { ...limits.resources },
    limit: { ...prepared.counted, ...window, limit, remaining: limit - window.used },
  };
  const body: GraphqlAnswer = await run(prepared, request, context);
  return { status: 200, body };
}

function restAnswer(desk: Desk, arrived: Arrived, who: Who, stale: State | null): Answer {
  const { rest, facts, accept, body } = arrived;
  const { world } = desk;
  const asked: Asked = {
    ...{ world, viewer: who.viewer, accept, at: rest?.at ?? {}, api: desk.api(), path: facts.path },
    state: facts.method === 'GET' ? (stale ?? world.state) : world.state,
    query: new URL(facts.path, 'http://localhost').searchParams,
    body: (body ?? {}) as Readonly<Record<string, unknown>>,
    limits: () => limitsShape(desk, who.ledger),
  };
  try {
    mustBeThere(asked);
    return rest?.route.handle(asked) ?? problem(404, 'Not Found');
  } catch (refused) {
    if (refused instanceof Refused) return refused.answer;
    throw refused;
  }
}

// A private repository is to strangers as if it were not there.
function mustBeThere({ at, state, viewer }: Asked): void {
  const { owner, repo } = at;
  if (owner === undefined || repo === undefined) return;
  const { repository } = state;
  const isThis =
    userOf(state, owner)?.id === repository.ownerId && repo.toLowerCase() === repository.name.toLowerCase();
  const isSeen = viewer.kind === 'workflow' || roleOf(state, viewer.user.id) !== 'none';
  if (!isThis || !isSeen) throw notFound();
}

function limitsShape({ limits, world }: Desk, ledger: Ledger) {
  const shape = (resource: Resource) => {
    const { used, resetAt } = windowAt(ledger, resource, world.clock.now());
    const limit = allowanceOf(limits, resource);
    return { limit, used, remaining: limit - used, reset: Math.floor(resetAt / 1000) };
  };
  return { resources: { core: shape('core'), graphql: shape('graphql') }, rate: shape('core') };
}

/** The headers that every answer to a known token carries. */
export function limitHeaders(
  { limits, world }: Desk,
  ledger: Ledger,
  resource: Resource,
): Record<string, string> {
  const { used, resetAt } = windowAt(ledger, resource, world.clock.now());
  const limit = allowanceOf(limits, resource);
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, limit - used)),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(Math.floor(resetAt / 1000)),
    'x-ratelimit-resource': resource,
  };
}
