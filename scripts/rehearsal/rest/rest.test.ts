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
    const sets = await by.get('~/rulesets');
    expect(sets.body.map(({ name, enforcement }: Record<string, string>) => [name, enforcement])).toEqual([
      ['main', 'active'],
      ['trial', 'evaluate'],
    ]);
    expect((await by.get(`~/rulesets/${sets.body[0].id}`)).body.rules).toEqual([
      { type: 'deletion' },
      { type: 'pull_request' },
    ]);
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

describe('lists', () => {
  test('are paged by links, a hundred at most', async () => {
    const { body, headers } = await client.get('~/pulls?per_page=2');
    expect(body.map(({ number }: { number: number }) => number)).toEqual([3, 2]);
    const [, next = ''] = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '') ?? [];
    const second = await client.get(next.slice(github.url.length));
    expect(second.body.map(({ number }: { number: number }) => number)).toEqual([1]);
    expect(second.headers.get('link')).toContain('rel="prev"');
    const world = github.world;
    const many = hands.opensPullRequest(world, {
      author: 'bulk',
      files: Object.fromEntries(Array.from({ length: 3100 }, (_, at) => [`f/${at}`, ''])),
    });
    const files = await client.get(`~/pulls/${many.number}/files?per_page=1000`);
    expect(files.body).toHaveLength(100);
    expect(files.headers.get('link')).toContain('page=30>; rel="last"');
    expect((await client.get(`~/pulls/${many.number}`)).body.changed_files).toBe(3100);
    hands.closes(world, 'bulk', many.number);
  });
});

describe('pull requests', () => {
  test('show both ends, and none where the fork is gone', async () => {
    const { body } = await client.get('~/pulls/2');
    expect(body).toMatchObject({
      number: 2,
      state: 'open',
      user: { login: 'hubot' },
      head: { label: 'hubot:patch-1', repo: { full_name: 'hubot/desk', fork: true } },
      changed_files: 1,
    });
    hands.deletesFork(github.world, 2);
    expect((await client.get('~/pulls/2')).body.head).toMatchObject({ repo: null, sha: body.head.sha });
    hands.deletesUser(github.world, 'hubot');
    expect((await client.get('~/pulls/2')).body.user.login).toBe('ghost');
  });

  test('are closed, and not opened again without their fork', async () => {
    expect((await client.send('PATCH', '~/pulls/2', { state: 'closed' })).body.state).toBe('closed');
    const { status, body } = await client.send('PATCH', '~/pulls/2', { state: 'open' });
    expect([status, body.message, body.errors[0].field]).toEqual([422, 'Validation Failed', 'state']);
  });

  test('list renames, changes and deletions as Git sees them', async () => {
    const { world } = github;
    hands.commitsOnMain(world, 'ada', {
      'old.txt': 'one\ntwo\nthree\nfour\n',
      'gone.txt': 'x\n',
      'changed.txt': 'a\nb\n',
    });
    const { number } = hands.opensPullRequest(world, {
      author: 'mona',
      files: {
        'old.txt': null,
        'new.txt': 'one\ntwo\nthree\nfour\n',
        'gone.txt': null,
        'changed.txt': 'a\nc\n',
      },
    });
    const { body } = await client.get(`~/pulls/${number}/files`);
    const shown = body.map(
      ({ filename, status, additions, deletions, previous_filename }: Record<string, unknown>) => [
        filename,
        status,
        additions,
        deletions,
        previous_filename,
      ],
    );
    expect(shown).toEqual([
      ['changed.txt', 'modified', 1, 1, undefined],
      ['gone.txt', 'removed', 0, 1, undefined],
      ['new.txt', 'renamed', 0, 0, 'old.txt'],
    ]);
  });
});

describe('comments and labels', () => {
  test('are written, changed, reacted to and deleted', async () => {
    const made = await client.send('POST', '~/issues/1/comments', { body: 'Received' });
    expect([made.status, made.body.user.login, made.body.user.type]).toEqual([
      201,
      'github-actions[bot]',
      'Bot',
    ]);
    const at = `~/issues/comments/${made.body.id}`;
    expect((await client.send('PATCH', at, { body: 'Received!' })).body.body).toBe('Received!');
    const statuses = await Promise.all([client.send('POST', `${at}/reactions`, { content: 'eyes' })]);
    expect(
      [...statuses, await client.send('POST', `${at}/reactions`, { content: 'eyes' })].map(
        ({ status }) => status,
      ),
    ).toEqual([201, 200]);
    expect((await client.get('~/issues/1/comments')).body).toMatchObject([
      { id: made.body.id, body: 'Received!' },
    ]);
    expect((await client.send('DELETE', at, {})).status).toBe(204);
    expect((await client.get(at)).status).toBe(404);
  });

  test('refuse a body that is missing, empty or too long', async () => {
    const status = async (body: unknown) => (await client.send('POST', '~/issues/1/comments', body)).status;
    expect(
      await Promise.all([{}, { body: '' }, { body: 'x'.repeat(65_537) }, { body: 3 }].map(status)),
    ).toEqual([422, 422, 422, 422]);
  });

  test('labels are made when they are put on', async () => {
    const { body } = await client.send('POST', '~/issues/1/labels', { labels: ['P1'] });
    expect(body).toMatchObject([{ name: 'P1', color: 'ededed' }]);
    expect((await client.send('POST', '~/labels', { name: 'p1', color: 'ffffff' })).body.errors[0].code).toBe(
      'already_exists',
    );
    expect((await client.send('DELETE', '~/issues/1/labels/P1', {})).body).toEqual([]);
    expect((await client.send('DELETE', '~/issues/1/labels/P1', {})).status).toBe(404);
  });
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

  test('take fifty annotations a request, and more with the next', async () => {
    const head_sha = github.world.state.pulls.get(1)?.head;
    const made = await client.send('POST', '~/check-runs', { name: 'desk', head_sha, output: output(50) });
    expect([made.status, made.body.status, made.body.output.annotations_count]).toEqual([201, 'queued', 50]);
    const at = `~/check-runs/${made.body.id}`;
    expect((await client.send('PATCH', at, { output: output(51) })).status).toBe(422);
    const done = await client.send('PATCH', at, { conclusion: 'failure', output: output(3) });
    expect(done.body).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      output: { annotations_count: 53 },
    });
    expect((await client.get(`${at}/annotations?per_page=100`)).body).toHaveLength(53);
    await client.send('POST', '~/check-runs', { name: 'desk', head_sha, conclusion: 'success' });
    const runs = await client.get(`~/commits/${head_sha}/check-runs`);
    expect(runs.body).toMatchObject({ total_count: 1, check_runs: [{ conclusion: 'success' }] });
    expect((await client.get(`~/commits/${head_sha}/check-runs?filter=all`)).body.total_count).toBe(2);
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
