// The limits of a token, and bad weather on demand.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Client, clientOf, ofRepository } from '../client.ts';
import * as hands from '../hands.ts';
import { type RehearsalGitHub, rehearsalGitHub } from '../server.ts';
import { nodeId } from '../world/node-id.ts';
import { allKinds, plan, seeded } from './misbehaviour.ts';
import type { Facts } from './request-facts.ts';

let github: RehearsalGitHub;
let client: Client;
let id: string;

beforeEach(async () => {
  github = await rehearsalGitHub();
  client = clientOf(github);
  const pull = hands.opensPullRequest(github.world, { author: 'mona', files: { 'a.yaml': 'a: 1\n' } });
  id = nodeId('PullRequest', pull.id, github.world.state.repository.id);
});
afterEach(() => github.close());

const comment = (body = 'x', by = client) =>
  by.graphql('mutation($input: AddCommentInput!) { addComment(input: $input) { clientMutationId } }', {
    input: { subjectId: id, body },
  });
const bodies = () => github.world.state.pulls.get(1)?.comments.map(({ body }) => body);
const viewer = '{ viewer { login } }';

describe('the hourly allowance', () => {
  test('of REST ends in 403, and begins anew after an hour', async () => {
    await using small = await rehearsalGitHub({ limits: { requestsAnHour: 2 } });
    const by = clientOf(small);
    const first = await by.get('~');
    expect([
      first.headers.get('x-ratelimit-limit'),
      first.headers.get('x-ratelimit-remaining'),
      first.headers.get('x-ratelimit-resource'),
    ]).toEqual(['2', '1', 'core']);
    await by.get('~');
    const spent = await by.get('~');
    expect([spent.status, spent.headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
    const reset = Number(spent.headers.get('x-ratelimit-reset'));
    expect(reset * 1000 - Date.parse(spent.headers.get('date') ?? '')).toBe(3_600_000);
    expect((await by.get('/rate_limit')).body.resources).toMatchObject({
      core: { used: 2, remaining: 0 },
      graphql: { used: 0 },
    });
    expect((await by.graphql(viewer)).status).toBe(200);
    small.world.clock.advance(3600);
    expect((await by.get('~')).status).toBe(200);
  });

  test('of GraphQL ends with status 200, first RATE_LIMITED and then RATE_LIMIT', async () => {
    await using small = await rehearsalGitHub({ limits: { pointsAnHour: 2 } });
    const by = clientOf(small);
    const costly = ofRepository(
      'pullRequests(first: 100) { nodes { comments(first: 1) { nodes { id } } reviews(first: 1) { nodes { id } } } }',
    );
    await by.graphql(viewer);
    const spent = await by.graphql(costly);
    expect([spent.status, spent.body.data, spent.body.errors[0].type]).toEqual([
      200,
      undefined,
      'RATE_LIMITED',
    ]);
    await by.graphql(viewer);
    expect((await by.graphql(viewer)).body.errors[0].type).toBe('RATE_LIMIT');
    await by.graphql('mutation { closePullRequest(input: { pullRequestId: "x" }) { clientMutationId } }');
    expect(small.counts).toMatchObject({ requests: 5, writes: 0, byMutation: {} });
  });
});

describe('the secondary limit', () => {
  test('lets eighty contents a minute through, and says when to come again', async () => {
    for (let count = 0; count < 80; count += 1) await comment();
    const { status, headers, body } = await comment();
    expect([status, headers.get('retry-after')]).toEqual([403, '60']);
    expect(body.message).toContain('secondary rate limit');
    expect(bodies()).toHaveLength(80);
    expect((await client.graphql(viewer)).status).toBe(200);
    github.world.clock.advance(60);
    expect((await comment()).status).toBe(200);
    expect(github.counts).toMatchObject({
      requests: 83,
      writes: 81,
      contents: 81,
      byMutation: { addComment: 81 },
    });
  });

  test('lets five hundred an hour through', async () => {
    await using wide = await rehearsalGitHub({ limits: { contentsAMinute: 5, contentsAnHour: 7 } });
    hands.opensPullRequest(wide.world, { author: 'mona', files: { x: 'x' } });
    const by = clientOf(wide);
    const statuses = [];
    for (let count = 0; count < 8; count += 1) {
      wide.world.clock.advance(60);
      statuses.push((await comment('x', by)).status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 200, 403]);
  });

  test('counts the points of a minute', async () => {
    await using small = await rehearsalGitHub({ limits: { graphqlPointsAMinute: 3 } });
    const by = clientOf(small);
    const statuses = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await by.graphql(viewer)).status);
    expect(statuses).toEqual([200, 200, 200, 403]);
  });
});

describe('the weather', () => {
  test.each([500, 502, 503] as const)('%i before anything is handled', async (status) => {
    github.options.weather = plan([{ kind: 'status', status }]);
    expect((await comment()).status).toBe(status);
    expect(bodies()).toEqual([]);
    await comment('again');
    expect(bodies()).toEqual(['again']);
  });

  test('502 though everything was done', async () => {
    github.options.weather = plan([{ kind: 'status', status: 502, isHandled: true }]);
    expect((await comment()).status).toBe(502);
    expect(bodies()).toEqual(['x']);
  });

  test('a connection that breaks, before and after the work', async () => {
    github.options.weather = plan([{ kind: 'reset' }, { kind: 'lost_answer' }]);
    await expect(comment('first')).rejects.toThrow();
    await expect(comment('second')).rejects.toThrow();
    expect(bodies()).toEqual(['second']);
    expect(github.counts).toMatchObject({ requests: 2, writes: 1 });
  });

  test('no answer at all, until the client gives up', async () => {
    github.options.weather = plan([{ kind: 'time_out' }]);
    const given = new AbortController();
    github.options.before = () => setImmediate(() => given.abort());
    const waiting = fetch(`${github.url}/rate_limit`, { signal: given.signal });
    await expect(waiting).rejects.toThrow();
    expect(github.counts.byRoute).toEqual({ 'GET /rate_limit': 1 });
  });

  test('limits out of the blue', async () => {
    github.options.weather = plan([
      { kind: 'secondary_limit', retryAfter: 7 },
      { kind: 'secondary_limit', retryAfter: 1, status: 429 },
      { kind: 'primary_limit', secondsToReset: 30 },
    ]);
    const first = await comment();
    expect([first.status, first.headers.get('retry-after')]).toEqual([403, '7']);
    expect((await comment()).status).toBe(429);
    expect((await comment()).body.errors[0].type).toBe('RATE_LIMITED');
    expect((await comment()).body.errors[0].type).toBe('RATE_LIMIT');
    github.world.clock.advance(30);
    expect((await comment()).body.errors).toBeUndefined();
  });

  test('a part of the data beside errors, in queries and after writes', async () => {
    const list = ofRepository('pullRequests(first: 5) { nodes { number } }');
    github.options.weather = plan([{ kind: 'partial' }]);
    const { status, body } = await client.graphql(list);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      data: { repository: { pullRequests: { nodes: [null] } } },
      errors: [{ path: ['repository', 'pullRequests', 'nodes', 0] }],
    });
    expect((await client.graphql(list)).body.errors).toBeUndefined();
  });

  test('answers from the past, for reads alone', async () => {
    github.options.weather = plan([
      { kind: 'stale', changes: 2 },
      { kind: 'stale', changes: 1 },
      { kind: 'stale', changes: 9 },
    ]);
    hands.comments(github.world, 'alice', 1, 'one');
    hands.comments(github.world, 'alice', 1, 'two');
    const list = ofRepository('pullRequest(number: 1) { comments { totalCount } }');
    expect((await client.graphql(list)).body.data.repository.pullRequest.comments.totalCount).toBe(0);
    expect((await client.get('~/issues/comments')).body).toHaveLength(1);
    await comment('three');
    expect(bodies()).toEqual(['one', 'two', 'three']);
  });

  test('another commit that gets in first', async () => {
    const expectedHeadOid = github.world.state.refs.get('refs/heads/main');
    const input = {
      branch: { repositoryNameWithOwner: 'example/desk', branchName: 'main' },
      message: { headline: 'x' },
      expectedHeadOid,
    };
    const isCommit = ({ mutations }: Facts) => mutations.includes('createCommitOnBranch');
    github.options.weather = plan([{ kind: 'stale_data' }], isCommit);
    const query =
      'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';
    await client.graphql(viewer);
    expect((await client.graphql(query, { input })).body.errors[0].type).toBe('STALE_DATA');
    const next = { ...input, expectedHeadOid: github.world.state.refs.get('refs/heads/main') };
    expect((await client.graphql(query, { input: next })).body.errors).toBeUndefined();
  });

  test('by a seed is the same each time, and strikes as often as it is told', () => {
    const facts = {
      place: 1,
      method: 'GET',
      path: '/',
      route: 'GET /',
      mutations: [],
      operationName: null,
      token: null,
    };
    const kinds = (seed: number) => {
      const weather = seeded(seed, 1 / 3, allKinds);
      return Array.from({ length: 3000 }, () => weather(facts));
    };
    expect(kinds(7)).toEqual(kinds(7));
    expect(kinds(7)).not.toEqual(kinds(8));
    const struck = kinds(7).filter((one) => one !== null);
    expect(struck.length).toBeGreaterThan(900);
    expect(struck.length).toBeLessThan(1100);
    expect(new Set(struck)).toEqual(new Set(allKinds));
  });
});

test('hooks stand before and after every request, and one can break it off', async () => {
  const seen: string[] = [];
  github.options.before = ({ mutations }) => {
    seen.push(`before ${mutations.join()} ${bodies()?.length}`);
    return seen.length === 1 ? 'drop' : undefined;
  };
  github.options.after = ({ mutations }) => seen.push(`after ${mutations.join()} ${bodies()?.length}`);
  await expect(comment()).rejects.toThrow();
  await comment();
  expect(seen).toEqual(['before addComment 0', 'before addComment 0', 'after addComment 1']);
});
