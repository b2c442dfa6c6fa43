// What people answer by mail, on the rehearsal GitHub: their own words count, and what their programs quote does not.
import { afterAll, describe, expect, test } from 'vitest';
import * as hands from '../../workshop/rehearsal/hands.ts';
import { configuration } from '../../workshop/testing/reports.ts';
import { stage } from './testing.ts';

const { world, opened, woken, recordOf, did, keys, close } = await stage(configuration);
afterAll(close);

const outlook = (text: string, quoted: string) =>
  `${text}\r\n\r\n________________________________\r\nFrom: Alice <notifications@github.com>\r\nSent: Tuesday, June 9, 2026 6:00 PM\r\nTo: example/desk <desk@noreply.github.com>\r\nSubject: Re: [example/desk] A report\r\n\r\n${quoted}\r\n`;
const gmail = (text: string, quoted: string) =>
  `${text}\n\nOn Tue, Jun 9, 2026 at 6:00 PM Alice <notifications@github.com>\nwrote:\n\n${quoted.replaceAll(/^/gm, '> ')}\n`;

async function drafted(): Promise<number> {
  const number = opened();
  await woken();
  hands.comments(world, 'alice', number, '/ack P2 high\n/message draft Please update.');
  await woken();
  return number;
}

async function asked(): Promise<number> {
  const number = opened();
  await woken();
  hands.comments(world, 'alice', number, '/ack P2 high\n/need-info Which versions?');
  await woken();
  return number;
}

describe('a mail', () => {
  test('by a person who objects approves nothing that it quotes', async () => {
    const number = await drafted();
    hands.comments(world, 'alice', number, 'Shall I?\n\n/message approve');
    hands.repliesByMail(world, 'bob', number, outlook('I object: it lacks the date.', '/message approve'));
    await woken();
    expect(recordOf(number).message).toMatchObject({ state: 'draft' });
  });

  test('approves by a line of its own', async () => {
    const number = await drafted();
    hands.repliesByMail(world, 'bob', number, outlook('/message approve', 'Shall I?'));
    await woken();
    expect(recordOf(number).message).toMatchObject({ state: 'approved', approved_by: 'bob' });
  });

  test.each([outlook, gmail])(
    'takes the report back by its first line, with its reason alone',
    async (mail) => {
      const number = opened();
      await woken();
      hands.repliesByMail(world, 'octocat', number, mail('/withdraw It was our own proxy.', '/ack P2 high'));
      await woken();
      expect(recordOf(number).history.at(-1)).toMatchObject({
        did: 'closed',
        outcome: 'withdrawn',
        text: 'It was our own proxy.',
      });
    },
  );

  test('answers a question in its own words, without the line of a telephone', async () => {
    const number = await asked();
    hands.repliesByMail(
      ...([world, 'octocat', number] as const),
      gmail('All before 2.3.2.\n\nSent from my iPhone', '/need-info Which versions?'),
    );
    await woken();
    expect(recordOf(number).history.at(-1)).toMatchObject({
      did: 'information_given',
      text: 'All before 2.3.2.',
    });
  });

  test('of someone who is away answers nothing', async () => {
    const number = await asked();
    const before = keys(number).length;
    hands.repliesByMail(
      ...([world, 'octocat', number] as const),
      outlook('I am out of office until Monday, June 15.', '/need-info Which versions?'),
    );
    await woken();
    expect([recordOf(number).status, keys(number).length]).toEqual(['needs_information', before]);
  });
});

test('a screenshot is an answer, and a command below it is one', async () => {
  const picture = '<img width="800" alt="The log" src="https://github.com/user-attachments/assets/1" />';
  const first = await asked();
  const second = await asked();
  hands.comments(world, 'octocat', first, picture);
  hands.comments(world, 'octocat', second, `${picture}\n/withdraw`);
  await woken();
  expect(did(first).at(-1)).toBe('information_given');
  expect(recordOf(second)).toMatchObject({ status: 'closed', outcome: 'withdrawn' });
});

test('a mail that is pasted into a comment repeats nobody’s commands', async () => {
  const number = await drafted();
  hands.comments(world, 'alice', number, '/severity critical');
  await woken();
  hands.comments(world, 'bob', number, '/severity high');
  await woken();
  hands.comments(
    ...([world, 'bob', number] as const),
    'As Alice said:\n\n-----Original Message-----\n\n/severity critical\n',
  );
  await woken();
  expect(recordOf(number).triage?.severity).toBe('high');
});
