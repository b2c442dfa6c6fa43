// What the desk refused and answered stays so, whatever becomes of its comments and of the account it writes under.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as hands from '../../workshop/rehearsal/hands.ts';
import type { IssueComment } from '../../workshop/rehearsal/world/state.ts';
import { configuration, submission, vulnerability, wrongSubmission } from '../../workshop/testing/reports.ts';
import { mine, type Stage, stage } from './testing.ts';

const answers = (at: Stage, number: number) =>
  at.pull(number).comments.filter(({ body }) => / tocsin:answer\//.test(body));
const answersOf = (at: Stage, number: number, ...logins: string[]) => {
  const ids = new Set(logins.map((login) => hands.person(at.world, login).id));
  return at
    .pull(number)
    .comments.filter(({ authorId, body }) => ids.has(authorId) && /<!-- tocsin:/.test(body));
};

/** A ticket on which staff were refused a command that could be carried out by now. */
async function refused(at: Stage): Promise<number> {
  const number = at.opened();
  await at.woken();
  at.world.clock.advance(60);
  hands.comments(at.world, 'alice', number, '/mitigate The offer is paused.');
  hands.comments(at.world, 'octocat', number, '/status');
  await at.woken('issue_comment');
  at.world.clock.advance(60);
  return number;
}

const acknowledged = (at: Stage, number: number) => hands.comments(at.world, 'bob', number, '/ack P2 high');

describe('a refusal', async () => {
  const at = await stage();
  afterAll(at.close);

  const tampering: readonly (readonly [string, (comment: IssueComment) => void])[] = [
    ['was deleted', (comment) => hands.deletes(at.world, 'bob', comment)],
    ['was edited', (comment) => hands.edits(at.world, 'bob', comment, 'Never mind.')],
    [
      'lost its marker',
      (comment) => hands.edits(at.world, 'bob', comment, comment.body.replace(/<!--.*-->/, '')),
    ],
  ];

  test.each(tampering)('that %s brings no command back, and no second answer', async (_, tamper) => {
    const number = await refused(at);
    expect(answers(at, number)).toHaveLength(2);
    for (const comment of answers(at, number)) tamper(comment);
    const said = at.pull(number).comments.length;
    acknowledged(at, number);
    await at.woken('issue_comment');
    await at.woken();
    expect(at.did(number)).toEqual(['acknowledged']);
    expect(at.pull(number).comments).toHaveLength(said + 1);
  });

  test('is remembered though its run was killed before it was said, and then is said', async () => {
    const number = at.opened();
    await at.woken();
    hands.comments(at.world, 'alice', number, '/mitigate The offer is paused.');
    at.desk.github.options.before = ({ mutations }) =>
      mutations.includes('addComment') ? 'drop' : undefined;
    at.world.clock.advance(120);
    expect((await at.desk.run()).code).toBe(3);
    delete at.desk.github.options.before;
    expect(answers(at, number)).toHaveLength(0);
    acknowledged(at, number);
    await at.woken();
    expect(answers(at, number)).toHaveLength(1);
    expect(at.did(number)).toEqual(['acknowledged']);
  });

  test('costs one commit, one comment and one reaction, and nothing more in the next run', async () => {
    const number = at.opened();
    await at.woken();
    const { counts } = at.desk.github;
    for (const [login, body] of [
      ['alice', '/mitigate The offer is paused.'],
      ['octocat', '/status'],
    ] as const) {
      at.world.clock.advance(60);
      hands.comments(at.world, login, number, body);
      counts.forget();
      await at.woken('issue_comment');
      expect(counts.byMutation).toEqual({ createCommitOnBranch: 1, addComment: 1, addReaction: 1 });
      counts.forget();
      await at.woken('issue_comment');
      expect(counts.writes).toBe(0);
    }
  });

  test('and an answer change nothing that anyone can see on the site', async () => {
    const number = at.opened();
    await at.woken();
    hands.comments(at.world, 'alice', number, '/mitigate The offer is paused.');
    at.desk.local.write({ 'output.txt': '' });
    at.world.clock.advance(120);
    await at.desk.run('reconcile', 'issue_comment', { GITHUB_OUTPUT: at.desk.local.at('output.txt') });
    expect(at.recordOf(number).answered).toHaveLength(1);
    expect(at.desk.local.read('output.txt')).toBe('changed=false\nagain=false\n');
  });
});

describe('under another name', () => {
  const next = 'tocsin-desk[bot]';
  const moved = 'earlier_accounts: ["github-actions[bot]"]\n';

  async function renamed(configured?: string): Promise<{ at: Stage; number: number; before: number }> {
    const at = await stage(configured);
    const number = await refused(at);
    const before = at.pull(number).comments.length;
    hands.person(at.world, next);
    hands.addsCollaborator(at.world, 'tocsin-desk[bot]', 'admin');
    acknowledged(at, number);
    const token = { GITHUB_TOKEN: at.desk.github.tokenOf(next) };
    for (const _ of ['news', 'nothing new']) {
      at.world.clock.advance(120);
      expect(await at.desk.run('reconcile', 'issue_comment', token)).toMatchObject({ code: 0, errors: '' });
    }
    return { at, number, before };
  }

  test('the desk answers nothing again, and carries out nothing that it refused', async () => {
    const { at, number, before } = await renamed();
    expect(at.did(number)).toEqual(['acknowledged']);
    expect(answersOf(at, number, next)).toHaveLength(1); // a receipt of its own
    expect(at.pull(number).comments).toHaveLength(before + 2);
    await at.close();
  });

  test('it goes on with its earlier comments where it knows whose they are', async () => {
    const { at, number, before } = await renamed(configuration + moved);
    expect(at.did(number)).toEqual(['acknowledged']);
    expect(answersOf(at, number, next)).toHaveLength(0);
    expect(at.pull(number).comments).toHaveLength(before + 1);
    expect(at.text(number, 'receipt')).toContain('Acknowledged');
    await at.close();
  });
});

describe('a review', () => {
  let at: Stage;
  beforeAll(async () => {
    at = await stage();
  });
  afterAll(() => at.close());
  const lines = (...all: readonly [number, string][]) =>
    all.map(([line, body]) => ({ path: mine, line, body }));

  test('is carried out by its lines, and ends the ticket last', async () => {
    const number = at.opened();
    await at.woken();
    hands.reviews(at.world, number, {
      author: 'alice',
      body: '/close resolved Fixed.',
      comments: lines([3, '/assess'], [1, '/ack P2 high'], [2, 'Well found.']),
    });
    await at.woken('workflow_run');
    expect(at.did(number)).toEqual(['acknowledged', 'assessment_started', 'closed']);
  });

  test('of which one line is refused changes nothing, and has one answer that names the line', async () => {
    const number = at.opened();
    await at.woken();
    hands.reviews(at.world, number, {
      author: 'alice',
      body: '/ack P2 high',
      comments: lines([1, '/assess'], [2, '/priority P9']),
    });
    await at.woken('workflow_run');
    await at.woken();
    expect(at.did(number)).toEqual([]);
    const [answer, ...others] = answers(at, number);
    expect(others).toEqual([]);
    expect(answer?.body).toContain(`your comment on ${mine}, line 2: line 1: `);
  });
});

describe('before there is a number', async () => {
  const at = await stage();
  afterAll(at.close);

  test('commands and questions are answered at once, and act neither then nor when the report is valid', async () => {
    const number = at.opened(wrongSubmission);
    hands.comments(at.world, 'octocat', number, '/status');
    hands.comments(at.world, 'alice', number, '/close spam');
    hands.comments(at.world, 'mallory', number, '/close spam');
    await at.woken();
    await at.woken();
    const [question, command, ...others] = answers(at, number);
    expect(others).toEqual([]);
    expect(question?.body).toContain('3 problems');
    expect(command?.body).toContain('close the pull request');
    for (const answer of answers(at, number)) hands.deletes(at.world, 'bob', answer);
    await at.woken();
    expect(answers(at, number)).toEqual([]);

    at.world.clock.advance(60);
    hands.comments(at.world, 'alice', number, '/ack P2 high');
    hands.pushes(at.world, number, { [mine]: submission(vulnerability) });
    await at.woken('workflow_run');
    await at.woken();
    expect(at.did(number)).toEqual([]);
    const [late, ...more] = answers(at, number);
    expect(more).toEqual([]);
    expect(late?.body).toContain(at.recordOf(number).number);

    at.world.clock.advance(60);
    acknowledged(at, number);
    await at.woken('issue_comment');
    expect(at.did(number)).toEqual(['acknowledged']);
  });

  test('a run that was killed before it answered does so the next time, once', async () => {
    const number = at.opened(wrongSubmission);
    hands.comments(at.world, 'alice', number, '/close spam');
    let mutations = 0;
    at.desk.github.options.before = (facts) =>
      facts.mutations.includes('addComment') && ++mutations > 1 ? 'drop' : undefined;
    at.world.clock.advance(120);
    await at.desk.run();
    delete at.desk.github.options.before;
    await at.woken();
    await at.woken();
    expect(answers(at, number)).toHaveLength(1);
  });
});
