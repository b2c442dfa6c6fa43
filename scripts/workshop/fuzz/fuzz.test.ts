// What strangers might send, generated: one round of each target by a fixed seed; `npm run fuzz` goes on with others.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedOf } from './arguments.ts';
import { countsText, failureText } from './report.ts';
import { fuzzed, type Target } from './target.ts';
import { targets } from './targets.ts';

test.each(targets.map((target) => [target.name, target] as const))('%s', async (_, target) => {
  const { counterexample, runs } = await fuzzed(target, 1);
  expect(counterexample).toBeNull();
  expect(runs).toBe(target.runs);
});

describe('a target that does not hold', () => {
  const small: Target = {
    name: 'small',
    about: 'numbers',
    runs: 100,
    property: fc.property(fc.nat(1000), (number) => number < 10),
  };

  test('fails with its smallest input, the same for the same seed', async () => {
    const round = await fuzzed(small, 7);
    expect(round.counterexample?.input).toBe('[10]');
    expect((await fuzzed(small, 7)).counterexample?.input).toBe('[10]');
    expect(failureText(round)).toContain('--seed 7');
    expect(countsText([round, { ...round, counterexample: null }])).toMatch(
      /^small: \d+ inputs in 2 rounds, 1 /,
    );
  });
});

test.each([
  [['--minutes', '5'], { minutes: 5, seed: null }],
  [['--minutes', '0', '--seed', '17'], { minutes: 0, seed: 17 }],
  [[], null],
  [['--minutes'], null],
  [['--minutes', 'x'], null],
  [['--minutes', '1', '--seed'], null],
  [['--minutes', '1', '--seed', '1', 'x'], null],
])('%j asks for %j', (words, asked) => expect(askedOf(words)).toEqual(asked));
