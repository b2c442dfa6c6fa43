// How much of what is to be said may be said now.
import { describe, expect, test } from 'vitest';
import type { Replies } from '../../replies/outward.ts';
import { affordable, affordableLooks, budget, knownContents, mustCount } from './budget.ts';
import type { Turn } from './turns.ts';

const plenty = { contents: 10, repeated: 10, requests: 10, points: 10 };

/** Replies of so many comments, with a check run where it is asked for. */
function said(number: number, comments: number, isChecked = false): Replies {
  const check = {
    head: '',
    conclusion: 'success',
    name: '',
    title: '',
    summary: '',
    annotations: [],
  } as const;
  const one = { kind: 'create_comment', key: 'receipt', body: '' } as const;
  return {
    pull: { id: `${number}`, number },
    check: isChecked ? check : null,
    replies: Array(comments).fill(one),
  };
}
const now = (all: Replies[], given: Partial<typeof plenty>) => {
  const { now: these, later } = affordable(all, { ...plenty, ...given }, new Map());
  return [these.map(({ pull }) => pull.number), later];
};

describe('a budget', () => {
  test.each([
    [
      'a quiet hour',
      budget({ recent: 0, ofThisRun: 0 }, 1000, 1000),
      { contents: 100, repeated: 100, requests: 900, points: 900 },
    ],
    [
      'a busy hour',
      budget({ recent: 350, ofThisRun: 0 }, 1000, 1000),
      { contents: 50, repeated: 0, requests: 900, points: 900 },
    ],
    [
      'an hour that is full',
      budget({ recent: 450, ofThisRun: 0 }, 50, 99),
      { contents: 0, repeated: 0, requests: 0, points: 0 },
    ],
    [
      'a second attempt in the same run',
      budget({ recent: 0, ofThisRun: 60 }, 1000, 1000),
      { contents: 40, repeated: 40, requests: 900, points: 900 },
    ],
  ])('of %s', (_, given, expected) => {
    expect(given).toEqual(expected);
  });
});

describe('what is affordable', () => {
  test('is begun in part where it does not fit, and what comes after it is not held up', () => {
    expect(now([said(1, 2), said(2, 2), said(3, 2)], { contents: 5 })).toEqual([[1, 2, 3], 1]);
    expect(now([said(1, 2), said(2, 2), said(3, 1)], { contents: 2 })).toEqual([[1], 2]);
  });

  test('are receipts, reminders and escalations before answers, for which a part is kept back', () => {
    const asked = (number: number, count: number): Replies => ({
      ...said(number, 0),
      replies: Array.from({ length: count }, (_, place) => ({
        kind: 'create_comment' as const,
        key: `answer/issuecomment-${number}-${place}`,
        body: 'x',
      })),
    });
    expect(now([asked(1, 200), said(2, 1)], {})).toEqual([[2, 1], 1]);
    const room = { contents: 100, repeated: 100, requests: 100, points: 1000 };
    const { now: these } = affordable([asked(1, 200), said(2, 1)], room, new Map());
    expect(these.map(({ replies }) => replies.length)).toEqual([1, 69]);
  });

  test('comes in turn, and a part of each hour is kept for those who have had nothing in it', () => {
    const turn = (before: number, around: number): Turn => ({ before, around, due: 0 });
    const turns = new Map([1, 2, 3, 4].map((number) => [number, turn(number - 1, 4)] as const)).set(
      5,
      turn(0, 1),
    );
    const all = [1, 2, 3, 4, 5].map((number) => said(number, 1));
    const order = (given: Partial<typeof plenty>) =>
      affordable(all, { ...plenty, ...given }, turns).now.map(({ pull }) => pull.number);
    expect(order({})).toEqual([5, 1, 2, 3, 4]);
    expect(order({ contents: 2 })).toEqual([5, 1]);
    expect(order({ repeated: 0 })).toEqual([5, 1]);
    expect(order({ repeated: 3 })).toEqual([5, 1, 2]);
  });

  test('is bounded by requests, which check runs cost, and by points, which all cost', () => {
    expect(now([said(1, 1, true), said(2, 1, true)], { requests: 1 })).toEqual([[1], 1]);
    expect(now([said(1, 1), said(2, 1)], { requests: 0 })).toEqual([[1, 2], 0]);
    expect(now([said(1, 0), said(2, 0)], { points: 1 })).toEqual([[1], 1]);
  });
});

test('looks are bounded by the points that are left', () => {
  expect(affordableLooks(1000)).toBeGreaterThan(1000);
  expect(affordableLooks(10)).toBe(0);
});

test.each([
  [0, 0, 10_000, false],
  [200, 0, 100, false],
  [201, 0, 100, true],
  [300, 0, 1, true],
  [0, 101, 0, true],
  [99, 67, 0, false],
])(
  'with %s comments known, %s pull requests not looked at and %s comments planned the hour is counted: %s',
  (known, unseen, planned, expected) => {
    expect(mustCount(known, unseen, planned)).toBe(expected);
  },
);

test('what is known of an hour are comments of it, and receipts that may have been changed in it', () => {
  const own = (at: number) => ({ id: '', key: 'receipt', body: '', at });
  const pulls = [
    { own: [own(10), own(20)], updatedAt: 30 },
    { own: [own(1)], updatedAt: 30 },
    { own: [own(1)], updatedAt: 5 },
    { own: [], updatedAt: 30 },
  ];
  expect(knownContents(pulls, 9)).toBe(4);
});
