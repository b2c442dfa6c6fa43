// The order of anchors is total, and that of numbers of any size.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byAnchor } from './anchor-order.ts';

const kinds = ['issuecomment-', 'pullrequestreview-', 'discussion_r'];
const number = fc.bigInt({ min: 0n, max: 10n ** 24n });
const anchor = fc.oneof(
  fc.tuple(fc.constantFrom(...kinds), number).map(([kind, id]) => `${kind}${id}`),
  fc.string().map((id) => `event-${id}`),
);

test('numbers are compared as numbers, beyond those that JavaScript counts exactly', () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.constantFrom(...kinds), number, number, (kind, other, a, b) => {
      if (a !== b) expect(byAnchor(`${kind}${a}`, `${other}${b}`) < 0).toBe(a < b);
    }),
    {
      examples: [
        ['issuecomment-', 'issuecomment-', 9n, 10n],
        ['issuecomment-', 'discussion_r', 2n ** 53n, 2n ** 53n + 1n],
      ],
    },
  );
});

test('the order is total, whatever the order before', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anchor, { maxLength: 12 }), (anchors) => {
      expect(anchors.toReversed().sort(byAnchor)).toEqual(anchors.toSorted(byAnchor));
      for (const one of anchors)
        for (const other of anchors) {
          expect(Math.sign(byAnchor(one, other)) + Math.sign(byAnchor(other, one))).toBe(0);
          expect(byAnchor(one, other) === 0).toBe(one === other);
        }
    }),
  );
});

test('what has no number, as a hand on the pull request, comes last', () => {
  expect(['event-CE_1', 'event-7', 'issuecomment-8'].sort(byAnchor)).toEqual([
    'issuecomment-8',
    'event-7',
    'event-CE_1',
  ]);
});
