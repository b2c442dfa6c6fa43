import { describe, expect, it } from 'vitest';
import { todaysCalendar } from '../../../scripts/ticket/desk/configuration.ts';
import { desk } from '../../testing/tickets.ts';
import { epoch } from '../view/epoch.ts';
import { acknowledgements, type Standing } from './acknowledgement.ts';
import { type Story, visibleTickets } from './testing.ts';

// Received on Friday at 16:00, so due on Monday at 16:00.
const received = '2026-06-12T16:00:00-07:00';

function one(story: Story, now: string) {
  return acknowledgements(visibleTickets([story]), desk, epoch(now))[0];
}

describe('how a ticket is counted', () => {
  it.each<[string, Story, string, Standing]>([
    [
      'acknowledged before',
      { received, acknowledged: '2026-06-15T10:00:00-07:00' },
      '2026-07-01T00:00:00Z',
      'inTime',
    ],
    [
      'at the deadline itself',
      { received, acknowledged: '2026-06-15T16:00:00-07:00' },
      '2026-07-01T00:00:00Z',
      'inTime',
    ],
    [
      'a second after',
      { received, acknowledged: '2026-06-15T16:00:01-07:00' },
      '2026-07-01T00:00:00Z',
      'late',
    ],
    ['nobody yet, at the deadline', { received }, '2026-06-15T16:00:00-07:00', 'waiting'],
    ['nobody, and the deadline has passed', { received }, '2026-06-15T16:00:01-07:00', 'missed'],
    [
      'closed as spam before the deadline',
      { received, later: [['/close spam', '2026-06-15T15:00:00-07:00']] },
      '2026-07-01T00:00:00Z',
      'notNeeded',
    ],
    [
      'closed as spam when it was too late',
      { received, later: [['/close spam', '2026-06-15T17:00:00-07:00']] },
      '2026-07-01T00:00:00Z',
      'missed',
    ],
    [
      'closed, and opened again',
      {
        received,
        later: [
          ['/close spam', '2026-06-15T10:00:00-07:00'],
          ['/reopen', '2026-06-15T11:00:00-07:00'],
        ],
      },
      '2026-06-15T12:00:00-07:00',
      'waiting',
    ],
  ])('%s', (_, story, now, standing) => {
    expect(one(story, now)?.standing).toBe(standing);
  });
});

describe('how long it took', () => {
  it('counts the hours of the calendar and those of the clock', () => {
    // One hour on Friday and one on Monday; 66 hours and 30 seconds on the clock.
    const story = { received, acknowledged: '2026-06-15T10:00:30-07:00' };
    expect(one(story, '2026-07-01T00:00:00Z')).toMatchObject({ businessMinutes: 120, wallMinutes: 66 * 60 });
  });

  it('leaves holidays out', () => {
    // Thursday 2026-07-02 from 16:00, the holiday on Friday, Monday until 09:30.
    const story = { received: '2026-07-02T16:00:00-07:00', acknowledged: '2026-07-06T09:30:00-07:00' };
    expect(one(story, '2026-08-01T00:00:00Z')).toMatchObject({ businessMinutes: 90 });
  });

  it('is unknown while nobody has, and where the calendar is lost', () => {
    expect(one({ received }, received)).toMatchObject({ businessMinutes: null, wallMinutes: null });
    const tickets = visibleTickets([{ received, acknowledged: '2026-06-15T10:00:00-07:00' }]);
    const forgotten = new Map([[desk.calendar.version, { ...todaysCalendar(desk), sha256: 'another' }]]);
    const lost = acknowledgements(tickets, { ...desk, calendars: forgotten }, epoch(received))[0];
    expect(lost).toMatchObject({ businessMinutes: null, wallMinutes: 66 * 60 });
  });
});

it('takes the month in the zone of the desk, and the order of the numbers', () => {
  const tickets = visibleTickets([
    { received: '2026-07-01T03:00:00Z' },
    { received: '2026-07-01T08:00:00Z' },
  ]);
  const all = acknowledgements(tickets.toReversed(), desk, epoch('2026-07-01T09:00:00Z'));
  expect(all.map(({ month }) => month)).toEqual(['2026-06', '2026-07']);
  expect(all.map(({ number }) => number)).toEqual(tickets.map(({ number }) => number));
});
