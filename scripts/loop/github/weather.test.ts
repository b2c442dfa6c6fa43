// Bad weather: whatever became of a run, one more in good weather ends where good weather alone would have ended.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endsRun, opensPullRequest } from '../../workshop/rehearsal/hands.ts';
import {
  allKinds,
  type Misbehaviour,
  seeded,
  type Weather,
} from '../../workshop/rehearsal/http/misbehaviour.ts';
import type { World } from '../../workshop/rehearsal/world/world.ts';
import { type GitHubDesk, githubDesk } from '../../workshop/testing/github-desk.ts';
import { type Picture, pictureOf, pictureWithoutRuns } from '../../workshop/testing/github-state.ts';
import {
  type Chapter,
  noLimits,
  playScene,
  returnTo,
  scenes,
  toldStory,
} from '../../workshop/testing/github-story.ts';
import { incident, submission } from '../../workshop/testing/reports.ts';

let desk: GitHubDesk;
let story: Chapter[];

beforeAll(async () => {
  desk = await githubDesk({ limits: noLimits });
  story = await toldStory(desk);
});
afterAll(async () => {
  await desk[Symbol.asyncDispose]();
});

/** Each scene with something else than one good run after it, then one good run. */
async function mended(
  chapters: readonly Chapter[],
  instead: (chapter: Chapter) => Promise<unknown>,
): Promise<void> {
  const { github } = desk;
  for (const chapter of chapters) {
    returnTo(github, chapter.moment);
    await instead(chapter);
    delete github.options.weather;
    const { code, errors } = await desk.run();
    const { name } = chapter;
    expect.soft({ name, code, errors }).toEqual({ name, code: 0, errors: '' });
    expect.soft({ name, ...pictureOf(github.world) }).toEqual({ name, ...chapter.end });
  }
}

/** Strikes every other request, beginning with the first or the second. */
function alternating(misbehaviour: Misbehaviour, first: 0 | 1): Weather {
  let seen = 0;
  return () => (seen++ % 2 === first ? misbehaviour : null);
}

const kinds: readonly (readonly [string, Misbehaviour])[] = [
  ['STALE_DATA', { kind: 'stale_data' }],
  ['the answer lost', { kind: 'lost_answer' }],
  ['500', { kind: 'status', status: 500 }],
  ['502', { kind: 'status', status: 502 }],
  ['502 though it was done', { kind: 'status', status: 502, isHandled: true }],
  ['503', { kind: 'status', status: 503 }],
  ['504', { kind: 'status', status: 504 }],
  ['504 though it was done', { kind: 'status', status: 504, isHandled: true }],
  ['a broken connection', { kind: 'reset' }],
  ['a secondary limit that soon ends', { kind: 'secondary_limit', retryAfter: 1 }],
  ['a secondary limit that outlasts the run', { kind: 'secondary_limit', retryAfter: 3600 }],
  ['a secondary limit with status 429', { kind: 'secondary_limit', retryAfter: 60, status: 429 }],
  ['a part of the data with errors', { kind: 'partial' }],
  ['reads one change behind', { kind: 'stale', changes: 1 }],
  ['reads three changes behind', { kind: 'stale', changes: 3 }],
  ['reads twenty changes behind', { kind: 'stale', changes: 20 }],
];

test.each(kinds)('%s at every other request', async (_, misbehaviour) => {
  for (const first of [0, 1] as const) {
    await mended(story.slice(0, -1), async () => {
      desk.github.options.weather = alternating(misbehaviour, first);
      await desk.run();
    });
  }
});

/** Of a fault that the desk takes for its own. */
const stack = /^ +at /m;

test.each(kinds)('%s at every request', async (_, misbehaviour) => {
  await mended(story.slice(1, 2), async () => {
    desk.github.options.weather = () => misbehaviour;
    expect((await desk.run()).errors).not.toMatch(stack);
  });
});

test.each([403, 429] as const)(
  'the hourly allowance spent at any request, with status %i',
  async (status) => {
    // The clock makes nothing happen before the last scene, so that the hour may pass.
    for (const struck of [0, 2, 4, 6]) {
      await mended(story.slice(0, -1), async () => {
        let seen = 0;
        desk.github.options.weather = () =>
          seen++ === struck ? { kind: 'primary_limit', secondsToReset: 3000, status } : null;
        await desk.run();
        desk.github.world.clock.advance(3000);
      });
    }
  },
);

test('no answer in time, at a read and at each kind of write', async () => {
  const struck: readonly string[] = ['', 'createCommitOnBranch', 'addComment', 'updateIssueComment'];
  for (const name of struck) {
    await mended(story, async () => {
      let isOver = false;
      desk.github.options.weather = ({ mutations }) => {
        if (isOver || !mutations.join().includes(name)) return null;
        isOver = true;
        return { kind: 'time_out' };
      };
      await desk.run('reconcile', 'schedule', { DESK_TIMEOUT: '100' });
    });
  }
});

test('everything at random, in one of two requests', async () => {
  for (const seed of [1, 2, 3]) {
    await mended(story, async () => {
      desk.github.options.weather = seeded(seed, 1 / 2, allKinds);
      await desk.run();
    });
  }
});

test('two runs at once, and three', async () => {
  await mended(story, () => Promise.all([desk.run(), desk.run()]));
  await mended(story, () => Promise.all([desk.run(), desk.run(), desk.run()]));
});

describe('events', () => {
  const names = ['issue_comment', 'workflow_run', 'schedule', 'workflow_dispatch'];
  const forged = ['pull_request_target', 'push', '', 'no such event', '$(reboot)'];

  test.each([
    ['doubled', [...names, ...names]],
    ['in another order', names.toReversed()],
    ['forged', forged],
  ])('%s change nothing', async (_, woken) => {
    await mended(story, async () => {
      for (const event of woken) await desk.run('reconcile', event);
    });
  });

  test('dropped or evicted: the next run does what all before it should have done', async () => {
    const { end: whole = { records: {}, pulls: {} } } = story.at(-1) ?? {};
    const end = pictureWithoutRuns(whole);
    for (const missing of scenes.slice(0, -1).keys()) {
      expect.soft(await toldWithout([missing])).toEqual(end);
    }
    expect.soft(await toldWithout([1, 2, 3])).toEqual(end);
  });
});

test('on a busy desk, which looks at what is new alone, runs that are dropped or fail lose nothing', async () => {
  const good = await toldBusily([], 'dropped');
  for (const missing of [1, 2, 3]) {
    expect.soft(await toldBusily([missing], 'dropped')).toEqual(good);
    expect.soft(await toldBusily([missing], 'failed')).toEqual(good);
  }
});

/** The story on a desk with so many other tickets that a run asks what is new since the last good one. */
async function toldBusily(missing: readonly number[], fate: 'dropped' | 'failed'): Promise<Picture> {
  await using other = await githubDesk({ limits: noLimits });
  const { world, options } = other.github;
  for (const [place, scene] of scenes.entries()) {
    playScene(world, scene);
    if (place === 0) othersReport(world);
    world.clock.advance(halfAnHour); // longer than GitHub may show something late
    const isStruck = missing.includes(place);
    if (isStruck && fate === 'dropped') continue;
    if (isStruck) options.weather = ({ method }) => (method === 'GET' ? null : { kind: 'lost_answer' });
    const { code } = await other.run('reconcile', place === 0 ? 'schedule' : 'issue_comment');
    delete options.weather;
    endsRun(world, 'desk.yml', code === 0 ? 'success' : 'failure');
  }
  return pictureWithoutRuns(pictureOf(world));
}

const halfAnHour = 1800;

function othersReport(world: World): void {
  const names = Array.from({ length: 30 }, (_, place) => `tickets/inbox/other-${place}.yaml`);
  for (const name of names)
    opensPullRequest(world, { author: 'fabrikam', files: { [name]: submission(incident) } });
}

/** The story without the runs after some scenes. */
async function toldWithout(missing: readonly number[]): Promise<Picture> {
  await using other = await githubDesk();
  const { world } = other.github;
  for (const [place, scene] of scenes.entries()) {
    playScene(world, scene);
    if (!missing.includes(place)) await other.run();
  }
  return pictureWithoutRuns(pictureOf(world));
}
