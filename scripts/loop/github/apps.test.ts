// Reports that apps send: an app is a publisher like any other, and nobody ends up in a conversation of machines.
import { afterAll, expect, test } from 'vitest';
import * as hands from '../../workshop/rehearsal/hands.ts';
import { configuration, submission, vulnerability } from '../../workshop/testing/reports.ts';
import { mine, stage } from './testing.ts';

const { world, opened, woken, recordOf, did, keys, text, pull, close } = await stage(configuration);
afterAll(close);

// An app may have the name of one of the staff.
const app = 'alice[bot]';

test('an app reports, is asked, answers and takes its report back', async () => {
  const number = opened(submission(vulnerability), app);
  await woken();
  expect(recordOf(number).receipt).toMatchObject({ received_from: app });
  hands.comments(world, app, number, '/ack P1 critical');
  await woken();
  expect([did(number), text(number, keys(number)[1] ?? '')]).toEqual([[], expect.stringContaining('/ack')]);
  hands.comments(world, 'alice', number, '/ack P2 high\n/need-info Which versions?');
  await woken();
  hands.comments(world, app, number, 'All before 2.3.2.');
  await woken();
  expect(did(number)).toEqual(['acknowledged', 'information_requested', 'information_given']);
  hands.closes(world, app, number);
  await woken();
  expect(recordOf(number)).toMatchObject({ outcome: 'withdrawn' });
});

test('an app that answers every comment gets a few answers a day', async () => {
  const number = opened({ [mine]: submission(vulnerability) }, 'echo[bot]');
  await woken();
  for (let turn = 0; turn < 8; turn += 1) {
    hands.comments(world, 'echo[bot]', number, `/status ${turn}`);
    await woken();
  }
  expect(keys(number)).toHaveLength(4);
});

test('an app that opens whatever is closed is left to itself', async () => {
  const number = opened({ [mine]: submission(vulnerability) }, 'open[bot]');
  await woken();
  hands.comments(world, 'alice', number, '/close spam');
  await woken();
  for (let turn = 0; turn < 6; turn += 1) {
    hands.reopens(world, 'open[bot]', number);
    await woken();
  }
  expect([pull(number).state, did(number), keys(number).length]).toEqual(['OPEN', ['closed'], 4]);
});

test('what the desk’s own account opens and writes is no word of anybody', async () => {
  const number = opened({ [mine]: submission(vulnerability) }, 'github-actions[bot]');
  await woken();
  hands.comments(world, 'github-actions[bot]', number, '/withdraw');
  hands.reviews(world, number, { author: 'github-actions[bot]', body: '/withdraw' });
  await woken();
  expect([did(number), recordOf(number).status]).toEqual([[], 'received']);
});
