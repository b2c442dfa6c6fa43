// What machines get of a ticket, and for how long.
import { expect, it } from 'vitest';
import { DAY } from '../../../scripts/ticket/clock/instant.ts';
import { visibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import { afterwards, canaryReport, freshTicket, settingOf } from '../../testing/tickets.ts';
import { followedDays } from '../view/clocks.ts';
import { ticketView } from '../view/ticket/ticket.ts';
import { ticketFiles } from './ticket-files.ts';

const embargoed = freshTicket({});
const open = freshTicket({ report: canaryReport('shown', { disclosure: 'public', language: 'fr' }) });
const closing = (one: typeof open) => afterwards(one, '/ack P2 high', '/close informative');
const closed = closing(open);
const closedAt = Date.parse(closed.history.at(-1)?.at ?? '');

const later = (days: number) => ({ ...settingOf(), now: closedAt + days * DAY });
const followed = ['/feed.xml', '/deadlines.ics', '/badge.svg'];
const endings = (ticket: typeof open, days: number) =>
  ticketFiles([later(days)], visibleTicket(ticket))
    .map(([path]) => path.split(ticket.number)[1] ?? '')
    .filter((ending) => followed.includes(ending));

it.each([
  ['open and public', open, 1000, followed],
  ['open and under embargo', embargoed, 1000, ['/feed.xml', '/deadlines.ics']],
  ['paused', afterwards(embargoed, '/ack P2 high', '/need-info Which?'), 1000, ['/feed.xml']],
  ['closed lately', closed, followedDays, ['/feed.xml', '/badge.svg']],
  ['closed lately and under embargo', closing(embargoed), followedDays, ['/feed.xml']],
  ['closed long ago', closed, followedDays + 1, []],
])('a ticket that is %s has just the files that its page leads to', (_, ticket, days, expected) => {
  expect(endings(ticket, days)).toEqual(expected);
  const { feed, follow } = ticketView(later(days), visibleTicket(ticket), new Set());
  const own = follow.filter(({ address }) => address.includes(ticket.number));
  expect(own.map(({ address }) => address.split(ticket.number)[1])).toEqual(expected);
  expect(feed !== undefined).toBe(expected.includes('/feed.xml'));
});

it('has its data in any case', () => {
  expect(ticketFiles([later(1000)], visibleTicket(closed))[0]?.[0]).toBe(`tickets/${closed.number}.json`);
});

it.each([
  ['a public report, in its language', open, 'xml:lang="fr"'],
  ['an embargo, which does not tell its language', embargoed, 'xml:lang="en"'],
])('the feed is that of %s', async (_, ticket, language) => {
  const settings = [settingOf(), settingOf(undefined, 'fr')];
  const [, text] = ticketFiles(settings, visibleTicket(ticket)).find(([path]) => path.endsWith('.xml')) ?? [];
  expect(await text?.()).toContain(language);
});
