// Which conversations a run reads to their end.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MINUTE } from '../../../ticket/clock/instant.ts';
import { fairReading, type Load } from './fair-reading.ts';

const loads = fc
  .array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 70, noNaN: true })), { maxLength: 40 })
  .map((all): Load[] => all.map((pages, place) => ({ id: `${place}`, pages })));

test('no more than so many pages, the shortest first, and all that fit in one', () => {
  fc.assert(
    fc.property(loads, fc.nat(30), (all, most) => {
      const { now } = fairReading(all, most, null);
      const read = all.filter(({ id }) => now.has(id));
      expect(read.reduce((sum, { pages }) => sum + pages, 0)).toBeLessThanOrEqual(most);
      for (const { id, pages } of all) if (pages === 0) expect(now.has(id)).toBe(true);
      const longest = Math.max(0, ...read.map(({ pages }) => pages));
      const others = all.filter(({ id }) => !now.has(id));
      for (const { pages } of others) expect(pages).toBeGreaterThanOrEqual(longest);
    }),
    { numRuns: 200, seed: 10 },
  );
});

test('each that can be read at all has its turn in runs that have time', () => {
  fc.assert(
    fc.property(loads, (all) => {
      const seen = new Set<string>();
      for (const run of all.keys()) for (const id of fairReading(all, 4, run * 15 * MINUTE).now) seen.add(id);
      const { never } = fairReading(all, 4, 0);
      expect(all.filter(({ id }) => !seen.has(id) && !never.has(id))).toEqual([]);
      expect(all.filter(({ id, pages }) => never.has(id) !== pages > 60)).toEqual([]);
    }),
    { numRuns: 100, seed: 10 },
  );
});
