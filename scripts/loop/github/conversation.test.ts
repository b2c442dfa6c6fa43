// A whole ticket on the rehearsal GitHub, from the pull request to its end, as publisher and staff live it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { words } from '../../words/words.ts';
import { comments, opensPullRequest } from '../../workshop/rehearsal/hands.ts';
import { githubDesk } from '../../workshop/testing/github-desk.ts';
import { submission, vulnerability } from '../../workshop/testing/reports.ts';

const number = 'SEC-2026-000001-Z';
const mine = { 'tickets/inbox/mine.yaml': submission(vulnerability) };

test('from the pull request to the end of the ticket', async () => {
  await using desk = await githubDesk();
  const { world } = desk.github;
  opensPullRequest(world, { author: 'octocat', files: mine });
  expect((await desk.run()).code).toBe(0);
  expect(desk.record(number)).toMatchObject({
    status: 'received',
    receipt: { received_from: 'octocat', submission: { pull_request: 1 } },
  });
  expect(desk.said(1)).toHaveLength(1);
  expect(desk.labels(1)).toEqual(['status: received']);

  world.clock.advance(60);
  comments(world, 'alice', 1, '/ack P2 high\n/assess');
  comments(world, 'octocat', 1, 'Thank you!');
  await desk.run('reconcile', 'issue_comment');
  expect(desk.record(number)).toMatchObject({
    status: 'assessing',
    triage: { priority: 'P2', severity: 'high', acknowledged_by: 'alice' },
  });
  expect(desk.said(1)).toHaveLength(2);

  world.clock.advance(60);
  comments(world, 'alice', 1, '/close resolved Fixed in 2.3.2.');
  await desk.run('reconcile', 'issue_comment');
  expect(desk.record(number)).toMatchObject({ status: 'closed', outcome: 'resolved' });
  expect(world.state.pulls.get(1)?.state).toBe('CLOSED');
});

test('one submission on a quiet desk costs at most 8 requests, of which at most 3 write', async () => {
  await using desk = await githubDesk();
  const { world, counts } = desk.github;
  opensPullRequest(world, { author: 'octocat', files: mine });
  await desk.run(); // makes the labels that every later run finds
  opensPullRequest(world, {
    author: 'hubot',
    files: { 'tickets/inbox/other.yaml': submission(vulnerability) },
  });
  counts.forget();
  await desk.run('reconcile', 'workflow_run');
  expect(counts.requests).toBeLessThanOrEqual(8);
  expect(counts.byRoute).toMatchObject({ 'POST /repos/{owner}/{repo}/check-runs': 1 });
  expect(counts.byMutation).toEqual({ createCommitOnBranch: 1, addComment: 1, addLabelsToLabelable: 1 });
  counts.forget();
  await desk.run();
  expect(counts.requests).toBe(2);
});

test('says that records changed even where everything fails after the commit', async () => {
  await using desk = await githubDesk();
  const { world, options } = desk.github;
  opensPullRequest(world, { author: 'octocat', files: mine });
  const output = desk.local.at('output.txt');
  let isCommitted = false;
  options.after = ({ mutations }) => {
    isCommitted ||= mutations.includes('createCommitOnBranch');
  };
  options.before = () => (isCommitted ? 'drop' : undefined);
  expect((await desk.run('reconcile', 'schedule', { GITHUB_OUTPUT: output })).code).toBe(3);
  expect(readFileSync(output, 'utf8')).toBe('changed=true\n');
  expect(desk.record(number).status).toBe('received');
});

test('thanks for a report once, and then tells where it stands', async () => {
  await using desk = await githubDesk();
  const { world } = desk.github;
  opensPullRequest(world, { author: 'octocat', files: mine });
  await desk.run();
  const { thanks } = words('en').answers.receipt;
  expect(desk.said(1)[0]).toContain(thanks);
  comments(world, 'alice', 1, '/ack P2 high');
  await desk.run();
  expect(desk.said(1)[0]).not.toContain(thanks);
});
