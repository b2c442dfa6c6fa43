// A desk that is still the example of the template: it obeys nobody, gives no number, and says so.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryText } from '../../workshop/hygiene/files.ts';
import * as hands from '../../workshop/rehearsal/hands.ts';
import { called } from '../../workshop/testing/call.ts';
import { type GitHubDesk, githubDesk } from '../../workshop/testing/github-desk.ts';
import { configuration, submission, vulnerability } from '../../workshop/testing/reports.ts';
import { temporaryDesk } from '../../workshop/testing/temporary-desk.ts';
import { mine, numberOf } from './testing.ts';

// As it comes, with the two of the demonstration put in by somebody who edited nothing else.
const example = repositoryText('scripts/workshop/samples/desk.yml');
const files = { [mine]: submission(vulnerability) };

async function ran({ github, run }: GitHubDesk) {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  const summary = join(folder, 'summary.md');
  github.world.clock.advance(120);
  const called = await run('reconcile', 'schedule', { GITHUB_STEP_SUMMARY: summary });
  const page = readFileSync(summary, 'utf8');
  rmSync(folder, { recursive: true });
  return { ...called, page };
}

test.each([
  ['everything', example],
  ['the site', configuration.replace('languages', 'site: https://example.github.io/desk/\nlanguages')],
  ['the name', configuration.replace('Desk of the tests', 'Example Marketplace security desk')],
])('a desk whose owner has yet to edit %s obeys nobody, and says so once', async (_, text) => {
  await using desk = await githubDesk({}, text);
  const { world } = desk.github;
  hands.addsCollaborator(world, 'alice', 'admin');
  const before = hands.mainOf(world);
  const { number } = hands.opensPullRequest(world, { author: 'octocat', files });
  const first = await ran(desk);
  for (const [author, body] of [
    ['alice', '/ack P2 high'],
    ['octocat', '/status'],
    ['octocat', '/withdraw'],
  ] as const)
    hands.comments(world, author, number, body);
  hands.pushes(world, number, { [mine]: submission({ ...vulnerability, title: 'Another title' }) });
  const second = await ran(desk);
  expect([first.code, second.code]).toEqual([0, 0]);
  for (const { page, errors } of [first, second])
    expect([page, errors].map((said) => said.includes('not set up yet'))).toEqual([true, true]);
  expect({ main: hands.mainOf(world), labels: desk.labels(number) }).toEqual({ main: before, labels: [] });
  expect(desk.said(number)).toEqual([expect.stringContaining('This desk is not set up yet')]);
  expect(hands.pullOf(world, number).comments.flatMap(({ reactions }) => reactions)).toEqual([]);
});

test('once it is set up, the report that waited is taken', async () => {
  await using desk = await githubDesk({}, example);
  const { world } = desk.github;
  const { number } = hands.opensPullRequest(world, { author: 'octocat', files });
  await ran(desk);
  hands.commitsOnMain(world, 'example', { '.github/desk.yml': configuration });
  const { errors } = await ran(desk);
  const taken = numberOf(number);
  expect({ errors, said: desk.said(number).length }).toEqual({ errors: '', said: 2 });
  expect(desk.text(`tickets/2026/0xxx/${taken}.yaml`)).toContain(`number: ${taken}`);
});

test('what is no report gets no word, and neither does the desk itself', async () => {
  await using desk = await githubDesk({}, example);
  const { world } = desk.github;
  const pulls = [
    hands.opensPullRequest(world, { author: 'octocat', files: { 'README.md': 'Hello\n' } }),
    hands.opensPullRequest(world, { author: 'github-actions[bot]', files }),
  ];
  await ran(desk);
  expect(pulls.map(({ number }) => desk.said(number))).toEqual([[], []]);
});

test('a sample ticket of the same number is no answer', async () => {
  await using desk = await githubDesk({}, example);
  const { world } = desk.github;
  const sample = 'tickets/2026/0xxx/SEC-2026-000001-Z.yaml';
  using local = temporaryDesk({ '.github/desk.yml': example, ...files });
  await called(local, 'intake --at 2026-11-10T17:00:00Z');
  hands.commitsOnMain(world, 'example', { [sample]: local.read(sample) });
  const { number } = hands.opensPullRequest(world, { author: 'octocat', files });
  await ran(desk);
  expect([number, desk.said(number).length]).toEqual([1, 1]);
});
