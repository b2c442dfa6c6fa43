// What machines get of a ticket, and for how long.
import { expect, it } from 'vitest';
import { DAY } from '../../../scripts/ticket/clock/instant.ts';
import { visibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import { afterwards, freshTicket, settingOf } from '../../testing/tickets.ts';
import { followedDays } from '../view/clocks.ts';
import { ticketView } from '../view/ticket/ticket.ts';
import { ticketFiles } from './ticket-files.ts';

const open = freshTicket({});
const closed = afterwards(open, '/ack P2 high', '/close informative');
const closedAt = Date.parse(closed.history.at(-1)?.at ?? '');

const later = (days: number) => ({ ...settingOf(), now: closedAt + days * DAY });
const endings = (ticket: typeof open, days: number) =>
  ticketFiles([later(days)], visibleTicket(ticket)).map(([path]) => path.split(ticket.number)[1]);

it.each([
  ['an open ticket', open, 1000],
  ['one that closed lately', closed, followedDays],
])('%s has a feed, a calendar and a badge', (_, ticket, days) => {
  expect(endings(ticket, days)).toEqual(['.json', '/feed.xml', '/deadlines.ics', '/badge.svg']);
  const view = ticketView(later(days), visibleTicket(ticket), new Set());
  expect([view.feed?.endsWith('feed.xml'), view.follow.length]).toEqual([true, 3]);
});

it('one that closed long ago has its data alone, and its page leads to no more', () => {
  expect(endings(closed, followedDays + 1)).toEqual(['.json']);
  const view = ticketView(later(followedDays + 1), visibleTicket(closed), new Set());
  expect([view.feed, view.follow]).toEqual([undefined, []]);
});
