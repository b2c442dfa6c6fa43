// REST in its published shapes: what it answers, and how it refuses.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, clientOf } from '../client.ts';
import * as hands from '../hands.ts';
import { type RehearsalGitHub, rehearsalGitHub } from '../server.ts';

let github: RehearsalGitHub;
let client: Client;

beforeAll(async () => {
  github = await rehearsalGitHub();
  client = clientOf(github);
  const { world } = github;
  for (const [login, role] of [
    ['ada', 'admin'],
    ['mia', 'maintain'],
    ['tom', 'triage'],
  ] as const) {
    hands.addsCollaborator(world, login, role);
  }
  for (const author of ['mona', 'hubot', 'octocat']) {
    world.clock.advance(10);
    hands.opensPullRequest(world, {
      author,
      files: { 'tickets/inbox/a.yaml': 'a: 1\n' },
      title: `By ${author}`,
    });
  }
});
afterAll(() => github.close());

describe('the repository', () => {
  test('says what it is', async () => {
    const { status, body } = await client.get('~');
    expect([status, body.full_name, body.default_branch, body.visibility]).toEqual([
      200,
      'example/desk',
      'main',
      'public',
    ]);
    expect(body.permissions).toMatchObject({ push: true, admin: false });
  });

  test.each([
    ['ada', 'admin', 'admin'],
    ['mia', 'maintain', 'write'],
    ['TOM', 'triage', 'read'],
    ['mona', 'read', 'read'],
    ['example', 'admin', 'admin'],
  ])('the role of %s is %s, in older words %s', async (login, role, older) => {
    const { body } = await client.get(`~/collaborators/${login}/permission`);
    expect([body.role_name, body.permission]).toEqual([role, older]);
    expect(body.user.login).toBe(login.toLowerCase());
  });

  test('nobody by that name is a 404, and so is one who was renamed', async () => {
    expect((await client.get('~/collaborators/nobody/permission')).status).toBe(404);
    hands.addsCollaborator(github.world, 'old', 'write');
    const { body } = await client.get('~/collaborators/old/permission');
    hands.renamesUser(github.world, 'old', 'new');
    expect((await client.get('~/collaborators/old/permission')).status).toBe(404);
    const renamed = await client.get('~/collaborators/new/permission');
    expect([renamed.body.role_name, renamed.body.user.id]).toEqual(['write', body.user.id]);
  });

  test('shows Pages, rulesets and what they ask of a branch', async () => {
    await using other = await rehearsalGitHub();
    const by = clientOf(other);
    hands.setsRuleset(other.world, 'main', ['deletion', 'pull_request']);
    hands.setsRuleset(other.world, 'trial', ['update'], 'evaluate');
    hands.changesSettings(other.world, { pages: null });
    const rules = await by.get('~/rules/branches/main');
    expect(rules.body.map(({ type }: { type: string }) => type)).toEqual(['deletion', 'pull_request']);
    expect((await by.get('~/rules/branches/other')).body).toEqual([]);
    expect((await by.get('~/pages')).status).toBe(404);
    expect((await client.get('~/pages')).body).toMatchObject({
      build_type: 'workflow',
      html_url: 'https://example.github.io/desk/',
    });
  });
});

describe('files', () => {
  test('come by blob, in base64 or raw', async () => {
    const id = github.world.store.put('blob', Buffer.from([0xff, 0, 0x41]));
    const { body } = await client.get(`~/git/blobs/${id}`);
    expect(body).toMatchObject({ sha: id, size: 3, encoding: 'base64', content: '/wBB\n' });
    const raw = await client.get(`~/git/blobs/${id}`, { accept: 'application/vnd.github.raw+json' });
    expect(raw.headers.get('content-type')).toContain('application/vnd.github.raw');
    expect((await client.get(`~/git/blobs/${'0'.repeat(40)}`)).status).toBe(404);
    expect((await client.get('~/git/blobs/short')).status).toBe(422);
  });

  test('come by path, at a branch or a commit, and folders as lists', async () => {
    const head = github.world.state.pulls.get(1)?.head;
    const { body } = await client.get(`~/contents/tickets/inbox/a.yaml?ref=${head}`);
    expect(Buffer.from(body.content, 'base64').toString()).toBe('a: 1\n');
    const folder = await client.get(`~/contents/tickets?ref=${head}`);
    expect(folder.body).toMatchObject([{ type: 'dir', name: 'inbox', path: 'tickets/inbox' }]);
    expect((await client.get('~/contents/tickets')).status).toBe(404);
    const large = hands.commitsOnMain(github.world, 'ada', { 'large.txt': 'x'.repeat(2 ** 20 + 1) });
    expect((await client.get(`~/contents/large.txt?ref=${large}`)).body).toMatchObject({
      content: '',
      encoding: 'none',
    });
  });
});

test('lists are paged by links, a hundred at most', async () => {
  const { world } = github;
  for (let count = 0; count < 101; count += 1) hands.comments(world, 'mona', 1, `${count}`);
  const { body, headers } = await client.get('~/issues/comments?per_page=1000');
  expect(body).toHaveLength(100);
  expect(headers.get('link')).toContain('page=2>; rel="last"');
  const [, next = ''] = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '') ?? [];
  const second = await client.get(next.slice(github.url.length));
  expect(second.body.map((one: { body: string }) => one.body)).toEqual(['100']);
  expect(second.headers.get('link')).toContain('rel="prev"');
});

test('a comment is of whoever wrote it, or of nobody any more', async () => {
  hands.comments(github.world, 'hubot', 2, 'Mine');
  const author = async () => (await client.get('~/issues/comments?page=102&per_page=1')).body[0].user.login;
  expect(await author()).toBe('hubot');
  hands.deletesUser(github.world, 'hubot');
  expect(await author()).toBe('ghost');
});

test('a label is made once', async () => {
  const label = { name: 'P1', color: 'ffffff' };
  expect((await client.send('POST', '~/labels', label)).body).toMatchObject(label);
  const again = await client.send('POST', '~/labels', { ...label, name: 'p1' });
  expect(again.body.errors[0].code).toBe('already_exists');
});

describe('check runs', () => {
  const annotation = {
    path: 'a.yaml',
    start_line: 1,
    end_line: 1,
    annotation_level: 'failure',
    message: 'No',
  };
  const output = (count: number) => ({
    title: 'T',
    summary: 'S',
    annotations: Array.from({ length: count }, () => annotation),
  });

  test('take fifty annotations a request', async () => {
    const head_sha = github.world.state.pulls.get(1)?.head;
    const made = (count: number, more = {}) =>
      client.send('POST', '~/check-runs', { name: 'desk', head_sha, output: output(count), ...more });
    const { status, body } = await made(50);
    expect([status, body.status, body.output.annotations_count]).toEqual([201, 'queued', 50]);
    expect((await made(51)).status).toBe(422);
    const done = await made(3, { conclusion: 'failure' });
    expect(done.body).toMatchObject({ status: 'completed', conclusion: 'failure' });
  });

  test.each([
    [{ name: 'x' }],
    [{ name: 'x', head_sha: '0'.repeat(40) }],
    [{ name: 'x', head_sha: 'main', status: 'completed' }],
    [{ name: 'x', head_sha: 'main', conclusion: 'perfect' }],
  ])('refuse %j', async (body) => {
    expect((await client.send('POST', '~/check-runs', body)).status).toBe(422);
  });

  test('are for apps alone', async () => {
    const ada = clientOf(github, github.tokenOf('ada'));
    expect((await ada.send('POST', '~/check-runs', { name: 'x', head_sha: 'x' })).status).toBe(403);
  });
});

test('a workflow is dispatched with its inputs', async () => {
  const { status, body } = await client.send('POST', '~/actions/workflows/pages.yml/dispatches', {
    ref: 'main',
    inputs: { why: 'x' },
  });
  expect([status, body]).toEqual([204, null]);
  expect(github.world.state.dispatches).toEqual([
    { workflow: 'pages.yml', ref: 'main', inputs: { why: 'x' } },
  ]);
  expect(
    (await client.send('POST', '~/actions/workflows/pages.yml/dispatches', { ref: 'nowhere' })).status,
  ).toBe(422);
});

describe('at the door', () => {
  test('a token is asked for, and none but known ones are let in', async () => {
    expect((await clientOf(github, null).get('~')).body).toMatchObject({
      message: 'Requires authentication',
      status: '401',
    });
    expect((await clientOf(github, 'ghs_wrong').graphql('{ viewer { login } }')).body.message).toBe(
      'Bad credentials',
    );
    expect((await client.get('/user')).status).toBe(403);
    expect((await clientOf(github, github.tokenOf('ada')).get('/user')).body.login).toBe('ada');
  });

  test('broken JSON, a foreign repository, an unknown route', async () => {
    const answer = await fetch(github.graphqlUrl, {
      method: 'POST',
      body: '{',
      headers: { authorization: `token ${github.token}` },
    });
    expect(answer.status).toBe(400);
    expect((await client.get('/repos/example/other')).body).toMatchObject({
      message: 'Not Found',
      status: '404',
    });
    expect((await client.get('~/milestones')).status).toBe(501);
    expect((await client.send('POST', '/graphql', {})).status).toBe(400);
  });

  test('a private repository is to strangers as if it were not there', async () => {
    await using other = await rehearsalGitHub();
    hands.changesSettings(other.world, { visibility: 'private' });
    hands.person(other.world, 'stranger');
    expect((await clientOf(other, other.tokenOf('stranger')).get('~')).status).toBe(404);
    expect((await clientOf(other).get('~/collaborators/stranger/permission')).body.role_name).toBe('none');
  });
});
