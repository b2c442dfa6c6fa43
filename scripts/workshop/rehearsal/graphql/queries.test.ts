// What GraphQL answers to queries, and what it refuses.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, clientOf, ofRepository } from '../client.ts';
import * as hands from '../hands.ts';
import { type RehearsalGitHub, rehearsalGitHub } from '../server.ts';

let github: RehearsalGitHub;
let client: Client;
const at = (seconds: number) =>
  new Date(Date.parse('2026-11-22T14:00:00Z') + seconds * 1000).toISOString().replace('.000', '');

beforeAll(async () => {
  github = await rehearsalGitHub();
  client = clientOf(github);
  const { world } = github;
  hands.addsCollaborator(world, 'alice', 'maintain');
  for (const name of ['mona', 'hubot', 'octocat']) {
    world.clock.advance(10);
    hands.opensPullRequest(world, {
      author: name,
      title: `By ${name}`,
      files: { 'tickets/inbox/a.yaml': 'a: 1\nb: 2\n' },
    });
  }
  hands.labels(world, 'alice', 2, 'P1');
});
afterAll(() => github.close());

const repository = (fields: string, variables = {}) => client.graphql(ofRepository(fields), variables);
const pull = async (fields: string, number = 1) => {
  const { body } = await repository(`pullRequest(number: ${number}) { ${fields} }`);
  return body.data.repository.pullRequest;
};

describe('a pull request', () => {
  test('says where it comes from and what it changes', async () => {
    const got =
      await pull(`number title state isDraft locked isCrossRepository headRefName baseRefName fullDatabaseId
      author { __typename login ... on User { databaseId } } headRepository { nameWithOwner }
      changedFiles additions files(first: 10) { totalCount nodes { path changeType additions deletions } }
      commits(last: 1) { nodes { commit { oid messageHeadline } } } headRefOid createdAt updatedAt url`);
    const { world } = github;
    const [first] = world.state.pulls.values();
    expect(got).toEqual({
      ...{
        number: 1,
        title: 'By mona',
        state: 'OPEN',
        isDraft: false,
        locked: false,
        isCrossRepository: true,
      },
      ...{ headRefName: 'patch-1', baseRefName: 'main', fullDatabaseId: String(first?.id) },
      author: { __typename: 'User', login: 'mona', databaseId: first?.authorId },
      headRepository: { nameWithOwner: 'mona/desk' },
      ...{ changedFiles: 1, additions: 2 },
      files: {
        totalCount: 1,
        nodes: [{ path: 'tickets/inbox/a.yaml', changeType: 'ADDED', additions: 2, deletions: 0 }],
      },
      commits: { nodes: [{ commit: { oid: first?.head, messageHeadline: 'By mona' } }] },
      ...{ headRefOid: first?.head, createdAt: at(10), updatedAt: at(10) },
      url: 'https://github.com/example/desk/pull/1',
    });
  });

  test('is found again by its node id, and by many ids at once', async () => {
    const { id } = await pull('id');
    const query =
      'query($id: ID!, $ids: [ID!]!) { node(id: $id) { id ... on PullRequest { number } } nodes(ids: $ids) { id } }';
    const { body } = await client.graphql(query, { id, ids: [id, 'PR_kwDOAAAAAM4AAAAB'] });
    expect(body.data).toEqual({ node: { id, number: 1 }, nodes: [{ id }, null] });
    expect(body.errors).toMatchObject([{ type: 'NOT_FOUND', path: ['nodes', 1] }]);
  });

  test('its id is too large for databaseId, and that is an error beside the data', async () => {
    const { body } = await repository('pullRequest(number: 1) { databaseId number }');
    expect(body.data.repository.pullRequest).toEqual({ databaseId: null, number: 1 });
    expect(body.errors).toMatchObject([{ path: ['repository', 'pullRequest', 'databaseId'] }]);
  });

  test('that is not there is null beside an error', async () => {
    const { status, body } = await repository('pullRequest(number: 99) { number } name');
    expect(status).toBe(200);
    expect(body.data.repository).toEqual({ pullRequest: null, name: 'desk' });
    expect(body.errors[0]).toMatchObject({ type: 'NOT_FOUND', path: ['repository', 'pullRequest'] });
  });

  test('shares its numbers with issues', async () => {
    const issue = hands.opensIssue(github.world, 'lost', 'Is this the right door?');
    const fields = `issueOrPullRequest(number: ${issue.number}) { __typename ... on Issue { title } }`;
    const { body } = await repository(fields);
    expect(body.data.repository.issueOrPullRequest).toEqual({ __typename: 'Issue', title: issue.title });
  });
});

describe('a list', () => {
  test('is paged forwards to its end, with cursors that a new entry does not shift', async () => {
    const seen: number[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const { body } = await client.graphql(
        'query($after: String) { repository(owner: "example", name: "desk") { pullRequests(first: 1, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { number } pageInfo { hasNextPage endCursor } } } }',
        { after },
      );
      const { nodes, pageInfo } = body.data.repository.pullRequests;
      seen.push(nodes[0].number);
      if (seen.length === 1) {
        github.world.clock.advance(10);
        hands.opensPullRequest(github.world, { author: 'late', files: { 'x.txt': 'x' } });
      }
      [more, after] = [pageInfo.hasNextPage, pageInfo.endCursor];
    }
    expect(seen).toEqual([3, 2, 1]);
  });

  test('can be read from its end', async () => {
    const { body } = await repository(
      'pullRequests(last: 2, states: OPEN) { nodes { number } pageInfo { hasPreviousPage hasNextPage } }',
    );
    expect(body.data.repository.pullRequests).toMatchObject({
      pageInfo: { hasPreviousPage: true, hasNextPage: false },
    });
  });

  test('is filtered by label in any case, and counted without a page', async () => {
    const { body } = await repository(
      'some: pullRequests(labels: ["p1"], first: 5) { nodes { number } } all: pullRequests { totalCount }',
    );
    expect(body.data.repository).toEqual({
      some: { nodes: [{ number: 2 }] },
      all: { totalCount: github.world.state.pulls.size },
    });
  });

  test.each([
    ['pullRequests { nodes { number } }', 'MISSING_PAGINATION_BOUNDARIES'],
    ['pullRequests(first: 101) { nodes { number } }', 'EXCESSIVE_PAGINATION'],
    ['pullRequests(first: 0) { nodes { number } }', 'EXCESSIVE_PAGINATION'],
    ['pullRequests(first: 1, last: 1) { nodes { number } }', 'INVALID_PAGINATION'],
    ['pullRequests(first: 1, after: "nonsense") { nodes { number } }', 'INVALID_CURSOR_ARGUMENTS'],
    [
      'pullRequests(first: 100) { nodes { reviews(first: 100) { nodes { comments(first: 100) { nodes { id } } } } } }',
      'MAX_NODE_LIMIT_EXCEEDED',
    ],
  ])('%s is refused', async (fields, type) => {
    const { status, body } = await repository(fields);
    expect([status, body.errors[0].type]).toEqual([200, type]);
    expect(body.data?.repository ?? null).toBeNull();
  });
});

describe('the schema', () => {
  test.each([
    ['{ viewer { foo } }', 'undefinedField'],
    ['{ repository(owner: "a") { id } }', 'missingRequiredArguments'],
    ['{ repository(owner: "a", name: "b", colour: 1) { id } }', 'argumentNotAccepted'],
    ['{ viewer }', 'selectionMismatch'],
    ['query($x: Int) { viewer { login } }', 'variableNotUsed'],
  ])('refuses %s', async (query, code) => {
    const { status, body } = await client.graphql(query);
    expect([status, body.data, body.errors[0].extensions.code]).toEqual([200, undefined, code]);
  });

  test('refuses variables of the wrong type, and nothing runs', async () => {
    const query = 'mutation($input: AddCommentInput!) { addComment(input: $input) { clientMutationId } }';
    const { body } = await client.graphql(query, { input: { body: 'x' } });
    expect(body.data).toBeUndefined();
    expect(body.errors[0].extensions.problems).toHaveLength(1);
  });

  test('knows more than the rehearsal, which says so before anything runs', async () => {
    const { body } = await repository(
      'stargazerCount pullRequests(headRefName: "x", first: 1) { totalCount }',
    );
    expect(body.data).toBeUndefined();
    expect(
      body.errors.map(({ type, message }: { type: string; message: string }) => [
        type,
        message.split(' ').at(-1),
      ]),
    ).toEqual([
      ['REHEARSAL_UNKNOWN', 'Repository.stargazerCount'],
      ['REHEARSAL_UNKNOWN', 'Repository.pullRequests(headRefName:)'],
    ]);
  });

  test('really is the one that GitHub publishes', async () => {
    const { body } = await client.graphql(`{ __schema { queryType { name } }
      input: __type(name: "CreateCommitOnBranchInput") { inputFields { name type { kind } } }
      pull: __type(name: "PullRequest") { fields(includeDeprecated: true) { name } } }`);
    expect(body.data.__schema.queryType.name).toBe('Query');
    expect(body.data.input.inputFields).toContainEqual({
      name: 'expectedHeadOid',
      type: { kind: 'NON_NULL' },
    });
    expect(body.data.pull.fields.length).toBeGreaterThan(100);
  });
});

describe('Git', () => {
  test('is read by expression: folders, files, what is cut and what is binary', async () => {
    const large = 'x'.repeat(600_000);
    hands.commitsOnMain(github.world, 'alice', {
      'd/a.txt': 'hello',
      'd/b.bin': Buffer.from([0, 1]),
      'd/c.txt': large,
      'd/l': { mode: '120000', content: 'a.txt' },
    });
    const blob = '... on Blob { text byteSize isBinary isTruncated }';
    const { body } = await repository(`
      folder: object(expression: "main:d") { ... on Tree { entries { name mode type path } } }
      a: object(expression: "main:d/a.txt") { ${blob} } b: object(expression: "HEAD:d/b.bin") { ${blob} }
      c: object(expression: "main:d/c.txt") { ... on Blob { byteSize isTruncated } } none: object(expression: "main:nowhere") { id }`);
    const entry = (name: string, mode: number) => ({ name, mode, type: 'blob', path: `d/${name}` });
    expect(body.data.repository).toEqual({
      folder: {
        entries: [entry('a.txt', 33188), entry('b.bin', 33188), entry('c.txt', 33188), entry('l', 40960)],
      },
      a: { text: 'hello', byteSize: 5, isBinary: false, isTruncated: false },
      b: { text: null, byteSize: 2, isBinary: true, isTruncated: false },
      c: { byteSize: 600_000, isTruncated: true },
      none: null,
    });
  });

  test('shows the head of a pull request, by oid and by reference', async () => {
    const oid = github.world.state.pulls.get(1)?.head;
    const file =
      '... on Commit { oid file(path: "tickets/inbox/a.yaml") { size object { ... on Blob { text } } } }';
    const { body } = await repository(
      `byOid: object(oid: "${oid}") { ${file} } byRef: ref(qualifiedName: "refs/pull/1/head") { target { ${file} } }`,
    );
    const commit = { oid, file: { size: 10, object: { text: 'a: 1\nb: 2\n' } } };
    expect(body.data.repository).toEqual({ byOid: commit, byRef: { target: commit } });
  });
});

test('the viewer says [bot] where an author does not, and a query knows its cost', async () => {
  const bot = await client.graphql('{ viewer { login databaseId } rateLimit { cost nodeCount limit } }');
  expect(bot.body.data).toEqual({
    viewer: { login: 'github-actions[bot]', databaseId: 41898282 },
    rateLimit: { cost: 1, nodeCount: 0, limit: 1000 },
  });
  const costly =
    '{ rateLimit { cost nodeCount } repository(owner: "example", name: "desk") { pullRequests(first: 100) { nodes { comments(first: 10) { nodes { id } } reviews(first: 5) { nodes { id } } } } } }';
  const { body } = await client.graphql(costly);
  expect(body.data.rateLimit).toEqual({ cost: 2, nodeCount: 1600 });
});
