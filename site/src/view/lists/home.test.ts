import { describe, expect, it } from 'vitest';
import { visibleTicket } from '../../../../scripts/ticket/record/visibility.ts';
import type { TicketRecord } from '../../../../scripts/ticket/ticket.ts';
import { words } from '../../../../scripts/words/words.ts';
import { afterwards, desk, freshTicket, settingOf } from '../../../testing/tickets.ts';
import { advisories } from '../../advisories/advisory.ts';
import { statistics } from '../../statistics/data.ts';
import { duesIn } from './dues.ts';
import { entryOf } from './entry.ts';
import { groups } from './facet-list.ts';
import { closedOnHome, homeView, openOnHome } from './home.ts';
import { latelyDays } from './urgency.ts';

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
  const setting = settingOf(now);
  const entries = tickets.map((ticket) => entryOf(visibleTicket(ticket), desk));
  const visible = tickets.map((ticket) => visibleTicket(ticket));
  return homeView(setting, {
    ...{ entries, all: groups(entries, setting.now), leftOut },
    ...{ advisories: advisories(visible), statistics: statistics(visible, desk, setting.now) },
  });
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
      lately: 1,
    });
  });

  it.each([
    ['2026-07-09T12:00:00-07:00', 1],
    ['2026-07-09T12:00:01-07:00', 0],
  ])('call closed lately what was closed up to 30 days ago: at %s', (now, lately) => {
    expect(counted([closed(6)], now)).toMatchObject({ lately });
  });

  it('have the closings that may stop to count as lately', () => {
    const { closings } = home(
      [closed(6), closed(7, '2026-06-09T13:00:00-07:00'), first],
      '2026-07-09T12:30:00-07:00',
    );
    expect(duesIn(closings)).toEqual([Date.UTC(2026, 5, 9, 20)]);
  });

  it.each(['en', 'fr'] as const)('name in %s how long a ticket counts as closed lately', (language) => {
    expect(words(language).site.home.counts.lately).toContain(String(latelyDays));
  });

  it('lead to the tickets that they count', () => {
    expect(home([first]).counts.map(({ address }) => address)).toContain('/desk/show/overdue/');
  });

  it('can be made of every running deadline, listed or not', () => {
    const many = Array.from({ length: openOnHome + 5 }, (_, place) => freshTicket({ sequence: place + 1 }));
    expect(duesIn(home([...many, asked]).dues)).toEqual(many.map(() => Date.UTC(2026, 5, 10, 17)));
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

  it.each([
    [openOnHome, null],
    [openOnHome + 1, '/desk/show/open/'],
  ])('of %i tickets goes on at %s', (count, address) => {
    const many = Array.from({ length: count }, (_, place) => freshTicket({ sequence: place + 1 }));
    const view = home(many);
    expect(view.open).toHaveLength(openOnHome);
    expect(view.allOpen?.address ?? null).toBe(address);
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
      { text: '/close resolved', at: '2026-06-12T09:00:00-07:00' },
    );
    const tones = home([inTime, late, closed(3)]).closed.map((row) => row.closed?.acknowledged.tone);
    expect(tones).toEqual(['inTime', 'late', 'never']);
  });

  it.each([
    [closedOnHome, null],
    [closedOnHome + 1, '/desk/status/closed/'],
  ])('of %i go on at %s', (count, address) => {
    const view = home(Array.from({ length: count }, (_, place) => closed(place + 1)));
    expect(view.closed).toHaveLength(closedOnHome);
    expect(view.allClosed?.address ?? null).toBe(address);
  });
});

describe('the facets', () => {
  it('have only what some ticket has, with how many', () => {
    const views = home([first, asked, closed(6)]).facets;
    expect(
      views.map(({ facet, values }) => [facet, values.map(({ value, count }) => [value, count])]),
    ).toEqual([
      [
        'status',
        [
          ['received', 1],
          ['needs_information', 1],
          ['closed', 1],
        ],
      ],
      [
        'severity',
        [
          ['high', 1],
          ['unset', 2],
        ],
      ],
      [
        'priority',
        [
          ['P1', 1],
          ['unset', 2],
        ],
      ],
      ['category', [['vulnerability', 3]]],
    ]);
  });
});

it('tells of records that cannot be shown', () => {
  expect(home([first]).leftOut).toBeNull();
  expect(home([first], undefined, 2).leftOut).not.toBeNull();
});

it('knows when there is nothing yet', () => {
  expect([home([]).isEmpty, home([first]).isEmpty]).toEqual([true, false]);
});
