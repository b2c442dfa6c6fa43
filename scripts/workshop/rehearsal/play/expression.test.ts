// Expressions mean what they mean to GitHub, and none is empty by mistake.
import { describe, expect, test } from 'vitest';
import { evaluated, filledIn, isMet } from './expression.ts';

const context = {
  github: { event_name: 'schedule', event: { schedule: '29 4 * * *', issue: null }, ref: 'refs/heads/main' },
  needs: { reconcile: { outputs: { changed: 'true', again: 'false' } } },
  secrets: { DESK_WEBHOOK: '' },
};

const braced = (inside: string) => `\${{ ${inside} }}`;

describe('an expression', () => {
  test.each([
    ["github.event_name != 'issue_comment' || github.event.issue.pull_request", true],
    ["needs.reconcile.outputs.changed == 'TRUE'", true],
    ["!cancelled() && (github.event.schedule == 'x' || needs.reconcile.outputs.again == 'true')", false],
    ["github.event_name == 'push' && '0' || '2'", '2'],
    ["'it''s'", "it's"],
    ['github.event.issue.pull_request', null],
    ['null == secrets.DESK_WEBHOOK', true],
  ])('%s is %s', (text, value) => {
    expect(evaluated(text, context)).toBe(value);
  });

  test.each([
    ['a name that nobody knows', 'github.event_nam'],
    ['a context that nobody knows', "matrix.node == '26'"],
    ['a function that nobody knows', "contains(github.ref, 'x')"],
    ['a parenthesis that stays open', "('x'"],
    ['half a comparison', "'x' =="],
    ['two in one', "'x' 'y'"],
    ['another sign', "'x' < 'y'"],
    ['nothing', ' '],
  ])('is an error with %s', (_, text) => {
    expect(() => evaluated(text, context)).toThrow();
  });
});

test('a text is filled in, and an object is none', () => {
  expect(filledIn(`on ${braced('github.ref')}${braced('secrets.DESK_WEBHOOK')}.`, context)).toBe(
    'on refs/heads/main.',
  );
  expect(() => filledIn(braced('github'), context)).toThrow();
});

test.each([
  [null, 'success', true],
  [null, 'failure', false],
  ["github.ref == 'refs/heads/main'", 'success', true],
  ["github.ref == 'refs/heads/main'", 'failure', false],
  [braced("!cancelled() && needs.reconcile.outputs.changed == 'true'"), 'failure', true],
  ['always()', 'cancelled', true],
  ['failure()', 'success', false],
] as const)('%s after %s is %s', (condition, standing, isRun) => {
  expect(isMet(condition, context, standing)).toBe(isRun);
});
