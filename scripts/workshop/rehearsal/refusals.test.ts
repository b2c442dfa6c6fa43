// What the rehearsal refuses as GitHub does: without a grant, in a locked conversation, past a length, of an archived repository.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clientOf } from './client.ts';
import * as hands from './hands.ts';
import { type Options, type RehearsalGitHub, rehearsalGitHub } from './server.ts';
import { nodeId } from './world/node-id.ts';

const none = { checks: 'none', contents: 'none', issues: 'none', 'pull-requests': 'none' } as const;

/** What is answered to each write of a workflow's token, by its name. */
async function written({ world, ...github }: RehearsalGitHub): Promise<Record<string, string>> {
  const client = clientOf({ world, ...github });
  const idOf = (kind: 'IssueComment' | 'Label' | 'PullRequest', id: number) =>
    nodeId(kind, id, world.state.repository.id);
  const number = hands.opensPullRequest(world, { author: 'mona', files: { 'a.txt': 'a' } }).number;
  const id = idOf('PullRequest', hands.pullOf(world, number).id);
  const comment = idOf('IssueComment', hands.comments(world, 'github-actions[bot]', number, 'Mine').id);
  hands.labels(world, 'example', number, 'bug');
  const label = idOf('Label', [...world.state.labels.keys()][0] ?? 0);
  const mutations: readonly (readonly [string, object])[] = [
    ['addComment', { subjectId: id, body: 'x' }],
    ['updateIssueComment', { id: comment, body: 'y' }],
    ['addReaction', { subjectId: comment, content: 'EYES' }],
    ['deleteIssueComment', { id: comment }],
    ['removeLabelsFromLabelable', { labelableId: id, labelIds: [label] }],
    ['addLabelsToLabelable', { labelableId: id, labelIds: [label] }],
    ['lockLockable', { lockableId: id, lockReason: 'SPAM' }],
    ['unlockLockable', { lockableId: id }],
    ['closePullRequest', { pullRequestId: id }],
    ['reopenPullRequest', { pullRequestId: id }],
  ];
  const found: Record<string, string> = {};
  for (const [name, input] of mutations) {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
    const query = `mutation($input: ${type}) { ${name}(input: $input) { clientMutationId } }`;
    const { body } = await client.graphql(query, { input });
    found[name] = body.errors?.[0].type ?? 'done';
  }
  const tip = hands.mainOf(world);
  found.check = String((await client.send('POST', '~/check-runs', { name: 'a', head_sha: tip })).status);
  found.label = String((await client.send('POST', '~/labels', { name: 'new' })).status);
  return found;
}

describe('each write', () => {
  test.each([
    ['is done with the grants of the desk', {}, 'done', '201'],
    ['is refused without its grant', { grants: none }, 'FORBIDDEN', '403'],
  ])('%s', async (_, options: Options, graphql, rest) => {
    await using github = await rehearsalGitHub(options);
    const { check, label, ...mutations } = await written(github);
    expect([check, label]).toEqual([rest, rest]);
    expect([...new Set(Object.values(mutations))]).toEqual([graphql]);
  });

  test('on what issues and pull requests share takes either grant, and no other', async () => {
    await using github = await rehearsalGitHub({ grants: { ...none, issues: 'write' } });
    const found = await written(github);
    const refused = Object.keys(found).filter((name) => ['FORBIDDEN', '403'].includes(found[name] ?? ''));
    expect(refused).toEqual(['closePullRequest', 'reopenPullRequest', 'check']);
  });

  test('is refused in an archived repository', async () => {
    await using github = await rehearsalGitHub();
    const client = clientOf(github);
    hands.changesSettings(github.world, { isArchived: true });
    expect((await client.send('POST', '~/labels', { name: 'new' })).status).toBe(403);
  });
});

describe('the rehearsal', () => {
  let github: RehearsalGitHub;
  let number: number;
  beforeAll(async () => {
    github = await rehearsalGitHub({ limits: { resources: { mutations: 2, objects: 2, nodes: 3 } } });
  });
  beforeEach(() => {
    number = hands.opensPullRequest(github.world, { author: 'mona', files: { 'a.txt': 'a' } }).number;
  });
  afterAll(() => github.close());
  const idOf = () =>
    nodeId('PullRequest', hands.pullOf(github.world, number).id, github.world.state.repository.id);
  const mutate = (fields: string) => clientOf(github).graphql(`mutation { ${fields} }`);
  const ask = (fields: string) =>
    clientOf(github).graphql(`{ repository(owner: "example", name: "desk") { ${fields} } }`);

  test('takes no comment of a workflow and nobody’s reactions in a locked conversation', async () => {
    const { id } = hands.comments(github.world, 'mona', number, 'Hello');
    hands.locks(github.world, 'example', number, 'SPAM');
    const comment = await mutate(
      `addComment(input: { subjectId: "${idOf()}", body: "x" }) { clientMutationId }`,
    );
    expect(comment.body.errors[0]).toMatchObject({
      type: 'FORBIDDEN',
      message: expect.stringMatching(/locked/),
    });
    const owner = clientOf(github, github.tokenOf('example'));
    const remark = nodeId('IssueComment', id, github.world.state.repository.id);
    const reacted = await owner.graphql(
      `mutation { addReaction(input: { subjectId: "${remark}", content: EYES }) { clientMutationId } }`,
    );
    expect(reacted.body.errors[0].type).toBe('FORBIDDEN');
    const added = await owner.graphql(
      `mutation { addComment(input: { subjectId: "${idOf()}", body: "x" }) { clientMutationId } }`,
    );
    expect(added.body.errors).toBeUndefined();
    expect((await ask(`pullRequest(number: ${number}) { locked activeLockReason }`)).body.data).toEqual({
      repository: { pullRequest: { locked: true, activeLockReason: 'SPAM' } },
    });
  });

  test.each([
    ['a name of 51 characters', { name: 'n'.repeat(51) }],
    ['a description of 101', { name: 'new', description: 'd'.repeat(101) }],
    ['a name that is there in other case', { name: 'BUG' }],
  ])('takes no label with %s', async (_, label) => {
    hands.labels(github.world, 'example', number, 'bug');
    expect((await clientOf(github).send('POST', '~/labels', label)).status).toBe(422);
    expect((await clientOf(github).get('~/labels/Bug')).body.name).toBe('bug');
  });

  test('opens no pull request again whose branch another comes from', async () => {
    hands.closes(github.world, 'mona', number);
    const { headBranch: branch } = hands.pullOf(github.world, number);
    hands.opensPullRequest(github.world, { author: 'mona', branch, files: { 'b.txt': 'b' } });
    const answer = await mutate(
      `reopenPullRequest(input: { pullRequestId: "${idOf()}" }) { clientMutationId }`,
    );
    expect(answer.body.errors[0].type).toBe('UNPROCESSABLE');
  });

  test('answers a part of what is too much, with HTTP 200', async () => {
    const objects = await ask(
      'a: object(expression: "HEAD") { oid } b: object(expression: "HEAD") { oid } c: object(expression: "HEAD") { oid }',
    );
    expect([objects.status, objects.body.data.repository.c, objects.body.errors[0].type]).toEqual([
      ...[200, null, 'RESOURCE_LIMITS_EXCEEDED'],
    ]);
    const names = ['a', 'b', 'c'];
    const comments = await mutate(
      names
        .map(
          (name) => `${name}: addComment(input: { subjectId: "${idOf()}", body: "x" }) { clientMutationId }`,
        )
        .join(' '),
    );
    expect(names.map((name) => comments.body.data[name] !== null)).toEqual([true, true, false]);
    expect(hands.pullOf(github.world, number).comments).toHaveLength(2);
  });

  test('lists no files of a difference that it gives up on, and says nothing of it', async () => {
    hands.declinesDiff(github.world, number);
    const { body } = await ask(
      `pullRequest(number: ${number}) { changedFiles files(first: 3) { totalCount } }`,
    );
    expect(body).toEqual({ data: { repository: { pullRequest: { changedFiles: 0, files: null } } } });
  });

  test('commits nothing where one file of many holds a secret', async () => {
    hands.changesSettings(github.world, { secretPatterns: ['s3cret'] });
    const tip = hands.mainOf(github.world);
    const [a, b] = ['plain', 's3cret'].map((text) => Buffer.from(text).toString('base64'));
    const answer = await mutate(`createCommitOnBranch(input: {
      branch: { repositoryNameWithOwner: "example/desk", branchName: "main" }, expectedHeadOid: "${tip}", message: { headline: "x" }
      fileChanges: { additions: [{ path: "a", contents: "${a}" }, { path: "b", contents: "${b}" }] } }) { clientMutationId }`);
    expect([answer.body.errors[0].type, hands.mainOf(github.world)]).toEqual(['UNPROCESSABLE', tip]);
  });
});
