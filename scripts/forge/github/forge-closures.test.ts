// Which closings somebody decided, and which GitHub made of something else.
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
