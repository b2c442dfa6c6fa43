// The news of a ticket on GitHub: wherever something was done, its publisher is notified of it once.
import { afterAll, describe, expect, test } from 'vitest';
import { recordPath } from '../../ticket/number.ts';
import * as hands from '../../workshop/rehearsal/hands.ts';
import { incident, submission, vulnerability } from '../../workshop/testing/reports.ts';
import { numberOf, type Stage, stage } from './testing.ts';

const open = submission(incident);

/** What staff do with the terminal in a clone, and push. */
async function inClone({ desk, world }: Stage, number: number, remark: string): Promise<void> {
  const path = recordPath(numberOf(number));
  desk.local.write({ [path]: desk.text(path) ?? '' });
  const called = await desk.run(`triage ${numberOf(number)} "${remark}" --as alice`);
  expect(called).toMatchObject({ code: 0 });
  hands.commitsOnMain(world, 'alice', { [path]: desk.local.read(path) });
}

const mentions = (text: string) => text.match(/@\w+/g) ?? [];

describe('what staff do', async () => {
  const all = await stage();
  const { world, desk, opened, woken, keys, text, pull, recordOf, close } = all;
  afterAll(close);

  test('in a clone is announced by the next run, and by no other', async () => {
    const number = opened(open);
    await woken();
    world.clock.advance(3600);
    await inClone(all, number, '/ack P2 high\\n/need-info Which versions?');
    await woken();
    await woken('workflow_run');
    expect(keys(number)).toEqual(['receipt', 'news/2']);
    expect(text(number, 'news/2')).toContain('> Which versions?');
    expect(mentions(text(number, 'news/2'))).toEqual(['@octocat']);
    hands.comments(world, 'octocat', number, 'All of them.');
    await woken();
    await inClone(all, number, '/mitigate The offer is hidden.');
    await inClone(all, number, '/assign @bob');
    await woken();
    expect(keys(number)).toEqual(['receipt', 'news/2', 'news/5']);
    expect(text(number, 'news/5')).toContain('> The offer is hidden.');
    expect(mentions(text(number, 'news/5'))).toEqual(['@bob']);
  });

  test('in a comment stays there as it is, and several things make one comment of the desk', async () => {
    const number = opened(open);
    await woken();
    const raw = '/ack P2 high\n/assess\n/conclude It is a weakness.';
    hands.comments(world, 'alice', number, raw);
    hands.comments(world, 'bob', number, '/offer removed');
    await woken();
    expect(keys(number)).toEqual(['receipt', 'news/4']);
    expect(pull(number).comments.map(({ body }) => body)).toContain(raw);
    for (const part of ['alice has read', 'now assessing', '> It is a weakness.', 'Removed'])
      expect(text(number, 'news/4')).toContain(part);
  });

  test('under embargo is announced without a word that is not public', async () => {
    const number = opened(submission(vulnerability));
    await woken();
    await inClone(all, number, '/ack P2 high\\n/conclude CANARY conclusion\\n/offer removed CANARY impact');
    await woken();
    expect(keys(number)).toContain('news/3');
    expect(text(number, 'news/3')).not.toMatch(/CANARY|Removed/);
    expect(text(number, 'news/3')).toContain(numberOf(number));
    await inClone(all, number, '/disclose');
    await woken();
    expect(text(number, 'news/4')).toContain(`/tickets/${numberOf(number)}/`);
  });

  test('and that a hand deletes comes back once, and never again', async () => {
    const number = opened(open);
    await woken();
    hands.comments(world, 'alice', number, '/ack P2 high');
    await woken();
    const deleted = () => {
      const { comments } = pull(number);
      const news = comments.find(({ body }) => body.includes('tocsin:news/'));
      if (news) hands.deletes(world, 'alice', news);
    };
    deleted();
    await woken();
    expect(keys(number)).toEqual(['receipt', 'news/1']);
    deleted();
    await woken();
    await woken();
    expect(keys(number)).toEqual(['receipt']);
    hands.comments(world, 'alice', number, '/assess');
    await woken();
    expect(text(number, 'news/2')).not.toContain('has read');
  });

  test('and a run that is killed between commit and comment is announced by the next', async () => {
    const number = opened(open);
    await woken();
    hands.comments(world, 'alice', number, '/ack P2 high');
    let isCommitted = false;
    const { options } = desk.github;
    options.after = ({ mutations }) => {
      isCommitted ||= mutations.includes('createCommitOnBranch');
    };
    options.before = () => (isCommitted ? 'drop' : undefined);
    world.clock.advance(60);
    expect((await desk.run('reconcile', 'issue_comment')).code).toBe(3);
    delete options.after;
    delete options.before;
    expect([recordOf(number).status, keys(number)]).toEqual(['acknowledged', ['receipt']]);
    await inClone(all, number, '/assess');
    await woken();
    await woken();
    expect(keys(number)).toEqual(['receipt', 'news/2']);
    expect(text(number, 'news/2')).toContain('has read');
  });
});

test('on a busy desk a change without an event of its pull request is found by a run that looks at what is new', async () => {
  const all = await stage();
  const { world, opened, woken, keys, close } = all;
  const numbers = Array.from({ length: 30 }, (_, place) =>
    opened({ [`tickets/inbox/report-${place}.yaml`]: open }, `publisher-${place}`),
  );
  const [first = 0] = numbers;
  await woken();
  hands.comments(world, 'alice', first, '/ack P2 high');
  await woken();
  world.clock.advance(3600);
  await inClone(all, first, '/conclude It is a weakness.'); // no label shows it
  world.clock.advance(3 * 3600);
  hands.endsRun(world, 'desk.yml');
  world.clock.advance(3600);
  await woken('issue_comment');
  expect(keys(first)).toEqual(['receipt', 'news/1', 'news/2']);
  await close();
});
