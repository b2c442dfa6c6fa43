// What mutations change, and what they refuse.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Client, clientOf, ofRepository } from '../client.ts';
import * as hands from '../hands.ts';
import { type RehearsalGitHub, rehearsalGitHub } from '../server.ts';
import { nodeId } from '../world/node-id.ts';
import type { Pull } from '../world/state.ts';

let github: RehearsalGitHub;
let client: Client;
let pull: Pull;
let id: string;

beforeAll(async () => {
  // A day's worth of tests in an hour of the rehearsal's clock.
  github = await rehearsalGitHub({ limits: { contentsAMinute: 1000 } });
  client = clientOf(github);
  hands.addsCollaborator(github.world, 'alice', 'write');
});
afterAll(() => github.close());
beforeEach(() => {
  github.world.clock.advance(60);
  pull = hands.opensPullRequest(github.world, {
    author: 'mona',
    files: { 'tickets/inbox/a.yaml': 'a: 1\n' },
  });
  id = nodeId('PullRequest', pull.id, github.world.state.repository.id);
});

const now = () => github.world.state.pulls.get(pull.number);
const mutate = (name: string, input: Record<string, unknown>, fields = 'clientMutationId', by = client) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  return by.graphql(`mutation($input: ${type}) { ${name}(input: $input) { ${fields} } }`, { input });
};
const head = () => github.world.state.refs.get('refs/heads/main') ?? '';
const commit = (changes: Record<string, unknown>, expectedHeadOid = head(), by = client) =>
  mutate(
    'createCommitOnBranch',
    {
      branch: { repositoryNameWithOwner: 'example/desk', branchName: 'main' },
      message: { headline: 'Records', body: 'Two of them' },
      ...{ expectedHeadOid, fileChanges: changes },
    },
    'commit { oid message author { name } committer { name } parents(first: 5) { nodes { oid } } }',
    by,
  );
const contents = (text: string) => Buffer.from(text).toString('base64');

describe('createCommitOnBranch', () => {
  test('puts several files into one commit of the real repository', async () => {
    const before = head();
    const additions = [
      { path: 'tickets/2026/0xxx/a.yaml', contents: contents('é\n') },
      { path: 'b.txt', contents: '' },
    ];
    const { body } = await commit({ additions });
    expect(body.errors).toBeUndefined();
    expect(body.data.createCommitOnBranch.commit).toEqual({
      ...{ oid: head(), message: 'Records\n\nTwo of them', parents: { nodes: [{ oid: before }] } },
      ...{ author: { name: 'github-actions[bot]' }, committer: { name: 'GitHub' } },
    });
    const { store } = github.world;
    expect(store.run(['show', 'main:tickets/2026/0xxx/a.yaml']).toString()).toBe('é\n');
    expect(store.run(['rev-parse', 'main']).toString().trim()).toBe(head());
    const gone = await commit({ deletions: [{ path: 'b.txt' }] });
    expect(gone.body.errors).toBeUndefined();
    expect(store.run(['ls-tree', '-r', '--name-only', 'main']).toString()).not.toContain('b.txt');
    expect(store.run(['fsck', '--strict']).toString()).toBe('');
  });

  test('is a compare-and-swap: who comes second gets STALE_DATA and changes nothing', async () => {
    const old = head();
    hands.commitsOnMain(github.world, 'alice', { 'quicker.txt': '1' });
    const { status, body } = await commit({ additions: [{ path: 'slower.txt', contents: '' }] }, old);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      data: { createCommitOnBranch: null },
      errors: [{ type: 'STALE_DATA', path: ['createCommitOnBranch'] }],
    });
    expect(body.errors[0].message).toBe(
      `Expected branch to point to "${old}" but it did not.  Pull and try again.`,
    );
  });

  test('takes notice of what was pushed with Git itself', async () => {
    const { store } = github.world;
    const old = head();
    const oid = store
      .run([
        '-c',
        'user.name=x',
        '-c',
        'user.email=x@y',
        'commit-tree',
        `${old}^{tree}`,
        '-p',
        old,
        '-m',
        'By hand',
      ])
      .toString()
      .trim();
    store.run(['update-ref', 'refs/heads/main', oid]);
    expect((await commit({}, old)).body.errors[0].type).toBe('STALE_DATA');
    const { body } = await client.graphql(ofRepository('defaultBranchRef { target { oid } }'));
    expect(body.data.repository.defaultBranchRef.target.oid).toBe(oid);
  });

  test.each([
    ['a file to delete that is not there', { deletions: [{ path: 'nowhere' }] }],
    ['a path that climbs', { additions: [{ path: '../x', contents: '' }] }],
    ['a path into Git itself', { additions: [{ path: '.GIT/config', contents: '' }] }],
  ])('refuses %s', async (_, changes) => {
    const before = head();
    expect((await commit(changes)).body.errors[0].type).toBe('UNPROCESSABLE');
    expect(head()).toBe(before);
  });

  test('refuses what is no base64', async () => {
    const { body } = await commit({ additions: [{ path: 'x', contents: '%%%' }] });
    expect(body.data).toBeUndefined();
  });

  test('is open to those who may write only', async () => {
    const stranger = clientOf(github, github.tokenOf('mona'));
    expect((await commit({}, head(), stranger)).body.errors[0].type).toBe('FORBIDDEN');
    const alice = clientOf(github, github.tokenOf('alice'));
    expect((await commit({}, head(), alice)).body.errors).toBeUndefined();
  });
});

describe('comments', () => {
  test('are written, updated in place and deleted, and move updatedAt', async () => {
    github.world.clock.advance(5);
    const made = await mutate(
      'addComment',
      { subjectId: id, body: 'Received', clientMutationId: 'x' },
      'clientMutationId commentEdge { node { id body author { __typename login } } } subject { id }',
    );
    const { node } = made.body.data.addComment.commentEdge;
    expect(made.body.data.addComment).toMatchObject({ clientMutationId: 'x', subject: { id } });
    expect(node).toMatchObject({ body: 'Received', author: { __typename: 'Bot', login: 'github-actions' } });
    expect(now()?.updatedAt).toBe(github.world.clock.now());
    github.world.clock.advance(5);
    const edited = await mutate(
      'updateIssueComment',
      { id: node.id, body: 'Received!' },
      'issueComment { id body lastEditedAt includesCreatedEdit editor { login } }',
    );
    expect(edited.body.data.updateIssueComment.issueComment).toEqual({
      ...{ id: node.id, body: 'Received!', includesCreatedEdit: true, editor: { login: 'github-actions' } },
      lastEditedAt: new Date(github.world.clock.now()).toISOString().replace('.000', ''),
    });
    await mutate('deleteIssueComment', { id: node.id });
    expect(now()?.comments).toEqual([]);
    expect((await mutate('deleteIssueComment', { id: node.id })).body.errors[0].type).toBe('NOT_FOUND');
  });

  test('hold 65,536 characters and not one more, and not nothing', async () => {
    const write = async (body: string) =>
      (await mutate('addComment', { subjectId: id, body })).body.errors?.[0].type;
    expect(await write('é'.repeat(65_536))).toBeUndefined();
    expect(await write('é'.repeat(65_537))).toBe('UNPROCESSABLE');
    expect(await write(' ')).toBe('UNPROCESSABLE');
  });

  test("of others are not a stranger's to change, and a locked request takes none from them", async () => {
    const theirs = nodeId(
      'IssueComment',
      hands.comments(github.world, 'alice', pull.number, 'Hello').id,
      github.world.state.repository.id,
    );
    hands.person(github.world, 'stranger');
    const stranger = clientOf(github, github.tokenOf('stranger'));
    const type = async (name: string, input: Record<string, unknown>) =>
      (await mutate(name, input, 'clientMutationId', stranger)).body.errors[0].type;
    expect(await type('updateIssueComment', { id: theirs, body: 'x' })).toBe('FORBIDDEN');
    hands.locks(github.world, 'alice', pull.number);
    expect(await type('addComment', { subjectId: id, body: 'x' })).toBe('FORBIDDEN');
  });
});

describe('reactions', () => {
  test('are one however often they are given, do not move updatedAt, and go again', async () => {
    github.world.clock.advance(5);
    const react = (name: string) =>
      mutate(
        name,
        { subjectId: id, content: 'EYES' },
        'reaction { content user { login } } subject { id reactionGroups { content viewerHasReacted reactors(first: 5) { totalCount } } }',
      );
    await react('addReaction');
    const { body } = await react('addReaction');
    const eyes = (groups: { content: string }[]) => groups.find(({ content }) => content === 'EYES');
    // The field is typed as a User, and a bot is none.
    expect(body.data.addReaction.reaction).toEqual({ content: 'EYES', user: null });
    expect(eyes(body.data.addReaction.subject.reactionGroups)).toMatchObject({
      viewerHasReacted: true,
      reactors: { totalCount: 1 },
    });
    expect(now()?.updatedAt).toBe(pull.updatedAt);
    const gone = await react('removeReaction');
    expect(eyes(gone.body.data.removeReaction.subject.reactionGroups)).toMatchObject({
      viewerHasReacted: false,
    });
  });
});

describe('labels', () => {
  test('are made once, put on and taken off', async () => {
    const input = {
      repositoryId: nodeId('Repository', github.world.state.repository.id, 0),
      name: 'overdue',
      color: 'b60205',
    };
    const made = await mutate('createLabel', input, 'label { id name color }');
    const { label } = made.body.data.createLabel;
    expect((await mutate('createLabel', { ...input, name: 'OverDue' })).body.errors[0].type).toBe(
      'UNPROCESSABLE',
    );
    const on = await mutate(
      'addLabelsToLabelable',
      { labelableId: id, labelIds: [label.id] },
      'labelable { labels(first: 5) { nodes { name } } }',
    );
    expect(on.body.data.addLabelsToLabelable.labelable.labels.nodes).toEqual([{ name: 'overdue' }]);
    await mutate('removeLabelsFromLabelable', { labelableId: id, labelIds: [label.id] });
    expect(now()?.labels).toEqual([]);
  });
});

describe('the state', () => {
  test('is closed and opened again, each with its event', async () => {
    const closed = await mutate(
      'closePullRequest',
      { pullRequestId: id },
      'pullRequest { state closed closedAt }',
    );
    expect(closed.body.data.closePullRequest.pullRequest).toMatchObject({ state: 'CLOSED', closed: true });
    await mutate('reopenPullRequest', { pullRequestId: id });
    const items =
      'timelineItems(first: 10, itemTypes: [CLOSED_EVENT, REOPENED_EVENT]) { nodes { __typename ... on ClosedEvent { actor { login } } } }';
    const { body } = await client.graphql(
      ofRepository(`pullRequest(number: ${pull.number}) { state ${items} }`),
    );
    expect(body.data.repository.pullRequest).toEqual({
      state: 'OPEN',
      timelineItems: {
        nodes: [
          { __typename: 'ClosedEvent', actor: { login: 'github-actions' } },
          { __typename: 'ReopenedEvent' },
        ],
      },
    });
  });

  test('of a request whose fork is gone, or that was rewritten while closed, stays closed', async () => {
    hands.closes(github.world, 'mona', pull.number);
    hands.forcePushes(github.world, pull.number, { 'x.txt': 'x' });
    expect(now()?.head).toBe(pull.head);
    expect((await mutate('reopenPullRequest', { pullRequestId: id })).body.errors[0].type).toBe(
      'UNPROCESSABLE',
    );
  });
});

describe('reviews', () => {
  test("carry comments on lines, and no approval of one's own", async () => {
    const alice = clientOf(github, github.tokenOf('alice'));
    const threads = [{ path: 'tickets/inbox/a.yaml', line: 1, body: '/ack P2 high' }];
    const input = { pullRequestId: id, event: 'COMMENT', body: 'Thanks', threads };
    const fields =
      'pullRequestReview { id state author { login } comments(first: 5) { nodes { path line body } } }';
    const { body } = await mutate('addPullRequestReview', input, fields, alice);
    expect(body.data.addPullRequestReview.pullRequestReview).toMatchObject({
      state: 'COMMENTED',
      author: { login: 'alice' },
      comments: { nodes: threads },
    });
    const mona = clientOf(github, github.tokenOf('mona'));
    const own = await mutate(
      'addPullRequestReview',
      { pullRequestId: id, event: 'APPROVE' },
      'clientMutationId',
      mona,
    );
    expect(own.body.errors[0].type).toBe('UNPROCESSABLE');
  });
});

test('a ruleset that asks for pull requests refuses the commit; one against deletion does not', async () => {
  await using other = await rehearsalGitHub();
  hands.setsRuleset(other.world, 'main', ['deletion', 'non_fast_forward']);
  const input = () => ({
    branch: { repositoryNameWithOwner: other.repository, branchName: 'main' },
    message: { headline: 'x' },
    expectedHeadOid: other.world.state.refs.get('refs/heads/main'),
  });
  const by = clientOf(other);
  expect((await mutate('createCommitOnBranch', input(), 'clientMutationId', by)).body.errors).toBeUndefined();
  hands.setsRuleset(other.world, 'reviews', ['pull_request']);
  const { body } = await mutate('createCommitOnBranch', input(), 'clientMutationId', by);
  expect(body.errors[0]).toMatchObject({ type: 'UNPROCESSABLE', path: ['createCommitOnBranch'] });
});

test('mutations of one request run in order, and one that fails does not take the others with it', async () => {
  const query = `mutation { a: addComment(input: { subjectId: "${id}", body: "1" }) { subject { id } }
    b: addComment(input: { subjectId: "nobody", body: "2" }) { subject { id } } c: addComment(input: { subjectId: "${id}", body: "3" }) { subject { id } } }`;
  const { body } = await client.graphql(query);
  expect(body.data).toEqual({ a: { subject: { id } }, b: null, c: { subject: { id } } });
  expect(body.errors).toMatchObject([{ type: 'NOT_FOUND', path: ['b'] }]);
  expect(now()?.comments.map((comment) => comment.body)).toEqual(['1', '3']);
});
