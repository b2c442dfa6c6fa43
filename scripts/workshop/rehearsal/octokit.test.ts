// The real client against the rehearsal: what Octokit does with GitHub it can do here.
import { Octokit } from '@octokit/rest';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as hands from './hands.ts';
import { type RehearsalGitHub, rehearsalGitHub } from './server.ts';

let github: RehearsalGitHub;
let octokit: Octokit;

const say = () => undefined;
const silent = { debug: say, info: say, warn: say, error: say };

beforeAll(async () => {
  github = await rehearsalGitHub();
  octokit = new Octokit({ baseUrl: github.url, auth: github.token, log: silent });
  hands.opensPullRequest(github.world, { author: 'mona', files: { a: 'x' } });
});
afterAll(() => github.close());

const here = { owner: 'example', repo: 'desk' };

test('REST, with pages followed to their end', async () => {
  for (const body of ['one', 'two', 'three']) hands.comments(github.world, 'mona', 1, body);
  const all = await octokit.paginate(octokit.rest.issues.listCommentsForRepo, { ...here, per_page: 2 });
  expect(all.map(({ body }) => body)).toEqual(['one', 'two', 'three']);
  const made = await octokit.rest.issues.createLabel({ ...here, name: 'new' });
  expect(made.status).toBe(201);
});

test('GraphQL, with its errors thrown', async () => {
  const query =
    'query($number: Int!) { repository(owner: "example", name: "desk") { pullRequest(number: $number) { title } } }';
  expect(await octokit.graphql(query, { number: 1 })).toEqual({
    repository: { pullRequest: { title: 'A report' } },
  });
  await expect(octokit.graphql(query, { number: 99 })).rejects.toMatchObject({
    errors: [{ type: 'NOT_FOUND' }],
  });
});

test('refusals have the statuses that Octokit throws', async () => {
  const asked = octokit.rest.repos.getCollaboratorPermissionLevel({ ...here, username: 'nobody' });
  await expect(asked).rejects.toMatchObject({
    status: 404,
    response: { data: { message: 'nobody is not a user' } },
  });
});
