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
import { homeView, openOnHome } from './home.ts';

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
  return Object.fromEntries(home(tickets, now).tabs.map(({ name, number }) => [name, number]));
}

describe('the tabs', () => {
  it.each([
    ['2026-06-10T10:00:00-07:00', 0],
    ['2026-06-10T10:00:01-07:00', 1],
    ['2026-06-13T00:00:00-07:00', 3],
  ])('count at %s as many deadlines that have passed: %i', (now, overdue) => {
    expect(counted([first, second, third], now)).toMatchObject({ overdue });
  });

  it('count what is closed, spam and duplicates as well, in the last one alone', () => {
    const tickets = [first, asked, assessed, closed(6)];
    expect(counted(tickets, '2027-01-01T00:00:00Z')).toEqual({ open: 3, overdue: 2, awaiting: 1, closed: 1 });
  });

  it('lead to a page each, and mark the first', () => {
    expect(home([first]).tabs.map(({ address, current }) => [address, current])).toEqual([
      ['/desk/show/open/', 'true'],
      ['/desk/show/overdue/', undefined],
      ['/desk/show/awaiting/', undefined],
      ['/desk/show/closed/', undefined],
    ]);
  });

  it('can be counted anew by every running deadline, listed or not', () => {
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

it('lists nothing that is closed before somebody asks for it, and says so of a desk without open tickets', () => {
  const { open, status } = home([closed(6)]);
  expect([open, status]).toEqual([[], words('en').site.home.tabs.open.none]);
  expect(home([closed(6), first]).open.map(({ number }) => number)).toEqual([first.number]);
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
