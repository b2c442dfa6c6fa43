// Large worlds: what a test of a thousand submissions can count on.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf } from './client.ts';
import * as hands from './hands.ts';
import { type RehearsalGitHub, rehearsalGitHub } from './server.ts';

let github: RehearsalGitHub;
beforeAll(async () => {
  github = await rehearsalGitHub();
});
afterAll(() => github.close());

const page = `query($after: String) { repository(owner: "example", name: "desk") {
  pullRequests(states: OPEN, first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes {
    id number title updatedAt headRefOid author { login } files(first: 5) { nodes { path changeType } }
    comments(first: 10) { nodes { id body author { login } } } reviews(first: 10) { nodes { id body } } labels(first: 5) { nodes { name } } } } } }`;

test('a thousand pull requests are read to the last, a hundred at a time', async () => {
  for (let count = 0; count < 1000; count += 1) {
    const { number } = hands.opensPullRequest(github.world, {
      author: `p${count % 40}`,
      files: { [`tickets/inbox/${count}.yaml`]: `n: ${count}\n` },
    });
    hands.comments(github.world, 'alice', number, '/status');
  }
  const client = clientOf(github);
  const seen = new Set<number>();
  let after: string | null = null;
  for (let more = true; more; ) {
    const { body } = await client.graphql(page, { after });
    const { nodes, pageInfo } = body.data.repository.pullRequests;
    for (const { number } of nodes) seen.add(number);
    [more, after] = [pageInfo.hasNextPage, pageInfo.endCursor];
  }
  expect(seen.size).toBe(1000);
});

test('ten thousand records on main, of which one changes', async () => {
  const records = function* () {
    for (let number = 0; number < 10_000; number += 1) {
      yield {
        path: `tickets/2026/${Math.floor(number / 1000)}xxx/${number}.yaml`,
        content: `number: ${number}\n`,
      };
    }
  };
  const tip = hands.commitsManyOnMain(github.world, 'alice', records());
  const query =
    'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid file(path: "tickets/2026/7xxx/7001.yaml") { size } } } }';
  const additions = [{ path: 'tickets/2026/7xxx/7001.yaml', contents: Buffer.from('x').toString('base64') }];
  const branch = { repositoryNameWithOwner: github.repository, branchName: 'main' };
  const input = { branch, expectedHeadOid: tip, message: { headline: 'One' }, fileChanges: { additions } };
  const { body } = await clientOf(github).graphql(query, { input });
  expect(body.data.createCommitOnBranch.commit.file.size).toBe(1);
  const changed = github.world.store.run(['diff', '--name-only', `${tip}..main`]).toString();
  expect(changed).toBe('tickets/2026/7xxx/7001.yaml\n');
});
