// The run that is killed, or overtaken by another, at every single request: one more run, and all is as it should be.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Facts } from '../../workshop/rehearsal/http/request-facts.ts';
import { type GitHubDesk, githubDesk } from '../../workshop/testing/github-desk.ts';
import { pictureOf } from '../../workshop/testing/github-state.ts';
import { type Chapter, noLimits, returnTo, toldStory } from '../../workshop/testing/github-story.ts';

let desk: GitHubDesk;
let story: Chapter[];

beforeAll(async () => {
  desk = await githubDesk({ limits: noLimits });
  story = await toldStory(desk);
});
afterAll(async () => {
  await desk[Symbol.asyncDispose]();
});

function isWrite({ method, path, mutations }: Facts): boolean {
  return path === '/graphql' ? mutations.length > 0 : method !== 'GET';
}

/** At every request of every scene that fits something happens instead of a good run; then comes a good one. */
async function atEveryRequest(
  strike: (place: number) => Promise<unknown>,
  fits: (facts: Facts) => boolean = () => true,
): Promise<number> {
  const { github } = desk;
  let struck = 0;
  for (const { name, moment, requests, end } of story) {
    for (const [place, facts] of requests.entries()) {
      if (!fits(facts)) continue;
      returnTo(github, moment);
      await strike(place);
      delete github.options.before;
      delete github.options.weather;
      const { code, errors } = await desk.run();
      const where = `${name}, request ${place + 1}`;
      expect.soft({ where, code, errors }).toEqual({ where, code: 0, errors: '' });
      expect.soft({ where, ...pictureOf(github.world) }).toEqual({ where, ...end });
      struck += 1;
    }
  }
  return struck;
}

test('killed before each request', async () => {
  const struck = await atEveryRequest(async (place) => {
    let seen = 0;
    desk.github.options.before = () => (seen++ >= place ? 'drop' : undefined);
    expect((await desk.run()).code).toBe(3);
  });
  console.info(`killed before each of ${struck} requests`);
});

test('killed after each request, before its answer came', async () => {
  await atEveryRequest(async (place) => {
    let seen = -1;
    desk.github.options.weather = () => {
      seen += 1;
      return seen < place ? null : { kind: seen === place ? 'lost_answer' : 'reset' };
    };
    expect((await desk.run()).code).toBe(3);
  });
});

test('a lost answer at each write', async () => {
  const struck = await atEveryRequest(async (place) => {
    let seen = 0;
    desk.github.options.weather = () => (seen++ === place ? { kind: 'lost_answer' } : null);
    await desk.run();
  }, isWrite);
  console.info(`the answer lost at each of ${struck} writes`);
});

test('overtaken by another whole run before each request', async () => {
  await atEveryRequest(async (place) => {
    let seen = 0;
    desk.github.options.before = async () => {
      if (seen++ === place) await desk.run();
    };
    await desk.run();
  });
});
