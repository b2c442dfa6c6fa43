// A thousand submissions at once within GitHub's limits, and hundreds where one request in three fails.
import { expect, test } from 'vitest';
import { endsRun, opensPullRequest } from '../../workshop/rehearsal/hands.ts';
import { allKinds, seeded, type Weather } from '../../workshop/rehearsal/http/misbehaviour.ts';
import type { Facts } from '../../workshop/rehearsal/http/request-facts.ts';
import type { Called } from '../../workshop/testing/call.ts';
import { type GitHubDesk, githubDesk } from '../../workshop/testing/github-desk.ts';
import { type Picture, pictureOf } from '../../workshop/testing/github-state.ts';
import { incident, submission } from '../../workshop/testing/reports.ts';

const many = 1000;
const manyInFoulWeather = 300;
const mostRuns = 40;
const patience = { timeout: 240_000 };

test(
  `a burst of ${many} stays within the limits by itself, and goes on in the next run`,
  patience,
  async () => {
    await using desk = await floodedDesk(many);
    const { counts } = desk.github;
    const runs = await untilQuiet(desk, 15 * 60);
    expect(runs.map(({ code }) => code)).toEqual(runs.map(() => 0));
    expect(runs.length).toBeGreaterThan(2);
    expect(sums(pictureOf(desk.github.world))).toEqual(allOnce(many));
    expect(counts.refused).toBe(0);
    expect(counts.contents / many).toBeLessThanOrEqual(1.1);
    tell('a burst in good weather', desk, runs, many);
  },
);

test('a flood while one request in three fails: none lost, none doubled', patience, async () => {
  await using desk = await floodedDesk(manyInFoulWeather);
  desk.github.options.weather = foul(7);
  const runs = await untilQuiet(desk, 3600);
  expect(sums(pictureOf(desk.github.world))).toEqual(allOnce(manyInFoulWeather));
  tell('one request in three failing', desk, runs, manyInFoulWeather);
});

/** A desk with all submissions open, where a write takes a second, as the desk itself sees to it. */
async function floodedDesk(submissions: number): Promise<GitHubDesk> {
  const desk = await githubDesk();
  const { world, options } = desk.github;
  for (let place = 1; place <= submissions; place += 1) {
    const text = submission(incident, { tracking_id: `case ${place}` });
    const files = { [`tickets/inbox/report-${place}.yaml`]: text };
    opensPullRequest(world, { author: `publisher-${place % 40}`, files });
  }
  options.after = (facts) => {
    if (isWrite(facts)) world.clock.advance(1);
  };
  return desk;
}

function isWrite({ method, path, mutations }: Facts): boolean {
  return path === '/graphql' ? mutations.length > 0 : method !== 'GET';
}

// Another commit can only get in first where something is committed.
function foul(seed: number): Weather {
  const chance = seeded(seed, 1 / 3, allKinds);
  return (facts) => {
    const struck = chance(facts);
    const isIdle = struck?.kind === 'stale_data' && !facts.mutations.includes('createCommitOnBranch');
    return isIdle ? { kind: 'reset' } : struck;
  };
}

/** Runs of the desk with so many seconds between them, until one ends well that found nothing to write. */
async function untilQuiet({ run, local, github }: GitHubDesk, pause: number): Promise<Called[]> {
  const { world, counts } = github;
  const runs: Called[] = [];
  const said = 'said.txt';
  for (let isQuiet = false; !isQuiet; ) {
    const [began, writes] = [world.clock.now(), counts.writes];
    local.write({ [said]: '' });
    const event = runs.length === 0 ? 'schedule' : 'workflow_run';
    const called = await run('reconcile', event, { GITHUB_OUTPUT: local.at(said) });
    endsRun(world, 'desk.yml', called.code === 0 ? 'success' : 'failure', began);
    isQuiet = called.code === 0 && counts.writes === writes && local.read(said).includes('again=false');
    expect(runs.push(called)).toBeLessThan(mostRuns);
    world.clock.advance(pause);
  }
  return runs;
}

function allOnce(all: number): ReturnType<typeof sums> {
  return { records: all, numbers: all, receipts: all, comments: all, labelled: all };
}

/** How many records there are, numbers in them, pull requests with their number in a receipt, comments of the desk, labels. */
function sums({ records, pulls }: Picture) {
  const texts = Object.entries(records).filter(([path]) => path.startsWith('tickets/2026/'));
  const numbers = texts.map(([, text]) => /^number: (.+)$/m.exec(text)?.[1]);
  const seen = Object.values(pulls);
  const receipts = seen.flatMap(({ said }) => said.receipt ?? []);
  const told = receipts.flatMap((body) => /^### (SEC-\S+)$/m.exec(body)?.[1] ?? []);
  return {
    records: texts.length,
    numbers: new Set(numbers).size,
    receipts: new Set(told).intersection(new Set(numbers)).size,
    comments: seen.flatMap(({ said }) => Object.values(said).flat()).length,
    labelled: seen.filter(({ labels }) => labels.join() === 'status: received').length,
  };
}

function tell(
  title: string,
  { github: { counts, world } }: GitHubDesk,
  runs: readonly Called[],
  submissions: number,
): void {
  const { requests, writes, contents, refused, byMutation } = counts;
  const failed = runs.filter(({ code }) => code !== 0).length;
  const facts = { ...sums(pictureOf(world)), runs: runs.length, failed, requests, writes, contents, refused };
  console.info(`${title}: ${JSON.stringify({ ...facts, each: contents / submissions, byMutation })}`);
}
