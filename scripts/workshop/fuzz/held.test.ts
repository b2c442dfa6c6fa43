// Each invariant of the desk has records that break it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TicketRecord } from '../../ticket/ticket.ts';
import { commitsOnMain, opensPullRequest, comments as writes } from '../rehearsal/hands.ts';
import { actionsBot } from '../rehearsal/world/users.ts';
import { type GitHubDesk, githubDesk } from '../testing/github-desk.ts';
import { submission, vulnerability } from '../testing/reports.ts';
import { holdsBetween, holdsOfComments, type Records, recordsOf } from './held.ts';

let desk: GitHubDesk;
let before: Records;
let after: Records;

beforeAll(async () => {
  desk = await githubDesk();
  const { world } = desk.github;
  opensPullRequest(world, {
    author: 'octocat',
    files: { 'tickets/inbox/a.yaml': submission(vulnerability) },
  });
  await desk.run();
  before = recordsOf(world);
  world.clock.advance(60);
  writes(world, 'alice', 1, '/ack P2 high\n/assess');
  await desk.run();
  after = recordsOf(world);
});
afterAll(() => desk[Symbol.asyncDispose]());

const changed = (records: Records, change: (record: TicketRecord) => Partial<TicketRecord>): Records =>
  new Map([...records].map(([path, record]) => [path, { ...record, ...change(record) }]));

test('what the desk does keeps to all of them', () => {
  expect(() => holdsBetween(new Map(), before, desk.github.world)).not.toThrow();
  expect(() => holdsBetween(before, after, desk.github.world)).not.toThrow();
  expect(() => holdsOfComments(desk.github.world)).not.toThrow();
});

test.each<[string, () => Records]>([
  ['a record that is gone', () => new Map()],
  [
    'another receipt',
    () => changed(after, ({ receipt }) => ({ receipt: { ...receipt, received_from: 'mallory' } })),
  ],
  ['a history that is cut', () => changed(after, () => ({ history: [] }))],
  ['two numbers for one pull request', () => new Map([...after, ...[...after.values()].map(other)])],
  [
    'an event of a stranger',
    () => changed(after, ({ history }) => ({ history: history.map((one) => ({ ...one, by: by(one.by) })) })),
  ],
])('%s', (_, broken) => expect(() => holdsBetween(before, broken(), desk.github.world)).toThrow());

const other = (record: TicketRecord): [string, TicketRecord] => ['another path', record];
const by = (login: string) => (login === 'alice' ? 'mallory' : login);

test('a comment that acts once more', () => {
  const again = changed(after, ({ history }) => ({ history: [...history, ...history.slice(-1)] }));
  expect(() => holdsBetween(after, again, desk.github.world)).toThrow();
});

test('a comment of the desk that is there twice', () => {
  const { world } = desk.github;
  const [own] = world.state.pulls.get(1)?.comments.filter(({ authorId }) => authorId === actionsBot.id) ?? [];
  const { state } = world;
  writes(world, 'github-actions[bot]', 1, own?.body ?? '');
  expect(() => holdsOfComments(world)).toThrow();
  world.state = state;
});

test('a record on the branch that nobody can read', () => {
  const { world } = desk.github;
  commitsOnMain(world, 'alice', { 'tickets/2026/0xxx/SEC-2026-000002-X.yaml': 'number: 1\n' });
  expect(() => recordsOf(world)).toThrow();
});
