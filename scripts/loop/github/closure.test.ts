// GitHub closes pull requests by itself. On the rehearsal GitHub: the ticket stays open, both sides are asked once, and
// whoever took a report back can think better of it.
import { afterAll, describe, expect, test } from 'vitest';
import * as hands from '../../workshop/rehearsal/hands.ts';
import { configuration, incident, submission, vulnerability } from '../../workshop/testing/reports.ts';
import { mine, numberOf, stage } from './testing.ts';

const { world, desk, opened, woken, recordOf, did, keys, text, pull, close } = await stage(configuration);
afterAll(close);

const gone = 'pull request: gone';
const closures = (number: number) => keys(number).filter((key) => key.startsWith('closure/'));
const said = (number: number) => text(number, closures(number)[0] ?? '');

async function taken(author: string): Promise<number> {
  const number = opened(submission(vulnerability), author);
  await woken();
  return number;
}

describe('a pull request that GitHub closed', () => {
  test.each([
    ['deleted', 'ann', hands.deletesBranch],
    ['reset to the base', 'ben', hands.resetsBranch],
    ['gone with its fork', 'cleo', hands.deletesFork],
  ] as const)(
    'because its branch is %s takes nothing back, and both sides hear of it once',
    async (_, author, hand) => {
      const number = await taken(author);
      hand(world, number);
      await woken();
      await woken();
      expect([recordOf(number).status, did(number)]).toEqual(['received', []]);
      expect([pull(number).state, closures(number).length]).toEqual(['CLOSED', 1]);
      expect(desk.labels(number)).toContain(gone);
      for (const part of [`@${author}`, '@bob', '`/withdraw`', numberOf(number)])
        expect(said(number)).toContain(part);
      hands.comments(world, 'alice', number, '/ack P2 high');
      hands.comments(world, author, number, '/withdraw It was a mistake.');
      await woken();
      expect(recordOf(number)).toMatchObject({ status: 'closed', outcome: 'withdrawn' });
      expect(desk.labels(number)).not.toContain(gone);
    },
  );

  test('by the hand of staff who tidied a branch away is no different', async () => {
    const { number } = hands.opensPullRequest(world, {
      ...{ author: 'writer', isFromHere: true },
      files: { [mine]: submission(incident) },
    });
    await woken();
    hands.deletesBranch(world, number, 'alice');
    await woken();
    expect([did(number), closures(number).length, said(number).includes('@writer')]).toEqual([[], 1, true]);
  });

  test('before the desk came by is opened again where its branch was restored', async () => {
    const number = await taken('dora');
    hands.deletesBranch(world, number);
    hands.restoresBranch(world, number);
    await woken();
    expect(pull(number).state).toBe('OPEN');
    hands.pushes(world, number, { [mine]: submission(vulnerability, { title: 'Another title' }) });
    await woken();
    expect(recordOf(number).report).toMatchObject({ title: 'Another title' });
  });

  test('is open again where the publisher restores the branch and opens it', async () => {
    const number = await taken('emil');
    hands.deletesBranch(world, number);
    await woken();
    hands.restoresBranch(world, number);
    hands.reopens(world, 'emil', number);
    await woken();
    expect([pull(number).state, did(number)]).toEqual(['OPEN', []]);
    expect(desk.labels(number)).not.toContain(gone);
    hands.deletesBranch(world, number);
    await woken();
    expect(closures(number)).toHaveLength(2);
  });

  test('after it was withdrawn by hand is withdrawn', async () => {
    const number = await taken('fay');
    hands.closes(world, 'fay', number);
    world.clock.advance(30);
    hands.deletesBranch(world, number);
    await woken();
    expect(recordOf(number)).toMatchObject({ status: 'closed', outcome: 'withdrawn' });
    expect(closures(number)).toEqual([]);
  });
});

describe('a report that was taken back', () => {
  test('by the publisher can be opened by them with a command', async () => {
    const number = await taken('gus');
    hands.comments(world, 'gus', number, '/withdraw');
    await woken();
    expect(pull(number).state).toBe('CLOSED');
    hands.comments(world, 'gus', number, '/reopen');
    await woken();
    expect([pull(number).state, did(number)]).toEqual(['OPEN', ['closed', 'reopened']]);
    expect(recordOf(number).history.at(-1)).toMatchObject({ by: 'gus' });
  });

  test('by staff cannot', async () => {
    const number = await taken('hana');
    hands.comments(world, 'alice', number, '/close withdrawn They wrote to us.');
    await woken();
    hands.comments(world, 'hana', number, '/reopen');
    await woken();
    hands.reopens(world, 'hana', number);
    await woken();
    expect([pull(number).state, did(number), keys(number).length]).toEqual(['CLOSED', ['closed'], 3]);
  });
});

describe('a pull request that was merged', () => {
  test('is a ticket still, and staff are told to remove its file', async () => {
    const number = await taken('ivan');
    hands.merges(world, 'alice', number);
    await woken();
    await woken();
    expect([did(number), closures(number).length]).toEqual([[], 1]);
    expect(said(number)).toContain(`\`${mine}\``);
    expect(said(number)).toContain('@bob');
  });

  test('by its own publisher is not taken back', async () => {
    const number = opened({ 'tickets/inbox/own.yaml': submission(vulnerability) }, 'writer');
    await woken();
    hands.merges(world, 'writer', number);
    await woken();
    expect([did(number), recordOf(number).status]).toEqual([[], 'received']);
  });

  test('keeps its name from nobody', async () => {
    const number = opened(submission(incident), 'judy');
    await woken();
    expect(text(number, 'receipt')).toContain(numberOf(number));
    expect(recordOf(number).report).toMatchObject({ title: incident.title });
  });
});
