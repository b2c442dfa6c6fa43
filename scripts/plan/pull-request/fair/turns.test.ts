// Turns are a function of who opened what and when: nobody is passed over for ever, and few come before many.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../../ticket/clock/instant.ts';
import { account } from '../../testing.ts';
import { inTurn, mostReportsAnHour, turnsOf } from './turns.ts';

const opened = fc.array(fc.record({ by: fc.nat(3), at: fc.nat(600) }), { maxLength: 200 }).map((all) =>
  all
    .toSorted((one, other) => one.at - other.at)
    .map(({ by, at }, place) => ({
      ...{ number: place + 1, createdAt: at * MINUTE, author: by === 3 ? null : account(`a${by}`) },
    })),
);

test('each report has its turn, at most so many of one account in any hour, in the order of their opening', () => {
  fc.assert(
    fc.property(opened, (pulls) => {
      const turns = turnsOf(pulls);
      for (const all of Map.groupBy(pulls, ({ author }) => author?.id).values()) {
        const due = all.map(({ number }) => turns.get(number)?.due ?? Number.NaN);
        for (const [place, one] of due.entries()) {
          expect(one).toBeGreaterThanOrEqual(all[place]?.createdAt ?? Number.NaN);
          expect(one).toBeGreaterThanOrEqual(due[place - 1] ?? 0);
          expect(due.filter((other) => other >= one && other < one + HOUR).length).toBeLessThanOrEqual(
            mostReportsAnHour,
          );
        }
        const waits = Math.floor(all.length / mostReportsAnHour) * HOUR;
        expect((due.at(-1) ?? 0) - (all.at(-1)?.createdAt ?? 0)).toBeLessThanOrEqual(waits);
      }
    }),
    { numRuns: 200, seed: 10 },
  );
});

test('nobody’s first comes after anyone’s second, and everyone is in the row once', () => {
  fc.assert(
    fc.property(opened, (pulls) => {
      const turns = turnsOf(pulls);
      const row = inTurn(pulls, turns);
      const places = row.map(({ number }) => turns.get(number)?.before ?? -1);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      expect(new Set(row)).toEqual(new Set(pulls));
    }),
    { numRuns: 200, seed: 10 },
  );
});

test('a publisher comes before an account of many, whoever was earlier', () => {
  const many = Array.from({ length: 30 }, (_, place) => ({
    ...{ number: place + 1, createdAt: place, author: account('mallory') },
  }));
  const pulls = [...many, { number: 31, createdAt: MINUTE, author: account('octocat') }];
  expect(inTurn(pulls, turnsOf(pulls))[0]?.number).toBe(31);
});
