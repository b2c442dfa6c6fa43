// The message to customers on the rehearsal GitHub: drafted, reviewed by a suggested change, translated, approved, sent.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { faultSentence, words } from '../../words/words.ts';
import { comments, forcePushes, pushes, reviews } from '../../workshop/rehearsal/hands.ts';
import { submission, vulnerability, wrongSubmission } from '../../workshop/testing/reports.ts';
import { mine, type Stage, stage } from './testing.ts';

const [draft, better] = ['Please update.', 'Please update to 2.3.2.'];
const text = submission(vulnerability);
const line = text.split('\n').findIndex((one) => one.includes(draft)) + 1;

let at: Stage;
beforeEach(async () => {
  at = await stage();
});
afterEach(() => at.close());

test('a message is drafted, reviewed on its line, translated, approved by somebody else, and sent', async () => {
  const { world, woken, recordOf } = at;
  const pull = at.opened(text);
  comments(world, 'alice', pull, '/ack P2 high');
  await woken();
  expect(recordOf(pull).message).toMatchObject({ state: 'draft', text: draft, drafted_by: 'octocat' });

  const body = `Say to which version:\n\`\`\`suggestion\n    draft: ${better}\n\`\`\``;
  reviews(world, pull, { author: 'bob', state: 'CHANGES_REQUESTED', comments: [{ path: mine, line, body }] });
  pushes(world, pull, { [mine]: text.replace(draft, better) });
  await woken();
  expect(recordOf(pull).message).toMatchObject({ text: better, drafted_by: 'octocat', is_pushed: true });

  // Whoever may push may have pushed it: one of the staff makes it theirs, and another approves.
  comments(world, 'alice', pull, '/message approve');
  await woken();
  const pushed = faultSentence(words('en'), { code: 'message-pushed', parameters: {} });
  expect(at.desk.said(pull).at(-1)).toContain(pushed.slice(0, 60));
  comments(world, 'bob', pull, `/message draft ${better}`);
  comments(world, 'bob', pull, '/message translate Installez la version 2.3.2.');
  comments(world, 'bob', pull, '/message approve');
  await woken();
  const refusal = faultSentence(words('en'), { code: 'message-own-draft', parameters: {} });
  expect(at.desk.said(pull).at(-1)).toContain(refusal);
  comments(world, 'alice', pull, '/message approve');
  await woken();
  world.clock.advance(3600);
  comments(world, 'bob', pull, '/message sent');
  await woken();
  expect(recordOf(pull).message).toMatchObject({
    ...{ state: 'sent', text: better, drafted_by: 'bob', approved_by: 'alice' },
    translation: { language: 'fr', text: 'Installez la version 2.3.2.', drafted_by: 'bob' },
    sent_at: recordOf(pull).history.findLast(({ did }) => did === 'message_sent')?.at,
  });
  expect(at.did(pull)).toEqual([
    ...['acknowledged', 'amended', 'message_drafted', 'message_drafted', 'message_approved', 'message_sent'],
  ]);
});

test.each([
  [
    'pushed before the desk saw the pull request',
    text,
    (pull: number) => pushes(at.world, pull, { [mine]: text.replace(draft, better) }),
  ],
  [
    'pushed with force before that',
    text,
    (pull: number) => forcePushes(at.world, pull, { [mine]: text.replace(draft, better) }),
  ],
  [
    'that came with the commit that corrected the report',
    wrongSubmission,
    (pull: number) => pushes(at.world, pull, { [mine]: text }),
  ],
])('a text %s is not approved by what staff wrote before', async (_, first, push) => {
  const pull = at.opened(first);
  comments(at.world, 'alice', pull, '/ack P2 high\n/message approve');
  at.world.clock.advance(60);
  push(pull);
  await at.woken();
  expect(at.recordOf(pull).message).toMatchObject({ state: 'draft', is_pushed: true });
  expect(at.did(pull)).toEqual([]);
  expect(at.keys(pull).filter((key) => key.startsWith('answer/'))).toHaveLength(1);
});

test('a text that was there from the opening is the author’s own, and can be approved', async () => {
  const pull = at.opened(text);
  comments(at.world, 'alice', pull, '/ack P2 high\n/message approve');
  await at.woken();
  expect(at.recordOf(pull).message).toMatchObject({ state: 'approved', approved_by: 'alice' });
});
