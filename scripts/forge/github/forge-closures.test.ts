// Which closings somebody decided, and which GitHub made of something else.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forgeClosures, presentClosure } from './forge-closures.ts';
import type { WireEvent } from './wire.ts';

const start = Date.parse('2026-11-22T14:00:00Z');
const event = (kind: string, seconds: number, login = 'octocat'): WireEvent => ({
  __typename: `${kind}Event`,
  id: `${kind}_${seconds}`,
  createdAt: new Date(start + seconds * 1000).toISOString(),
  actor: login === '' ? null : { __typename: 'User', login, id: `U_${login}` },
});
const closed = (seconds: number, login?: string) => event('Closed', seconds, login);
const deleted = (seconds: number, login?: string) => event('HeadRefDeleted', seconds, login);
const restored = (seconds: number) => event('HeadRefRestored', seconds);
const reopened = (seconds: number) => event('Reopened', seconds);
const pushed = (seconds: number, login?: string) => event('HeadRefForcePushed', seconds, login);

const usual = { state: 'CLOSED' as const, commits: { totalCount: 1 }, headRepository: { id: 'R_1' } };

function causes(events: WireEvent[], pull: Partial<Parameters<typeof forgeClosures>[0]> = {}) {
  const facts = { ...usual, ...pull };
  const found = forgeClosures(facts, events);
  return {
    all: [...found].map(([id, cause]) => `${id.split('_')[1]} ${cause}`),
    now: presentClosure(facts, events, found),
  };
}

describe('a closing', () => {
  test.each<[string, WireEvent[], string[]]>([
    ['by hand', [closed(0)], []],
    ['with its branch deleted in the same breath', [closed(0), deleted(1)], ['0 branch_deleted']],
    ['of which GitHub says the deletion first', [deleted(0), closed(90)], ['90 branch_deleted']],
    ['by hand, before the branch was tidied away', [closed(0), deleted(20)], []],
    ['by hand, as somebody else deleted the branch', [closed(0, 'alice'), deleted(1)], []],
    ['by a hand that is gone', [closed(0, ''), deleted(0, '')], ['0 branch_deleted']],
    ['of what was opened again after the deletion', [deleted(0), reopened(50), closed(60)], []],
    ['of what was restored meanwhile', [deleted(0), restored(20), closed(60)], []],
    ['after a rewrite that left nothing', [pushed(0), closed(3)], ['3 branch_emptied']],
    ['by another hand than the one that rewrote', [pushed(0), closed(3, 'alice')], []],
    ['by hand, long after a rewrite', [pushed(0), closed(60)], []],
    ['each for itself', [closed(0), deleted(0), restored(9), reopened(9), closed(99)], ['0 branch_deleted']],
  ])('%s', (_, events, expected) => {
    expect(causes(events).all).toEqual(expected);
  });

  test('is known by what the pull request is now, where it is the last one', () => {
    const events = [closed(0), reopened(50), closed(99)];
    expect(causes(events, { commits: { totalCount: 0 } }).all).toEqual(['99 branch_emptied']);
    expect(causes(events, { headRepository: null }).all).toEqual(['99 fork_deleted']);
    expect(causes(events, { state: 'MERGED' }).all).toEqual(['99 merged']);
  });
});

describe('the present closure', () => {
  test('is the last closing that nobody decided', () => {
    expect(causes([closed(0), deleted(0)]).now).toMatchObject({
      ...{ cause: 'branch_deleted', anchor: 'event-Closed_0', at: start, isRestored: false },
      by: { login: 'octocat' },
    });
    expect(causes([closed(0), deleted(0), restored(60)]).now).toMatchObject({ isRestored: true });
  });

  test.each<[string, WireEvent[], Partial<typeof usual> | { state: 'OPEN' }]>([
    ['where it is open', [closed(0), deleted(0), restored(9), reopened(9)], { state: 'OPEN' }],
    ['where it was closed by hand since', [closed(0), deleted(0), restored(9), reopened(9), closed(99)], {}],
    ['where nothing happened', [], {}],
  ])('is none %s', (_, events, pull) => {
    expect(causes(events, pull).now).toBeNull();
  });
});

describe('whatever becomes of a branch', () => {
  interface World {
    events: WireEvent[];
    /** What closed it, by the ids of the closings that nobody decided. */
    truth: Map<string, string>;
    at: number;
    isOpen: boolean;
    hasBranch: boolean;
  }
  const gone = (world: World, cause: string, before: WireEvent[], after: WireEvent[]) => {
    const closing = closed(world.at);
    world.events.push(...before, ...(world.isOpen ? [closing] : []), ...after);
    if (world.isOpen) world.truth.set(closing.id, cause);
    world.isOpen = false;
  };
  // As GitHub writes them down: `lag` is how far it lets the two halves of a deletion come apart, in seconds.
  const acts: Readonly<Record<string, (world: World, lag: number) => void>> = {
    close: (world) => {
      if (world.isOpen) world.events.push(closed(world.at));
      world.isOpen = false;
    },
    reopen: (world) => {
      if (!world.isOpen && world.hasBranch) {
        world.events.push(reopened(world.at));
        world.isOpen = true;
      }
    },
    delete: (world, lag) => {
      if (!world.hasBranch) return;
      gone(world, 'branch_deleted', [], [deleted(world.at + lag)]);
      world.hasBranch = false;
    },
    'delete, told first': (world, lag) => {
      if (!world.hasBranch) return;
      const first = deleted(world.at);
      world.at += lag;
      gone(world, 'branch_deleted', [first], []);
      world.hasBranch = false;
    },
    restore: (world) => {
      if (!world.hasBranch) world.events.push(restored(world.at));
      world.hasBranch = true;
    },
    rewrite: (world) => {
      if (world.isOpen) world.events.push(pushed(world.at));
    },
    empty: (world, lag) => {
      if (!world.isOpen || !world.hasBranch) return;
      const push = pushed(world.at);
      world.at += lag;
      gone(world, 'branch_emptied', [push], []);
    },
  };

  test('each closing is told from those that somebody decided', () => {
    const step = fc.record({
      act: fc.constantFrom(...Object.keys(acts)),
      lag: fc.integer({ min: 0, max: 2 }),
      // Nobody closes by hand within seconds of a rewrite, or deletes a branch within seconds of a closing.
      pause: fc.integer({ min: 11, max: 9999 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const world: World = { events: [], truth: new Map(), at: 0, isOpen: true, hasBranch: true };
        for (const { act, lag, pause } of steps) {
          world.at += pause;
          acts[act]?.(world, lag);
        }
        const facts = { ...usual, state: world.isOpen ? ('OPEN' as const) : usual.state };
        const found = forgeClosures(facts, world.events);
        expect(new Map(found)).toEqual(world.truth);
        const last = world.events.findLast(({ __typename }) => /Closed|Reopened/.test(__typename));
        const cause = world.isOpen ? undefined : world.truth.get(last?.id ?? '');
        expect(presentClosure(facts, world.events, found)?.cause).toBe(cause);
      }),
    );
  });
});
