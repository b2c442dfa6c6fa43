// Pull requests that are heavy, or that fail: what they cost is bounded, and everyone else is answered first.
import { describe, expect, test } from 'vitest';
import { words } from '../../words/words.ts';
import * as hands from '../../workshop/rehearsal/hands.ts';
import { nodeId } from '../../workshop/rehearsal/world/node-id.ts';
import { mine, numberOf, type Stage, stage } from './testing.ts';

const { summary, refusals } = words('en').answers;

/** A run with its summary; two minutes pass before it. */
async function run({ desk, world }: Stage, event: string) {
  world.clock.advance(120);
  desk.local.write({ 'summary.md': '', 'output.txt': '' });
  const more = {
    GITHUB_STEP_SUMMARY: desk.local.at('summary.md'),
    GITHUB_OUTPUT: desk.local.at('output.txt'),
  };
  const { code } = await desk.run('reconcile', event, more);
  const isAgain = desk.local.read('output.txt').includes('again=true');
  return { code, isAgain, summary: desk.local.read('summary.md') };
}

const chatter = ({ world }: Stage, number: number, count: number) => {
  for (let place = 0; place < count; place += 1) hands.comments(world, `m${place % 20}`, number, 'Hm.');
};

test('a command among a thousand comments is carried out by a scheduled run, after everyone else was answered', async () => {
  const at = await stage();
  const { world, desk } = at;
  const heavy = at.opened();
  await at.woken();
  chatter(at, heavy, 450);
  hands.comments(world, 'alice', heavy, '/ack P2 high');
  chatter(at, heavy, 550);
  const other = at.opened(undefined, 'nora');
  desk.github.counts.forget();
  const woken = await run(at, 'issue_comment');
  expect(woken).toMatchObject({ code: 0, isAgain: false });
  expect(woken.summary).toContain(summary.unread([heavy], 1));
  expect(desk.github.counts.requests).toBeLessThan(20);
  expect([at.did(heavy), at.text(other, 'receipt').slice(0, 21)]).toEqual([[], `### ${numberOf(other)}`]);

  const last = at.opened(undefined, 'olga');
  let isHeavyFirst = false;
  desk.github.options.after = () => {
    if (at.keys(last).length === 0 && at.did(heavy).length > 0) isHeavyFirst = true;
  };
  const scheduled = await run(at, 'schedule');
  expect(scheduled).toMatchObject({ code: 0, isAgain: false });
  expect(scheduled.summary).not.toContain(summary.unread([heavy], 1));
  expect([at.did(heavy), at.keys(last)[0], isHeavyFirst]).toEqual([['acknowledged'], 'receipt', false]);
  await at.close();
});

test('one that nobody could read to its end is told to staff, and holds up no other', async () => {
  const at = await stage();
  const heavy = at.opened();
  await at.woken();
  chatter(at, heavy, 6300);
  const other = at.opened(undefined, 'nora');
  expect(await run(at, 'schedule')).toMatchObject({ code: 0, isAgain: false });
  expect(at.keys(other)).toContain('receipt');
  const { summary: told } = await run(at, 'schedule');
  expect(told).toContain(`#${heavy}: ${refusals.view}`);
  await at.close();
});

test('the comments of a long review of named staff are read before those of others', async () => {
  const at = await stage();
  const { world } = at;
  const number = at.opened();
  await at.woken();
  const lines = (body: string) =>
    Array.from({ length: 60 }, (_, place) => ({ path: mine, line: 1, body: place === 50 ? body : 'Hm.' }));
  hands.reviews(world, number, { author: 'alice', comments: lines('/ack P2 high') });
  for (let place = 0; place < 10; place += 1)
    hands.reviews(world, number, { author: `m${place}`, comments: lines('/close spam') });
  const { summary: told } = await run(at, 'schedule');
  expect(at.did(number)).toEqual(['acknowledged']);
  expect(told).toContain(summary.cut([number], 1));
  await at.close();
});

describe('a pull request', () => {
  test.each([
    ['is looked at', 'query'],
    ['is answered', 'mutation'],
  ])('that fails in a way that nobody knows ends alone, when it %s', async (_, kind) => {
    const at = await stage();
    const [first, second, third] = [at.opened(), at.opened(undefined, 'nora'), at.opened(undefined, 'olga')];
    const id = nodeId('PullRequest', at.pull(second).id, at.world.state.repository.id);
    {
      using _failing = failing((body) => body.includes(id) && body.startsWith(`{"query":"${kind}`));
      const { code, isAgain, summary: told } = await run(at, 'schedule');
      expect({ code, isAgain }).toEqual({ code: 0, isAgain: false });
      expect(told).toContain(`#${second}: ${refusals.failed}`);
    }
    for (const number of [first, third]) expect(at.text(number, 'receipt')).toContain(numberOf(number));
    expect(at.keys(second)).toEqual([]);
    expect(at.desk.github.counts.requests).toBeLessThan(60);
    expect((await run(at, 'schedule')).code).toBe(0);
    expect(at.text(second, 'receipt')).toContain(numberOf(second));
    await at.close();
  });

  test('turns the run red where it is the only one', async () => {
    const at = await stage();
    at.opened();
    using _failing = failing((body) => body.includes('addComment'));
    expect((await run(at, 'schedule')).code).toBe(3);
    await at.close();
  });
});

/** Requests that fit get an error of a kind that GitHub describes nowhere. */
function failing(fits: (body: string) => boolean): Disposable {
  const real = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    if (!fits(String(init?.body))) return real(input, init);
    return Response.json({ data: null, errors: [{ type: 'SOMETHING', message: 'Something went wrong.' }] });
  };
  return {
    [Symbol.dispose]: () => {
      globalThis.fetch = real;
    },
  };
}
