// People's hands, as the API then sees them.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, clientOf, ofRepository } from './client.ts';
import * as hands from './hands.ts';
import { type RehearsalGitHub, rehearsalGitHub } from './server.ts';

let github: RehearsalGitHub;
let client: Client;

beforeAll(async () => {
  github = await rehearsalGitHub();
  client = clientOf(github);
});
afterAll(() => github.close());

const opened = () =>
  hands.opensPullRequest(github.world, { author: 'mona', files: { 'tickets/inbox/a.yaml': 'a: 1\n' } });
const pull = async (number: number, fields: string) => {
  const { body } = await client.graphql(ofRepository(`pullRequest(number: ${number}) { ${fields} }`));
  expect(body.errors).toBeUndefined();
  return body.data.repository.pullRequest;
};

test('a review with comments, edited, answered and deleted', async () => {
  const { number } = opened();
  const note = { path: 'tickets/inbox/a.yaml', line: 1, body: '/ack P2 high' };
  const review = hands.reviews(github.world, number, { author: 'alice', comments: [note] });
  github.world.clock.advance(5);
  const [written] = review.comments;
  if (written === undefined) throw new Error('the review holds no comment');
  hands.edits(github.world, 'alice', written, '/ack P1 high');
  const fields =
    'updatedAt createdAt reviews(first: 5) { nodes { state fullDatabaseId comments(first: 5) { nodes { body path line outdated lastEditedAt author { login } pullRequestReview { fullDatabaseId } } } } }';
  const got = await pull(number, fields);
  expect(got.reviews.nodes[0].comments.nodes).toMatchObject([
    { body: '/ack P1 high', line: 1, outdated: false, author: { login: 'alice' } },
  ]);
  expect(got.updatedAt).not.toBe(got.createdAt);
  hands.pushes(github.world, number, { 'tickets/inbox/a.yaml': 'a: 2\n' });
  expect((await pull(number, fields)).reviews.nodes[0].comments.nodes).toMatchObject([
    { outdated: true, line: null },
  ]);
  hands.deletes(github.world, 'alice', written);
  expect((await pull(number, fields)).reviews.nodes).toEqual([]);
});

test('pushes, a force-push, a new title and a deleted comment stand in the timeline', async () => {
  const { number, head } = opened();
  const next = hands.pushes(github.world, number, { 'b.txt': 'b\n' });
  expect(await pull(number, 'headRefOid changedFiles commits(last: 5) { totalCount }')).toEqual({
    headRefOid: next,
    changedFiles: 2,
    commits: { totalCount: 2 },
  });
  const forced = hands.forcePushes(github.world, number, { 'c.txt': 'c\n' });
  hands.retitles(github.world, 'mona', number, 'Another');
  hands.deletes(github.world, 'mona', hands.comments(github.world, 'mona', number, '/withdraw'));
  const items = `timelineItems(first: 10) { nodes { __typename
    ... on HeadRefForcePushedEvent { beforeCommit { oid } afterCommit { oid } }
    ... on RenamedTitleEvent { previousTitle currentTitle } ... on CommentDeletedEvent { deletedCommentAuthor { login } } } }`;
  expect((await pull(number, items)).timelineItems.nodes).toEqual([
    { __typename: 'HeadRefForcePushedEvent', beforeCommit: { oid: next }, afterCommit: { oid: forced } },
    { __typename: 'RenamedTitleEvent', previousTitle: 'A report', currentTitle: 'Another' },
    { __typename: 'CommentDeletedEvent', deletedCommentAuthor: { login: 'mona' } },
  ]);
  expect(
    github.world.store
      .run(['rev-parse', `refs/pull/${number}/head`])
      .toString()
      .trim(),
  ).toBe(forced);
  expect(head).not.toBe(forced);
});

test('a renamed author keeps their ids, a deleted one is nobody, a deleted fork is null', async () => {
  const { number } = hands.opensPullRequest(github.world, { author: 'before', files: { x: 'x' } });
  const fields =
    'author { login ... on User { databaseId id } } headRepository { nameWithOwner } isCrossRepository';
  const first = await pull(number, fields);
  hands.renamesUser(github.world, 'before', 'afterwards');
  expect(await pull(number, fields)).toEqual({
    ...first,
    author: { ...first.author, login: 'afterwards' },
    headRepository: { nameWithOwner: 'afterwards/desk' },
  });
  hands.deletesFork(github.world, number);
  hands.deletesUser(github.world, 'afterwards');
  expect(await pull(number, fields)).toEqual({ author: null, headRepository: null, isCrossRepository: true });
});

describe('GitHub closes a pull request by itself', () => {
  const events = `state commits(first: 1) { totalCount } changedFiles
    timelineItems(first: 10) { nodes { __typename ... on ClosedEvent { actor { login } createdAt }
      ... on HeadRefDeletedEvent { headRefName headRef { id } actor { login } createdAt } } }`;
  const kinds = ({ timelineItems }: { timelineItems: { nodes: { __typename: string }[] } }) =>
    timelineItems.nodes.map(({ __typename }) => __typename);
  const reopened = async (number: number) => {
    const { id } = await pull(number, 'id');
    const input = { pullRequestId: id };
    const document =
      'mutation($input: ReopenPullRequestInput!) { reopenPullRequest(input: $input) { clientMutationId } }';
    return (await client.graphql(document, { input })).body.errors === undefined;
  };

  test('where its branch is deleted; once that is restored it can be opened', async () => {
    const { number, headBranch } = opened();
    hands.deletesBranch(github.world, number);
    const got = await pull(number, events);
    expect([got.state, kinds(got)]).toEqual(['CLOSED', ['ClosedEvent', 'HeadRefDeletedEvent']]);
    const [closing, deletion] = got.timelineItems.nodes;
    expect(deletion).toMatchObject({ headRefName: headBranch, headRef: null, actor: { login: 'mona' } });
    expect(closing).toMatchObject({ actor: { login: 'mona' }, createdAt: deletion.createdAt });
    expect(await reopened(number)).toBe(false);
    hands.restoresBranch(github.world, number);
    expect((await pull(number, 'state')).state).toBe('CLOSED');
    expect(await reopened(number)).toBe(true);
  });

  test('where no commit of it is left, and then for good', async () => {
    const { number } = opened();
    hands.resetsBranch(github.world, number);
    const got = await pull(number, events);
    expect(got).toMatchObject({ state: 'CLOSED', commits: { totalCount: 0 }, changedFiles: 0 });
    expect(kinds(got)).toEqual(['HeadRefForcePushedEvent', 'ClosedEvent']);
    expect(await reopened(number)).toBe(false);
  });

  test('where its fork is deleted', async () => {
    const { number } = opened();
    hands.deletesFork(github.world, number);
    expect(await pull(number, `headRepository { id } ${events}`)).toMatchObject({
      headRepository: null,
      state: 'CLOSED',
      timelineItems: { nodes: [{ __typename: 'ClosedEvent', actor: { login: 'mona' } }] },
    });
  });

  test('where it is merged: what it adds is on the default branch', async () => {
    const { number } = hands.opensPullRequest(github.world, { author: 'mona', files: { 'm.txt': 'm\n' } });
    hands.merges(github.world, 'alice', number);
    expect(await pull(number, events)).toMatchObject({ state: 'MERGED' });
    const { body } = await client.graphql(
      ofRepository('object(expression: "HEAD:m.txt") { ... on Blob { text } }'),
    );
    expect(body.data.repository.object).toEqual({ text: 'm\n' });
  });
});

test('words that came by mail say so, and hidden ones say why', async () => {
  const { number } = opened();
  const comment = hands.repliesByMail(github.world, 'mona', number, '/withdraw\n\nOn Monday bob wrote:');
  const note = { path: 'tickets/inbox/a.yaml', body: 'Thanks' };
  hands.reviews(github.world, number, { author: 'mona', isByMail: true, comments: [note] });
  hands.comments(github.world, 'mona', number, 'By hand');
  hands.hides(github.world, comment, 'off-topic');
  const fields = 'createdViaEmail isMinimized minimizedReason';
  const got = await pull(
    number,
    `comments(first: 2) { nodes { ${fields} body } } reviews(first: 1) { nodes { ${fields} comments(first: 1) { nodes { ${fields} } } } }`,
  );
  const shown = { createdViaEmail: true, isMinimized: false, minimizedReason: null };
  expect(got.comments.nodes).toMatchObject([
    { createdViaEmail: true, isMinimized: true, minimizedReason: 'off-topic', body: comment.body },
    { ...shown, createdViaEmail: false },
  ]);
  expect(got.reviews.nodes).toEqual([{ ...shown, comments: { nodes: [shown] } }]);
});

test('the repository itself may be a fork', async () => {
  const asked = async () => (await client.graphql(ofRepository('isFork'))).body.data.repository.isFork;
  expect(await asked()).toBe(false);
  hands.becomesFork(github.world);
  expect(await asked()).toBe(true);
  expect((await client.get('~')).body.fork).toBe(true);
});

test('a bot of their own loses its [bot] in GraphQL', async () => {
  const { number } = opened();
  hands.person(github.world, 'dependabot[bot]');
  hands.comments(github.world, 'dependabot[bot]', number, '/close');
  const { nodes } = (await pull(number, 'comments(first: 1) { nodes { author { __typename login } } }'))
    .comments;
  expect(nodes).toEqual([{ author: { __typename: 'Bot', login: 'dependabot' } }]);
  expect((await client.get('~/issues/comments')).body.at(-1).user.login).toBe('dependabot[bot]');
});

test('hostile files: links, other repositories, paths that climb, and a merge-free clone of it all', async () => {
  const files = {
    '../up.txt': 'x',
    l: { mode: '120000', content: '/etc/passwd' },
    m: { mode: '160000', content: 'a'.repeat(40) },
    'tickets/inbox/é\u202e.yaml': 'x',
  };
  const { number } = hands.opensPullRequest(github.world, { author: 'eve', files });
  const got = await pull(number, 'headRefOid changedFiles files(first: 10) { nodes { path changeType } }');
  expect(got.files.nodes.map(({ path }: { path: string }) => path).sort()).toEqual(Object.keys(files).sort());
  const { body } = await client.graphql(
    ofRepository(
      `object(oid: "${got.headRefOid}") { ... on Commit { tree { entries { name type mode object { oid } } } } }`,
    ),
  );
  expect(body.data.repository.object.tree.entries).toContainEqual({
    name: 'm',
    type: 'commit',
    mode: 57344,
    object: null,
  });
  const listed = github.world.store.run(['ls-tree', '-r', '--name-only', '-z', got.headRefOid]).toString();
  expect(listed.split('\0')).toContain('../up.txt');
});

test('what was closed by hand is opened again, and reactions are of the one who gives them', async () => {
  const { number } = opened();
  hands.closes(github.world, 'mona', number);
  hands.reopens(github.world, 'mona', number);
  const [before] = [github.world.state.pulls.get(number)];
  if (before === undefined) throw new Error('the pull request has gone');
  hands.reacts(github.world, 'alice', before, 'HEART');
  const fields =
    'state updatedAt reactions(first: 5, content: HEART) { totalCount viewerHasReacted nodes { user { login } } }';
  expect(await pull(number, fields)).toMatchObject({
    state: 'OPEN',
    reactions: { totalCount: 1, viewerHasReacted: false, nodes: [{ user: { login: 'alice' } }] },
  });
});

test('any Git can clone the repository, without its blobs too, fetch a pull request and push', async () => {
  const { number, head } = hands.opensPullRequest(github.world, { author: 'mona', files: { 'y.txt': 'y' } });
  hands.commitsOnMain(github.world, 'alice', { 'kept.txt': 'kept\n' });
  const folder = mkdtempSync(join(tmpdir(), 'clone-'));
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', folder, ...words], { stdio: 'pipe' })
      .toString()
      .trim();
  // The server writes to the disk with the next turn of the event loop.
  await client.get('/rate_limit');
  git('clone', '--quiet', '--filter=blob:none', '--no-checkout', `file://${github.folder}`, '.');
  git('fetch', '--quiet', 'origin', `refs/pull/${number}/head`);
  expect(git('rev-parse', 'FETCH_HEAD')).toBe(head);
  git('checkout', '--quiet', 'main');
  git('-c', 'user.name=x', '-c', 'user.email=x@y', 'commit', '--quiet', '--allow-empty', '-m', 'By hand');
  git('push', '--quiet', 'origin', 'main');
  const { body } = await client.graphql(
    ofRepository('defaultBranchRef { target { oid ... on Commit { message } } }'),
  );
  expect(body.data.repository.defaultBranchRef.target).toEqual({
    oid: git('rev-parse', 'main'),
    message: 'By hand\n',
  });
  rmSync(folder, { recursive: true });
});
