// The number that a pull request's address gives is the one that the desk gives; every other address is told as what it is.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pullNumberIn } from './pull-address.ts';

const repository = 'https://github.com/example/desk';

describe('the number in an address', () => {
  const tails = [
    '',
    '/',
    '/files',
    '/commits/5d33fcb',
    '#issuecomment-7',
    '?w=1',
    '/files?w=1#diff-0',
    '/changes',
  ];
  const heads = [
    'https://github.com/example/desk',
    'github.com/Example/DESK',
    ' http://www.github.com/example/desk',
  ];

  test('is found in each of 1,000 random ones', () => {
    const sequences = fc.integer({ min: 1, max: 999_999_999 });
    fc.assert(
      fc.property(sequences, fc.constantFrom(...heads), fc.constantFrom(...tails), (sequence, head, tail) => {
        expect(pullNumberIn(`${head}/pull/${sequence}${tail}`, repository)).toBe(sequence);
      }),
      { numRuns: 1_000 },
    );
  });

  test('is no number whatever else is pasted, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(pullNumberIn(text, repository)).not.toBeTypeOf('number');
      }),
    );
  });
});

test.each([
  ['', 'no-address'],
  ['45', 'no-address'],
  ['#45', 'no-address'],
  ['SEC-2026-000045-D', 'no-address'],
  ['https://github.com/example/desk/pull/45 and more', 'no-address'],
  ['javascript:alert(1)', 'no-address'],
  [`https://github.com/example/desk/pull/45?${'x'.repeat(2_000)}`, 'no-address'],
  ['https://gitlab.com/example/desk/pull/45', 'other-host'],
  ['https://github.com.evil.test/example/desk/pull/45', 'other-host'],
  ['https://github.com@evil.test/example/desk/pull/45', 'other-host'],
  ['https://github.com/octocat/desk/pull/45', 'other-repository'],
  ['https://github.com/example/desk-two/pull/45', 'other-repository'],
  ['https://github.com/', 'other-repository'],
  ['https://github.com/example/desk/issues/45', 'issue'],
  ['https://github.com/example/desk/compare/main...octocat:patch-1?expand=1', 'not-created'],
  ['https://github.com/example/desk/new/HEAD/tickets/inbox', 'not-created'],
  ['https://github.com/example/desk/pull/new/patch-1', 'not-created'],
  ['https://github.com/example/desk/pulls', 'not-created'],
  ['https://github.com/example/desk/pull/', 'no-number'],
  ['https://github.com/example/desk/pull/0', 'no-number'],
  ['https://github.com/example/desk/pull/045', 'no-number'],
  ['https://github.com/example/desk/pull/4e1', 'no-number'],
  ['https://github.com/example/desk', 'no-number'],
  ['https://github.com/example/desk/actions/runs/45', 'no-number'],
] as const)('%j is told as what it is', (text, fault) => {
  expect(pullNumberIn(text, repository)).toBe(fault);
});
