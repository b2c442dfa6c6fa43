// Lives of a desk: whatever people do in whatever order, in any weather, its records stay what they must be.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { allKinds, seeded } from '../rehearsal/http/misbehaviour.ts';
import { type GitHubDesk, githubDesk } from '../testing/github-desk.ts';
import { withoutWaiting } from '../testing/no-waiting.ts';
import { lives, played, type Step } from './hands.ts';
import { holdsBetween, holdsOfComments, type Records, recordsOf } from './held.ts';
import type { Target } from './target.ts';

/** @throws where an invariant of the desk breaks, or a run fails in good weather */
async function holdsForLife(steps: readonly Step[]): Promise<void> {
  using _quick = withoutWaiting();
  await using desk = await githubDesk();
  let records: Records = new Map();
  for (const step of steps) records = await lived(desk, step, records);
  await comesToRest(desk, records);
}

async function lived(desk: GitHubDesk, { after, hands, foul }: Step, before: Records): Promise<Records> {
  const { world, options } = desk.github;
  world.clock.advance(after);
  for (const hand of hands) played(world, hand);
  if (foul !== null) options.weather = seeded(foul, 1 / 3, allKinds);
  const { code, errors } = await desk.run();
  delete options.weather;
  assert.doesNotMatch(errors, stack);
  if (foul === null) assert.deepEqual({ code, errors }, { code: 0, errors: '' }, 'a red run');
  return checked(desk, before);
}

/** Of a fault that the desk takes for its own. */
const stack = /^ +at /m;

function checked({ github: { world } }: GitHubDesk, before: Records): Records {
  const after = recordsOf(world);
  holdsBetween(before, after, world);
  return after;
}

const mostRuns = 4;

// What bad weather left undone is caught up; then nothing is left to do.
async function comesToRest(desk: GitHubDesk, before: Records): Promise<void> {
  const { world } = desk.github;
  let records = before;
  for (let run = 0; run < mostRuns; run += 1) {
    const { state } = world;
    const { code, errors } = await desk.run();
    assert.deepEqual({ code, errors }, { code: 0, errors: '' }, 'a red run');
    records = checked(desk, records);
    if (world.state === state) return holdsOfComments(world);
  }
  assert.fail(`the desk does not come to rest in ${mostRuns} runs without news`);
}

export const desk: Target = {
  name: 'desk',
  about: 'what people do on a rehearsal GitHub, in any weather',
  runs: 6,
  property: fc.asyncProperty(lives, holdsForLife),
};
