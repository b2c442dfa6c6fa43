// What GitHub refuses for good: told once, everything else is done, no run turns red, and none asks for another.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusedLabel } from '../../plan/replies/labels.ts';
import type { Refused } from '../../plan/replies/refusal.ts';
import { words } from '../../words/words.ts';
import * as hands from '../../workshop/rehearsal/hands.ts';
import type { Fits } from '../../workshop/rehearsal/http/misbehaviour.ts';
import type { Options } from '../../workshop/rehearsal/server.ts';
import { nodeId } from '../../workshop/rehearsal/world/node-id.ts';
import type { World } from '../../workshop/rehearsal/world/world.ts';
import { type GitHubDesk, githubDesk } from '../../workshop/testing/github-desk.ts';
import { submission, vulnerability } from '../../workshop/testing/reports.ts';

const news: string[] = [];
const webhook = createServer((request, answer) => {
  request.on('data', (bytes: Buffer) => news.push(bytes.toString()));
  request.on('end', () => answer.end());
});
beforeAll(() => new Promise<void>((ready) => webhook.listen(0, '127.0.0.1', ready)));
afterAll(() => {
  webhook.close();
});

const mine = 'tickets/inbox/mine.yaml';
const key = 'AKIA0123456789EXAMPLE';
const good = submission(vulnerability);
const opened = (world: World, author: string, files: hands.PullRequestByHand['files'] = { [mine]: good }) =>
  hands.opensPullRequest(world, { author, files }).number;

/** A run with all that a workflow reads of it; two minutes pass before it. */
async function run(desk: GitHubDesk, event: string, minutes = 2) {
  desk.github.world.clock.advance(minutes * 60);
  desk.local.write({ 'output.txt': '', 'summary.md': '' });
  news.length = 0;
  const { code, errors } = await desk.run('reconcile', event, {
    GITHUB_OUTPUT: desk.local.at('output.txt'),
    GITHUB_STEP_SUMMARY: desk.local.at('summary.md'),
    DESK_WEBHOOK: `http://127.0.0.1:${(webhook.address() as AddressInfo).port}/`,
  });
  if (code === 0) hands.endsRun(desk.github.world, 'desk.yml');
  const isAgain = desk.local.read('output.txt').includes('again=true');
  return { code, errors, isAgain, summary: desk.local.read('summary.md'), news: news.join('\n') };
}

const { refusals } = words('en').answers;
const times = (text: string, part: string) => text.split(part).length - 1;
const on = (world: World, number: number): Fits => {
  const id = nodeId('PullRequest', hands.pullOf(world, number).id, world.state.repository.id);
  return (_, input) => Object.values(input).includes(id);
};

interface Row {
  what: Refused;
  options?: Options;
  /** Before the first run, on a desk without anything. */
  before?: (world: World) => void;
  /** What is refused from now on to pull request 1, whose ticket is on record unless `before` opened none. */
  act: (world: World) => void;
  /** Mutations that are refused on pull request 1, or the route that is. */
  mutation?: string;
  route?: string;
  /** How often the webhook hears of it; nothing could remember it where it is none. */
  told?: 0 | 1;
}

const rows: readonly (readonly [string, Row])[] = [
  [
    'a comment',
    { what: 'comment', mutation: 'addComment', act: (w) => hands.comments(w, 'octocat', 1, '/status') },
  ],
  [
    'a comment that is changed',
    {
      ...{ what: 'comment', mutation: 'updateIssueComment' },
      act: (w) => hands.pushes(w, 1, { [mine]: submission(vulnerability, { title: 'Another title' }) }),
    },
  ],
  [
    'a reaction',
    { what: 'reaction', mutation: 'addReaction', act: (w) => hands.comments(w, 'alice', 1, '/ack P2 high') },
  ],
  [
    'labels, and with them what the desk remembers by',
    {
      ...{ what: 'labels', mutation: 'addLabelsToLabelable', told: 0 },
      act: (w) => hands.comments(w, 'alice', 1, '/ack P2 high'),
    },
  ],
  [
    'closing',
    {
      ...{ what: 'close', mutation: 'closePullRequest' },
      act: (w) => hands.comments(w, 'alice', 1, '/close spam No.'),
    },
  ],
  ['opening again', { what: 'reopen', mutation: 'reopenPullRequest', act: (w) => hands.closes(w, 'bob', 1) }],
  [
    'opening again while another comes from the same branch',
    {
      what: 'reopen',
      act: (w) => {
        hands.closes(w, 'bob', 1);
        hands.opensPullRequest(w, { author: 'octocat', files: { 'README.md': 'x' }, branch: 'patch-1' });
      },
    },
  ],
  [
    'a lock that stays',
    {
      ...{ what: 'comment', mutation: 'unlockLockable' },
      act: (w) => {
        hands.locks(w, 'alice', 1, 'SPAM');
        hands.comments(w, 'alice', 1, '/need-info Which version?');
      },
    },
  ],
  [
    'a lock that cannot be put back',
    {
      ...{ what: 'lock', mutation: 'lockLockable' },
      act: (w) => {
        hands.locks(w, 'alice', 1);
        hands.comments(w, 'alice', 1, '/need-info Which version?');
      },
    },
  ],
  [
    'a check run',
    {
      ...{ what: 'check', route: 'POST /repos/{owner}/{repo}/check-runs' },
      act: (w) => hands.pushes(w, 1, { [mine]: submission(vulnerability, { title: 'Another title' }) }),
    },
  ],
  [
    'a record, which is found out among others',
    {
      what: 'record',
      before: (w) => hands.changesSettings(w, { secretPatterns: [key] }),
      act: (w) =>
        hands.pushes(w, 1, { [mine]: submission(vulnerability, { description: `It says ${key}.` }) }),
    },
  ],
  [
    'the record of a new report',
    {
      what: 'record',
      before: (w) => {
        hands.changesSettings(w, { secretPatterns: [key] });
        opened(w, 'octocat', { 'README.md': 'x' });
      },
      act: (w) =>
        hands.pushes(w, 1, { 'README.md': null, [mine]: submission(vulnerability, { impact: key }) }),
    },
  ],
  [
    'to show a pull request',
    {
      what: 'view',
      options: { limits: { resources: { mutations: 76, objects: 500, nodes: 60 } } },
      act: (w) =>
        hands.pushes(w, 1, Object.fromEntries([...Array(80).keys()].map((n) => [`x/${n}.txt`, 'x']))),
    },
  ],
  [
    'to list the files of a pull request',
    {
      what: 'files',
      act: (w) => {
        hands.pushes(w, 1, { 'x.txt': 'x' });
        hands.declinesDiff(w, 1);
        w.clock.advance(20 * 60);
      },
    },
  ],
];

describe('GitHub refuses', () => {
  test.each(rows)('%s', async (_, row) => {
    await using desk = await githubDesk(row.options ?? {});
    const { world, options } = desk.github;
    row.before?.(world);
    if (world.state.pulls.size === 0) opened(world, 'octocat');
    expect(await run(desk, 'schedule')).toMatchObject({ code: 0, errors: '', isAgain: false });
    row.act(world);
    const nora = opened(world, 'nora');
    const fits = on(world, 1);
    options.weather = ({ route, mutations }) => {
      const { mutation = '' } = row;
      if (route === row.route) return { kind: 'refuse' };
      return mutations.includes(mutation)
        ? { kind: 'refuse', fits: (name, input) => name === mutation && isMeant(name, input, fits) }
        : null;
    };

    const first = await run(desk, 'schedule');
    expect(first).toMatchObject({ code: 0, errors: '', isAgain: false });
    expect(times(first.summary, refusals[row.what])).toBeGreaterThanOrEqual(1);
    expect(times(first.news, `pull request 1: ${refusals[row.what]}`)).toBe(row.told ?? 1);
    expect(desk.said(nora)[0]).toMatch(/^### SEC-/);
    expect(desk.text(`tickets/2026/0xxx/${desk.said(nora)[0]?.slice(4, 21)}.yaml`)).toContain(
      'status: received',
    );

    const said = () => [...world.state.pulls.keys()].map((number) => desk.said(number).length);
    const before = said();
    const second = await run(desk, 'schedule');
    expect(second).toMatchObject({ code: 0, errors: '', isAgain: false, news: '' });
    expect(said()).toEqual(before);
  });

  test('and takes it again: what was to be said is said, and the label comes off', async () => {
    await using desk = await githubDesk();
    const { world, options } = desk.github;
    opened(world, 'octocat');
    await run(desk, 'schedule');
    hands.comments(world, 'octocat', 1, '/status');
    options.weather = ({ mutations }) => (mutations.includes('addComment') ? { kind: 'refuse' } : null);
    await run(desk, 'schedule');
    expect(desk.labels(1)).toContain(refusedLabel);
    delete options.weather;
    expect(await run(desk, 'schedule')).toMatchObject({ code: 0, news: '' });
    expect(desk.labels(1)).not.toContain(refusedLabel);
    expect(desk.said(1)).toHaveLength(2);
  });

  test('a record until its secret is taken out', async () => {
    await using desk = await githubDesk();
    const { world } = desk.github;
    hands.changesSettings(world, { secretPatterns: [key] });
    opened(world, 'octocat', { [mine]: submission(vulnerability, { impact: key }) });
    await run(desk, 'schedule');
    expect(desk.said(1)[0]).toContain('conflict/refused');
    expect(desk.labels(1)).toEqual(['record: unusable']);
    hands.pushes(world, 1, { [mine]: good });
    expect(await run(desk, 'workflow_run')).toMatchObject({ code: 0, isAgain: false });
    expect(desk.labels(1)).toEqual(['status: received']);
  });
});

/** Comments that are changed and reactions name no pull request; in these tests only the first has any. */
function isMeant(name: string, input: Parameters<Fits>[1], fits: Fits): boolean {
  return ['updateIssueComment', 'addReaction'].includes(name) || fits(name, input);
}

describe('a locked conversation', () => {
  test('hears what must be said, and stays locked for the same reason', async () => {
    await using desk = await githubDesk();
    const { world } = desk.github;
    opened(world, 'octocat');
    await run(desk, 'schedule');
    hands.locks(world, 'alice', 1, 'TOO_HEATED');
    hands.comments(world, 'alice', 1, '/ack P2 high\n/need-info Which version?');
    hands.comments(world, 'octocat', 1, '/status');
    expect(await run(desk, 'schedule')).toMatchObject({ code: 0, errors: '', isAgain: false });
    expect(hands.pullOf(world, 1)).toMatchObject({ isLocked: true, lockReason: 'TOO_HEATED' });
    expect(desk.said(1)).toHaveLength(3);
    expect(hands.pullOf(world, 1).comments[1]?.reactions).toHaveLength(1);
    const before = hands.pullOf(world, 1).events.length;
    expect(await run(desk, 'schedule')).toMatchObject({ code: 0, isAgain: false });
    expect(hands.pullOf(world, 1).events.length).toBe(before);
  });

  test('is unlocked too where it was locked since the run looked', async () => {
    await using desk = await githubDesk();
    const { world, options } = desk.github;
    opened(world, 'octocat');
    await run(desk, 'schedule');
    hands.comments(world, 'octocat', 1, '/status');
    options.before = ({ mutations }) => {
      if (mutations.includes('addComment')) hands.locks(world, 'alice', 1);
    };
    expect(await run(desk, 'schedule')).toMatchObject({ code: 0, errors: '', isAgain: false });
    expect([desk.said(1).length, hands.pullOf(world, 1).isLocked]).toEqual([2, true]);
  });

  test('that a run left unlocked is locked by the next', async () => {
    await using desk = await githubDesk();
    const { world } = desk.github;
    opened(world, 'octocat');
    await run(desk, 'schedule');
    hands.locks(world, 'alice', 1, 'SPAM');
    hands.unlocks(world, 'github-actions[bot]', 1);
    await run(desk, 'schedule');
    expect(hands.pullOf(world, 1)).toMatchObject({ isLocked: true, lockReason: 'SPAM' });
    hands.unlocks(world, 'alice', 1);
    await run(desk, 'schedule');
    expect(hands.pullOf(world, 1).isLocked).toBe(false);
  });
});

describe('a label', () => {
  test('that stands there in other case is the same label', async () => {
    await using desk = await githubDesk();
    const { world } = desk.github;
    opened(world, 'octocat');
    hands.labels(world, 'alice', 1, 'Status: Received');
    hands.labels(world, 'alice', 1, 'Status: Received', false);
    for (const times of [1, 2]) {
      expect(await run(desk, 'schedule')).toMatchObject({ code: 0, errors: '', isAgain: false });
      expect([times, desk.labels(1)]).toEqual([times, ['Status: Received']]);
    }
    hands.comments(world, 'alice', 1, '/ack P2 high');
    await run(desk, 'schedule');
    expect(desk.labels(1)).toEqual(['status: acknowledged', 'priority: P2', 'severity: high']);
  });

  test('that the token may not make is told, and everybody is answered without it', async () => {
    await using desk = await githubDesk();
    const { world, options } = desk.github;
    options.weather = ({ route }) => (route.endsWith('{repo}/labels') ? { kind: 'refuse' } : null);
    for (const author of ['octocat', 'nora']) opened(world, author);
    const { code, errors, isAgain, summary } = await run(desk, 'schedule');
    expect({ code, errors, isAgain }).toEqual({ code: 0, errors: '', isAgain: false });
    expect(times(summary, refusals.label)).toBe(1);
    expect([1, 2].map((number) => desk.said(number).length)).toEqual([1, 1]);
  });
});

test('files that are not listed yet are looked at again, and nothing is said of them', async () => {
  await using desk = await githubDesk();
  const { world } = desk.github;
  opened(world, 'octocat');
  hands.declinesDiff(world, 1);
  expect(await run(desk, 'schedule')).toMatchObject({ code: 0, errors: '', isAgain: true });
  expect(desk.said(1)).toEqual([]);
  hands.declinesDiff(world, 1, false);
  expect(await run(desk, 'schedule')).toMatchObject({ code: 0, isAgain: false });
  expect(desk.said(1)[0]).toMatch(/^### SEC-/);
});

test('a rule of the branch that stands in the way of every record turns the run red', async () => {
  await using desk = await githubDesk();
  hands.setsRuleset(desk.github.world, 'main', ['pull_request']);
  opened(desk.github.world, 'octocat');
  expect(await run(desk, 'schedule')).toMatchObject({ code: 3 });
});

test('a repository of SHA-256, whose ids have 64 digits, is a desk like any other', async () => {
  await using desk = await githubDesk({ hashAlgorithm: 'sha256' });
  const { world, counts } = desk.github;
  opened(world, 'octocat');
  await run(desk, 'schedule');
  expect(hands.pullOf(world, 1).head).toHaveLength(64);
  expect(desk.said(1)[0]).toMatch(/^### SEC-/);
  hands.comments(world, 'alice', 1, '/ack P2 high');
  hands.pushes(world, 1, { [mine]: submission(vulnerability, { title: 'Another title' }) });
  expect(await run(desk, 'schedule')).toMatchObject({ code: 0, errors: '' });
  const before = [counts.writes, counts.byRoute['GET /repos/{owner}/{repo}/git/blobs/{sha}']];
  expect(await run(desk, 'schedule')).toMatchObject({ code: 0, errors: '', isAgain: false });
  expect(desk.said(1)).toHaveLength(2);
  expect([counts.writes, counts.byRoute['GET /repos/{owner}/{repo}/git/blobs/{sha}']]).toEqual(before);
  expect(desk.text(`tickets/2026/0xxx/${desk.said(1)[0]?.slice(4, 21)}.yaml`)).toContain('did: amended');
});
