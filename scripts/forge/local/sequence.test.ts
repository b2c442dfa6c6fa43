import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localYear } from '../../ticket/clock/calendar.ts';
import { instantOf } from '../../ticket/clock/instant.ts';
import { readConfiguration } from '../../ticket/desk/configuration.ts';
import { confirmationNumber, recordPath } from '../../ticket/number.ts';
import type { Disk, Entry } from './disk.ts';
import { nextSequence } from './sequence.ts';

const prefix = 'SEC';
const year = 2026;

function pathOf(sequence: number, parts: { prefix?: string; year?: number } = {}): string {
  return recordPath(confirmationNumber({ prefix, year, sequence, ...parts }));
}

const contiguous = Array.from({ length: 12_345 }, (_, place) => pathOf(place + 1));

/** The records 1 to `count`, and what was put beside them; only what the counter may ask is there to be asked. */
function records(count: number, invented: readonly string[] = []): { disk: Disk; asked: string[] } {
  const asked: string[] = [];
  const paths = new Set([...contiguous.slice(0, count), ...invented]);
  const disk = {
    kindOf: (path: string) => {
      asked.push(path);
      return paths.has(path) ? 'file' : null;
    },
    entries: (folder: string): Entry[] => {
      asked.push(folder);
      return [...paths]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => ({ name: path.slice(folder.length + 1), kind: 'file' }));
    },
  };
  return { disk: disk as unknown as Disk, asked };
}

describe('after the records 1 to n', () => {
  test.each([0, 1, 2, 44, 998, 999, 1000, 1001, 1998, 1999, 2000, 2999, 4000, 7999, 12_345])(
    'n = %i, comes n + 1',
    (count) => {
      expect(nextSequence(records(count).disk, prefix, year)).toBe(count + 1);
    },
  );

  test('whatever n is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6_500 }), (count) => {
        expect(nextSequence(records(count).disk, prefix, year)).toBe(count + 1);
      }),
      { numRuns: 60 },
    );
  });

  test('few questions are asked', () => {
    const { disk, asked } = records(12_345);
    nextSequence(disk, prefix, year);
    expect(asked.length).toBeLessThan(20);
  });
});

describe('numbers that somebody invented', () => {
  const count = fc.integer({ min: 0, max: 4_500 });
  const far = fc.tuple(count, fc.array(fc.integer({ min: 1, max: 300_000 }), { maxLength: 8 }));

  test('in a later thousand change nothing', () => {
    fc.assert(
      fc.property(far, ([count, ahead]) => {
        const later = (Math.floor((count + 1) / 1000) + 1) * 1000;
        const invented = ahead.map((by) => pathOf(later + by - 1));
        expect(nextSequence(records(count, invented).disk, prefix, year)).toBe(count + 1);
      }),
      { numRuns: 60 },
    );
  });

  // Such as are most likely to mislead a search for the last full folder.
  test('at the end of a later thousand change nothing', () => {
    fc.assert(
      fc.property(count, fc.integer({ min: 1, max: 130 }), (count, thousands) => {
        const end = (Math.floor((count + 1) / 1000) + thousands) * 1000 + 999;
        expect(nextSequence(records(count, [pathOf(end)]).disk, prefix, year)).toBe(count + 1);
      }),
      { numRuns: 200 },
    );
  });

  test('in the thousand that is being filled skip no more than the rest of it', () => {
    fc.assert(
      fc.property(count, fc.integer({ min: 0, max: 999 }), (count, place) => {
        const thousand = Math.floor((count + 1) / 1000);
        const invented = Math.max(thousand * 1000 + place, count + 1);
        const next = nextSequence(records(count, [pathOf(invented)]).disk, prefix, year);
        expect(next).toBe(invented + 1);
        expect(next).toBeLessThanOrEqual((thousand + 1) * 1000);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['of another prefix', 'tickets/2026/0xxx/VULN-2026-000900-D.yaml'],
    ['of another year', `tickets/2026/0xxx/${pathOf(900, { year: 2025 }).split('/').at(-1)}`],
    ['of another thousand', `tickets/2026/0xxx/${pathOf(5_900).split('/').at(-1)}`],
    [
      'with a wrong check character',
      pathOf(900).replace(/.\.yaml$/, (end) => (end.startsWith('A') ? 'B.yaml' : 'A.yaml')),
    ],
    ['with fewer digits', 'tickets/2026/0xxx/SEC-2026-900-X.yaml'],
    ['of no number at all', 'tickets/2026/0xxx/notes.yaml'],
    ['with another ending', `${pathOf(900)}.orig`],
  ])('and that are %s are passed over', (_, path) => {
    expect(nextSequence(records(7, [path]).disk, prefix, year)).toBe(8);
    expect(nextSequence(records(0, [path]).disk, prefix, year)).toBe(1);
  });
});

test('a number is not given again while a higher one of its thousand is there', () => {
  const { disk } = records(
    0,
    [1, 2, 4].map((sequence) => pathOf(sequence)),
  );
  expect(nextSequence(disk, prefix, year)).toBe(5);
});

test('each prefix counts for itself', () => {
  const { disk } = records(12);
  expect(nextSequence(disk, 'VULN', year)).toBe(1);
});

describe('each year begins anew', () => {
  test.each([
    ['2026-12-31T23:59:59-08:00', 2026, 13],
    ['2027-01-01T00:00:00-08:00', 2027, 1],
    ['2027-01-01T07:59:59Z', 2026, 13],
    ['2027-01-01T08:00:00Z', 2027, 1],
  ])('in the zone of the desk, at %s', (instant, expected, next) => {
    const configuration = 'name: Desk\ncalendar: {time_zone: America/Los_Angeles}\n';
    const { content: desk } = readConfiguration(new TextEncoder().encode(configuration));
    if (!desk) throw new Error('the desk of this test is wrong');
    const current = localYear(desk.time, instantOf(instant) ?? 0);
    expect(current).toBe(expected);
    expect(nextSequence(records(12).disk, prefix, current)).toBe(next);
  });
});
