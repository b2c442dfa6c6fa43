// A flood by one account and by twenty: the next publisher's number comes in the same run, for hardly more requests.
import { expect, test } from 'vitest';
import { words } from '../../words/words.ts';
import * as hands from '../../workshop/rehearsal/hands.ts';
import type { Facts } from '../../workshop/rehearsal/http/request-facts.ts';
import { type GitHubDesk, githubDesk } from '../../workshop/testing/github-desk.ts';
import { incident, submission, vulnerability } from '../../workshop/testing/reports.ts';
import { type Stage, stage } from './testing.ts';

const mine = 'tickets/inbox/mine.yaml';
const patience = { timeout: 60_000 };
const events = ['workflow_run', 'schedule'] as const;

interface Figures {
  run: number;
  untilNumber: number;
  requests: number;
  comments: number;
  answered: number;
  code: number;
}

// The desk leaves a second between its writes.
function isWrite({ method, path, mutations }: Facts): boolean {
  return path === '/graphql' ? mutations.length > 0 : method !== 'GET';
}

interface Flood {
  /** Before the publisher opens a pull request, and after. */
  before?: (desk: GitHubDesk) => void;
  after?: (desk: GitHubDesk, number: number) => void;
}

/** A desk with a ticket that waits for its publisher; `flood` is what comes before the next report. */
async function figures(event: string, flood: Flood): Promise<Figures> {
  await using desk = await githubDesk();
  const { world, counts, options } = desk.github;
  hands.opensPullRequest(world, { author: 'mona', files: { [mine]: submission(incident) } });
  for (const _ of ['a number', 'nothing new']) {
    expect((await desk.run()).code).toBe(0);
    hands.endsRun(world, 'desk.yml');
    world.clock.advance(3600);
  }
  flood.before?.(desk);
  world.clock.advance(60);
  const { number } = hands.opensPullRequest(world, {
    ...{ author: 'octocat', files: { [mine]: submission(vulnerability) } },
  });
  flood.after?.(desk, number);
  for (let run = 1; run <= 10; run += 1) {
    world.clock.advance(60);
    counts.forget();
    let untilNumber: number | null = null;
    options.after = (facts) => {
      if (isWrite(facts)) world.clock.advance(1);
      if (desk.said(number).length > 0) untilNumber ??= counts.requests;
    };
    const { code } = await desk.run('reconcile', event);
    if (untilNumber === null) continue;
    expect(desk.said(number)[0]).toMatch(/^### SEC-/);
    const { requests, byMutation } = counts;
    const comments = byMutation.addComment ?? 0;
    const answered = [...world.state.pulls.keys()].filter((one) => desk.said(one).length > 0).length;
    return { run, untilNumber, requests, comments, answered, code };
  }
  throw new Error('the publisher never got a number');
}

const by20 = (place: number) => `mallory-${place % 20}`;

const floods: Readonly<Record<string, Flood>> = {
  ordinary: {},
  'by one account': { before: flooded(1) },
  'by twenty': { before: flooded(20) },
  'by twenty, of no reports': { before: flooded(20, 'notes.yaml') },
  'by twenty, on the report itself': {
    after: ({ github: { world } }, number) => {
      for (let place = 0; place < 1000; place += 1) hands.comments(world, by20(place), number, `/close spam`);
    },
  },
};

/** 1,000 comments, 200 pull requests and 20 reviews of 500 lines, in turn by so many accounts. */
function flooded(accounts: number, path = mine) {
  return ({ github: { world } }: GitHubDesk): void => {
    const by = (place: number) => `mallory-${place % accounts}`;
    const numbers = Array.from({ length: 200 }, (_, place) => {
      const files = { [path]: submission(incident, { tracking_id: `case ${place}` }) };
      return hands.opensPullRequest(world, { author: by(place), files }).number;
    });
    const [first = 0] = numbers;
    for (let place = 0; place < 1000; place += 1) {
      const on = place < 400 ? (numbers[place % 200] ?? 0) : place < 700 ? 1 : first;
      hands.comments(world, by(place), on, `/priority P${place}\n/status ${place}`);
    }
    const lines = Array.from({ length: 500 }, (_, line) => ({
      path: mine,
      line: 1,
      body: `/status ${line}`,
    }));
    for (let place = 0; place < 20; place += 1)
      hands.reviews(world, place % 2 === 0 ? 1 : first, { author: by(place), comments: lines });
  };
}

test.each(events)(
  'woken by %s, a flood costs a publisher no run and at most 20 requests',
  patience,
  async (event) => {
    const table: Record<string, Figures> = {};
    for (const [name, flood] of Object.entries(floods)) table[name] = await figures(event, flood);
    console.table(table);
    const ordinary = table.ordinary?.untilNumber ?? 0;
    for (const { run, untilNumber, code } of Object.values(table)) {
      expect([run, code]).toEqual([1, 0]);
      expect(untilNumber).toBeLessThanOrEqual(ordinary + 20);
    }
  },
);

const { summary } = words('en').answers;
const soon = 120;
const hour = 3600;

/** A run that must end well, with its summary, and whether it asks for another. */
async function run(at: Stage, seconds: number) {
  at.world.clock.advance(seconds);
  at.desk.local.write({ 'summary.md': '', 'output.txt': '' });
  const { code } = await at.desk.run('reconcile', 'schedule', {
    GITHUB_STEP_SUMMARY: at.desk.local.at('summary.md'),
    GITHUB_OUTPUT: at.desk.local.at('output.txt'),
  });
  expect(code).toBe(0);
  return {
    isAgain: at.desk.local.read('output.txt').includes('again=true'),
    told: at.desk.local.read('summary.md'),
  };
}

test('of one account twenty reports are taken in an hour, the others wait by name, and nobody else does', async () => {
  const at = await stage();
  const numbers = Array.from({ length: 45 }, () => at.opened(undefined, 'mallory'));
  const other = at.opened(undefined, 'nora');
  const taken = () => numbers.filter((number) => at.keys(number).includes('receipt')).length;
  const first = await run(at, soon);
  expect([taken(), at.keys(other), first.isAgain]).toEqual([20, ['receipt'], false]);
  expect(first.told).toContain(summary.waiting(numbers.slice(20), 25));
  await run(at, soon);
  expect(taken()).toBe(20);
  await run(at, hour);
  expect(taken()).toBe(40);
  const last = await run(at, hour);
  expect([taken(), last.isAgain]).toEqual([45, false]);
  expect(last.told).not.toContain('mallory');
  await at.close();
});

test('one account gets ten answers in an hour on all its pull requests together, and staff get theirs', async () => {
  const at = await stage();
  const numbers = Array.from({ length: 6 }, () => at.opened(undefined, 'mallory'));
  await run(at, soon);
  for (const number of numbers)
    for (let place = 0; place < 5; place += 1)
      hands.comments(at.world, 'mallory', number, `/status ${place}`);
  for (const number of numbers) hands.comments(at.world, 'alice', number, '/help');
  const answers = () =>
    numbers.flatMap((number) => at.keys(number)).filter((key) => key.startsWith('answer/')).length;
  await run(at, soon);
  expect(answers()).toBe(10 + numbers.length);
  await run(at, soon);
  expect(answers()).toBe(10 + numbers.length);
  await at.close();
});
