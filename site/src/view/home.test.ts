import { describe, expect, it } from 'vitest';
import type { TicketRecord } from '../../../scripts/ticket/ticket.ts';
import { visibleTicket } from '../../../scripts/ticket/visibility.ts';
import { afterwards, freshTicket, settingOf } from '../../testing/tickets.ts';
import { closedOnHome } from './closed.ts';
import { homeView } from './home.ts';

// Due on Wednesday 2026-06-10 at 10:00, on Thursday at 10:00, and on Friday at 10:00.
const first = freshTicket({ sequence: 3, receivedAt: '2026-06-09T10:00:00-07:00' });
const second = freshTicket({ sequence: 2, receivedAt: '2026-06-10T10:00:00-07:00' });
const third = freshTicket({ sequence: 1, receivedAt: '2026-06-11T10:00:00-07:00' });
const asked = afterwards(freshTicket({ sequence: 4 }), '/ack P1 high', '/need-info Which?');
const assessed = afterwards(freshTicket({ sequence: 5 }), '/ack P4 low', '/assess');

function closed(sequence: number, at = '2026-06-09T12:00:00-07:00'): TicketRecord {
  return afterwards(freshTicket({ sequence }), { text: '/close spam', at });
}

function home(tickets: readonly TicketRecord[], now?: string, leftOut = 0) {
  return homeView(settingOf(now), tickets.map(visibleTicket), leftOut);
}

function counted(tickets: readonly TicketRecord[], now: string) {
  return Object.fromEntries(home(tickets, now).counts.map(({ name, count }) => [name, count]));
}

describe('the counts', () => {
  it.each([
    ['2026-06-10T10:00:00-07:00', { overdue: 0, soon: 2 }],
    ['2026-06-10T10:00:01-07:00', { overdue: 1, soon: 1 }],
    ['2026-06-09T09:59:59-07:00', { overdue: 0, soon: 0 }],
    ['2026-06-13T00:00:00-07:00', { overdue: 3, soon: 0 }],
  ])('of deadlines at %s', (now, expected) => {
    expect(counted([first, second, third], now)).toMatchObject(expected);
  });

  it('put each ticket in one place', () => {
    const tickets = [first, asked, assessed, closed(6)];
    expect(counted(tickets, '2026-06-10T09:00:00-07:00')).toMatchObject({
      awaiting: 1,
      progress: 2,
      closed: 1,
    });
  });
});

describe('the queue', () => {
  it('has what is due first before the others, and what waits for the publisher last', () => {
    const numbers = home([asked, third, second, first]).open.map(({ number }) => number);
    expect(numbers).toEqual([first, second, third, asked].map(({ number }) => number));
  });

  it('gives no deadline to what waits for the publisher', () => {
    expect(home([asked]).open[0]?.due).toBeNull();
  });

  it('shows no title under embargo, and one as soon as the report is disclosed', () => {
    const disclosed = afterwards(freshTicket({ sequence: 9 }), '/ack P1 high', '/disclose');
    expect(home([first]).open[0]?.title).toBeNull();
    expect(home([disclosed]).open[0]?.title).toBe(disclosed.report.title);
  });
});

describe('the closed tickets', () => {
  it('begin with the one closed last', () => {
    const early = closed(7, '2026-06-09T11:00:00-07:00');
    const late = closed(6, '2026-06-09T13:00:00-07:00');
    expect(home([early, late]).closed.map(({ number }) => number)).toEqual([late.number, early.number]);
  });

  it('say whether they were acknowledged in time', () => {
    const inTime = afterwards(
      freshTicket({ sequence: 1 }),
      { text: '/ack P1 high', at: '2026-06-10T10:00:00-07:00' },
      { text: '/close resolved', at: '2026-06-12T10:00:00-07:00' },
    );
    const late = afterwards(
      freshTicket({ sequence: 2 }),
      { text: '/ack P1 high', at: '2026-06-10T10:00:01-07:00' },
      { text: '/close resolved', at: '2026-06-11T10:00:00-07:00' },
    );
    const tones = home([inTime, late, closed(3)]).closed.map(({ acknowledged }) => acknowledged.tone);
    expect(tones).toEqual(['inTime', 'late', 'never']);
  });

  it('are all there, as long as they are few', () => {
    const { closed: rows, allClosed } = home([closed(1)]);
    expect([rows.length, allClosed]).toEqual([1, null]);
  });

  it('have pages of their own once they are many', () => {
    const many = Array.from({ length: closedOnHome + 1 }, (_, place) => closed(place + 1));
    const { closed: rows, allClosed } = home(many);
    expect([rows.length, allClosed?.address]).toEqual([closedOnHome, '/desk/closed/']);
  });
});

it('tells of records that cannot be shown', () => {
  expect(home([first]).leftOut).toBeNull();
  expect(home([first], undefined, 2).leftOut).toMatch(/^2 /);
});

it('is empty without tickets', () => {
  expect(home([]).isEmpty).toBe(true);
  expect(home([first]).isEmpty).toBe(false);
});
