// Comments that were edited, on the rehearsal GitHub: by another hand, by one that is gone, after they were carried out.
import { afterAll, expect, test } from 'vitest';
import * as hands from '../../workshop/rehearsal/hands.ts';
import { configuration } from '../../workshop/testing/reports.ts';
import { stage } from './testing.ts';

const { world, opened, woken, recordOf, did, keys, text, close } = await stage(configuration);
afterAll(close);

const answers = (number: number) =>
  keys(number).filter((key) => key !== 'receipt' && !key.startsWith('news/'));

test('a command that another hand edited is explained once, and never carried out', async () => {
  const number = opened();
  await woken();
  const comment = hands.comments(world, 'alice', number, '/ack P2 high');
  hands.edits(world, 'writer', comment, '/ack P2 low');
  await woken();
  await woken();
  expect([did(number), answers(number).length]).toEqual([[], 1]);
  expect(text(number, answers(number)[0] ?? '')).toContain('`writer`');
  hands.comments(world, 'alice', number, '/ack P2 high');
  await woken();
  expect(did(number)).toEqual(['acknowledged']);
});

test('an edit by an account that is gone is nobody’s word either', async () => {
  const number = opened();
  await woken();
  const comment = hands.comments(world, 'alice', number, '/ack P2 high');
  hands.edits(world, 'passing', comment, '/close spam');
  hands.deletesUser(world, 'passing');
  await woken();
  expect([did(number), answers(number).length]).toEqual([[], 1]);
});

test('an answer out of which staff took a secret is an answer', async () => {
  const number = opened();
  hands.comments(world, 'alice', number, '/ack P2 high\n/need-info Which versions?');
  await woken();
  world.clock.advance(60);
  const comment = hands.comments(world, 'octocat', number, 'All, see the log with my token hunter2.');
  hands.edits(world, 'alice', comment, 'All, see the log with my token [removed].');
  await woken();
  expect(recordOf(number).history.at(-1)).toMatchObject({
    ...{ did: 'information_given', by: 'octocat', text: 'All, see the log with my token [removed].' },
  });
  expect(answers(number)).toEqual([]);
});

test('who changes a command after it was carried out is told so once', async () => {
  const number = opened();
  await woken();
  const comment = hands.comments(world, 'alice', number, '/ack P2 high');
  await woken();
  hands.edits(world, 'alice', comment, '/ack P1 high');
  await woken();
  await woken();
  expect([did(number), recordOf(number).triage?.priority]).toEqual([['acknowledged'], 'P2']);
  expect(answers(number).map((key) => key.split('/')[0])).toEqual(['changed']);
});

test('a refusal that was hidden is no less a refusal', async () => {
  const number = opened();
  await woken();
  const comment = hands.comments(world, 'alice', number, '/assess');
  await woken();
  const refusal = world.state.pulls.get(number)?.comments.at(-1);
  if (refusal === undefined || refusal.id === comment.id) throw new Error('nothing was refused');
  hands.hides(world, refusal, 'outdated');
  hands.comments(world, 'alice', number, '/ack P2 high');
  await woken();
  expect([did(number), answers(number).length]).toEqual([['acknowledged'], 1]);
});
