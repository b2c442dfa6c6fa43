import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { desk } from '../../testing/tickets.ts';
import { epoch } from '../view/epoch.ts';
import { acknowledgements } from './acknowledgement.ts';
import { flowByMonth } from './flow.ts';
import { monthsBetween, monthsOver } from './months.ts';
import { openByAge } from './open.ts';
import { median, quantile } from './quantile.ts';
import { withinDeadline, withinDeadlineByMonth } from './share.ts';
import { type Story, visibleTickets } from './testing.ts';
import { acknowledgementTimes, timesByMonth } from './times.ts';

// Worked out by hand, all in Los Angeles. In June: 30 minutes of working time, 120 (over a weekend: 66 hours on the clock),
// 540 (late: a day has 480). In July: nobody, and the deadline has passed. In August: closed as spam; waiting.
const stories: Story[] = [
  { received: '2026-06-09T10:00:00-07:00', acknowledged: '2026-06-09T10:30:00-07:00', severity: 'critical' },
  { received: '2026-06-12T16:00:00-07:00', acknowledged: '2026-06-15T10:00:00-07:00' },
  {
    received: '2026-06-16T10:00:00-07:00',
    acknowledged: '2026-06-17T11:00:00-07:00',
    later: [
      ['/close informative Read.', '2026-06-30T23:00:00-07:00'],
      ['/reopen', '2026-07-20T12:00:00-07:00'],
      ['/close resolved Done.', '2026-08-02T12:00:00-07:00'],
    ],
  },
  { received: '2026-07-01T10:00:00-07:00' },
  { received: '2026-08-03T09:00:00-07:00', later: [['/close spam', '2026-08-03T09:05:00-07:00']] },
  { received: '2026-08-05T10:00:00-07:00' },
];
const now = epoch('2026-08-05T12:00:00-07:00');
const tickets = visibleTickets(stories);
const all = acknowledgements(tickets, desk, now);

describe('quantiles', () => {
  it('are values that were measured', () => {
    expect(median([])).toBe(null);
    expect(median([7])).toBe(7);
    expect(median([4, 1, 3, 2])).toBe(2);
    expect(median([5, 1, 3])).toBe(3);
    expect(quantile([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 0.9)).toBe(9);
    expect(quantile([1, 2, 3], 1)).toBe(3);
  });

  it('are not exceeded by at least their share, and are the smallest such value', () => {
    const shares = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1 }), shares, (values, share) => {
        const found = quantile(values, share) ?? Number.NaN;
        const upTo = (limit: number) => values.filter((value) => value <= limit).length / values.length;
        expect(upTo(found)).toBeGreaterThanOrEqual(share);
        expect(upTo(found - 1)).toBeLessThan(share);
      }),
    );
  });
});

describe('months', () => {
  it('follow one another, over the end of a year', () => {
    expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(monthsBetween('2026-02', '2026-01')).toEqual([]);
    expect(monthsOver(['2026-02', '2025-12', '2026-02'])).toEqual(['2025-12', '2026-01', '2026-02']);
    expect(monthsOver([])).toEqual([]);
  });
});

describe('the time to acknowledge', () => {
  it('falls into classes that include their beginning', () => {
    const { classes } = acknowledgementTimes(all);
    expect(classes.map(({ from, to, business, wall }) => [from, to, business, wall])).toEqual([
      [0, 1, 1, 1],
      [1, 2, 0, 0],
      [2, 4, 1, 0],
      [4, 8, 0, 0],
      [8, 24, 1, 0],
      [24, 72, 0, 2],
      [72, null, 0, 0],
    ]);
  });

  it('has a median and a time for nine in ten', () => {
    const { business, wall } = acknowledgementTimes(all);
    expect(business).toEqual({ count: 3, median: 120, ninetieth: 540 });
    expect(wall).toEqual({ count: 3, median: 25 * 60, ninetieth: 66 * 60 });
  });

  it('is told by the month of the receipt, also of months without any', () => {
    expect(timesByMonth(all).map(({ month, business }) => [month, business.count, business.median])).toEqual([
      ['2026-06', 3, 120],
      ['2026-07', 0, null],
      ['2026-08', 0, null],
    ]);
  });
});

describe('the share within the deadline', () => {
  it('counts what is settled, and names the rest', () => {
    expect(withinDeadline(all)).toEqual({
      counts: { inTime: 2, late: 1, missed: 1, waiting: 1, notNeeded: 1 },
      settled: 4,
      share: 0.5,
    });
  });

  it('is none where nothing is settled', () => {
    expect(withinDeadline([])).toMatchObject({ settled: 0, share: null });
    expect(withinDeadlineByMonth([])).toEqual([]);
  });

  it('is told by the month of the receipt', () => {
    expect(withinDeadlineByMonth(all).map(({ month, settled, share }) => [month, settled, share])).toEqual([
      ['2026-06', 3, 2 / 3],
      ['2026-07', 1, 0],
      ['2026-08', 0, null],
    ]);
  });
});

describe('the open tickets', () => {
  it('are told by age and severity', () => {
    const classes = openByAge(tickets, now);
    expect(classes.map(({ from, to, all }) => [from, to, all])).toEqual([
      [0, 1, 1],
      [1, 7, 0],
      [7, 30, 0],
      [30, 90, 3],
      [90, null, 0],
    ]);
    expect(classes[0]?.counts).toMatchObject({ notSet: 1, high: 0 });
    expect(classes[3]?.counts).toEqual({ critical: 1, high: 1, medium: 0, low: 0, none: 0, notSet: 1 });
  });

  it('enter a class at its beginning', () => {
    const received = '2026-06-09T10:00:00-07:00';
    const ages = (at: string) => openByAge(visibleTickets([{ received }]), epoch(at)).map(({ all }) => all);
    expect(ages('2026-06-10T09:59:59-07:00')).toEqual([1, 0, 0, 0, 0]);
    expect(ages('2026-06-10T10:00:00-07:00')).toEqual([0, 1, 0, 0, 0]);
    expect(ages('2026-06-09T09:00:00-07:00')).toEqual([1, 0, 0, 0, 0]);
  });
});

describe('what came and went', () => {
  it('adds up from month to month', () => {
    const months = flowByMonth(tickets, desk, now);
    expect(months.map(({ month, ...numbers }) => [month, ...Object.values(numbers)])).toEqual([
      ['2026-06', 3, 1, 0, 2],
      ['2026-07', 1, 0, 1, 4],
      ['2026-08', 2, 2, 0, 4],
    ]);
  });

  it('goes on until now, and is nothing without a ticket', () => {
    const later = flowByMonth(tickets, desk, epoch('2026-10-05T12:00:00-07:00'));
    expect(later.map(({ month, open }) => [month, open]).slice(2)).toEqual([
      ['2026-08', 4],
      ['2026-09', 4],
      ['2026-10', 4],
    ]);
    expect(flowByMonth([], desk, now)).toEqual([]);
  });

  it('ends with as many open tickets as there are', () => {
    const open = openByAge(tickets, now).reduce((sum, { all }) => sum + all, 0);
    expect(flowByMonth(tickets, desk, now).at(-1)?.open).toBe(open);
  });
});
