// Every query is asked in smaller parts where GitHub gives up on it: one way for all of them, which none goes round.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import * as hands from '../../workshop/rehearsal/hands.ts';
import { githubDesk } from '../../workshop/testing/github-desk.ts';
import { pictureOf } from '../../workshop/testing/github-state.ts';
import { noLimits, scenes } from '../../workshop/testing/github-story.ts';
import { withoutWaiting } from '../../workshop/testing/no-waiting.ts';
import { submission, vulnerability } from '../../workshop/testing/reports.ts';
import { clientOf } from './client.ts';
import { answers, type Part, type Question } from './query.ts';

const quick = withoutWaiting();
afterAll(() => quick[Symbol.dispose]());

class GraphqlResponseError extends Error {
  override name = 'GraphqlResponseError';
  errors = [{ type: 'RESOURCE_LIMITS_EXCEEDED' }];
}

const ask = (items: readonly number[], page: number): Question => ({
  document: '',
  variables: { items, page },
});

/** A GitHub that takes so much weight in one request; an item weighs so much, and its pages with it. */
async function asked(weights: readonly number[], bearable: number, most: number) {
  let requests = 0;
  const send = async <Data>({ variables }: Question): Promise<Data> => {
    requests += 1;
    const { items, page } = variables as { items: number[]; page: number };
    const weight = items.reduce((sum, item) => sum + (weights[item] ?? 0) * page, 0);
    if (weight > bearable) throw new GraphqlResponseError();
    return items as Data;
  };
  const items = [...weights.keys()];
  const parts = await answers<number, number[]>(send, { items, most, page: 100, ask });
  return { parts, requests };
}

const shown = (parts: readonly Part<number, number[]>[]) =>
  parts.flatMap((part) => (part.kind === 'answered' ? part.data : []));

describe('a query', () => {
  test('answers about every item that GitHub can show, in order, and hides those that it cannot', async () => {
    const weight = fc.oneof({ weight: 9, arbitrary: fc.nat(20) }, { weight: 1, arbitrary: fc.constant(1e6) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(weight, { maxLength: 60 }),
        fc.integer({ min: 1, max: 30 }),
        async (all, most) => {
          const { parts, requests } = await asked(all, 2500, most);
          const light = [...all.keys()].filter((item) => (all[item] ?? 0) <= 2500);
          expect(shown(parts)).toEqual(light);
          expect(parts.flatMap(({ items }) => items)).toEqual([...all.keys()]);
          expect(requests).toBeLessThanOrEqual(20 + all.length * 12);
        },
      ),
      { numRuns: 100, seed: 10 },
    );
  });

  test('that is light costs no request more than it must', async () => {
    expect((await asked(Array(60).fill(1), 1e6, 25)).requests).toBe(3);
  });

  test('with one that is too heavy hides it alone, in few requests', async () => {
    const weights = Array.from({ length: 25 }, (_, item) => (item === 12 ? 1e9 : 1));
    const { parts, requests } = await asked(weights, 1e5, 25);
    expect(shown(parts)).toHaveLength(24);
    expect(requests).toBeLessThanOrEqual(25);
  });

  test('throws whatever else befalls it', async () => {
    const send = () => Promise.reject(new TypeError('no network'));
    await expect(answers(send, { items: [1, 2], most: 2, page: 1, ask })).rejects.toThrow('no network');
  });
});

test('no query goes round it: the client has no other way to read', () => {
  const client = clientOf(
    { owner: 'a', repository: 'b', token: 'c', apiUrl: 'http://127.0.0.1', graphqlUrl: 'http://127.0.0.1' },
    { second: 0, timeout: 1 },
  );
  expect(Object.keys(client).sort()).toEqual(
    [
      'allowances',
      'apiUrl',
      'graphqlUrl',
      'owner',
      'read',
      'repository',
      'request',
      'rest',
      'token',
      'write',
    ].sort(),
  );
  const folder = import.meta.dirname;
  const sources = readdirSync(folder).filter((name) => /(?<!\.test)\.ts$/.test(name));
  const sends = sources.filter((name) => /\.graphql\b/.test(readFileSync(join(folder, name), 'utf8')));
  expect(sends).toEqual(['client.ts']);
});

test('a whole story ends alike on a GitHub that gives up on nearly every query', {
  timeout: 60_000,
}, async () => {
  const ends = [];
  const requests = [];
  for (const resources of [null, { mutations: 4, objects: 1, nodes: 12 }]) {
    await using desk = await githubDesk({ limits: { ...noLimits, ...(resources && { resources }) } });
    const { world } = desk.github;
    for (let place = 0; place < 30; place += 1)
      hands.labels(world, 'alice', opened(world, place), `of somebody ${place}`);
    for (const scene of scenes.slice(0, 1)) scene.play(world);
    for (let line = 0; line < 8; line += 1)
      hands.reviews(world, 1, {
        author: 'mallory',
        comments: [
          { path: 'a', line, body: 'No.' },
          { path: 'a', line, body: 'No!' },
        ],
      });
    hands.comments(world, 'alice', 1, '/ack P2 high');
    world.clock.advance(600);
    expect(await desk.run()).toMatchObject({ code: 0, errors: '' });
    ends.push(pictureOf(world));
    requests.push(desk.github.counts.requests);
  }
  expect(ends[1]).toEqual(ends[0]);
  expect(requests[1]).toBeGreaterThan(2 * (requests[0] ?? 0));
});

function opened(world: Parameters<typeof hands.opensPullRequest>[0], place: number): number {
  const files = {
    [`tickets/inbox/report-${place}.yaml`]: submission(vulnerability, { tracking_id: `case ${place}` }),
  };
  return hands.opensPullRequest(world, { author: `publisher-${place}`, files }).number;
}
