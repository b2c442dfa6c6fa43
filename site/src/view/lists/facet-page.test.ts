import { expect, it } from 'vitest';
import { visibleTicket } from '../../../../scripts/ticket/record/visibility.ts';
import { words } from '../../../../scripts/words/words.ts';
import { afterwards, canaryReport, desk, freshTicket, settingOf } from '../../../testing/tickets.ts';
import { entryOf } from './entry.ts';
import { groups, publishersListed, valueLabel } from './facet-list.ts';
import { facetPageView, inOrder, pagesOf, rowsOnPage } from './facet-page.ts';
import { tabs } from './facets.ts';

const setting = settingOf();

function entriesOf(count: number, publisher?: (place: number) => string) {
  return Array.from({ length: count }, (_, place) => {
    const report = canaryReport('some', {
      ...(publisher && { disclosure: 'public' as const, publisher: publisher(place) }),
    });
    return entryOf(visibleTicket(freshTicket({ sequence: place + 1, report })), desk);
  });
}

it.each([
  [0, 1],
  [rowsOnPage, 1],
  [rowsOnPage + 1, 2],
])('%i tickets have %i pages', (count, pages) => {
  expect(pagesOf(entriesOf(count))).toBe(pages);
});

const many = inOrder(
  { facet: 'status', value: 'received', entries: entriesOf(2 * rowsOnPage + 1) },
  setting.now,
);

it.each([
  [1, rowsOnPage, null, '/desk/status/received/2/'],
  [2, rowsOnPage, '/desk/status/received/', '/desk/status/received/3/'],
  [3, 1, '/desk/status/received/2/', null],
])('page %i has %i rows and its neighbours', (page, rows, previous, next) => {
  const view = facetPageView(setting, many, page);
  expect([view.rows.length, view.previous, view.next]).toEqual([rows, previous, next]);
  expect(view.further).toBe('/desk/?status=received');
});

it('has pages for what is shown even when nothing is, and of other values only for what there is', () => {
  const all = groups(entriesOf(1), setting.now);
  const values = (facet: string) => all.filter((one) => one.facet === facet).map(({ value }) => value);
  expect(values('show')).toEqual(['open', 'overdue', 'awaiting', 'closed']);
  expect(values('status')).toEqual(['received']);
  expect(values('publisher')).toEqual([]);
});

it('has pages for the publishers with the most tickets, called as they call themselves', () => {
  const names = groups(
    entriesOf(90, (place) => `Publisher ${Math.floor(Math.sqrt(place * 20))}`),
    setting.now,
  ).filter(({ facet }) => facet === 'publisher');
  expect(names).toHaveLength(publishersListed);
  const sizes = names.map(({ entries }) => entries.length);
  expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
  expect(names.map((group) => valueLabel(setting, group))).toContain('Publisher 40');
});

it('lists what is closed from the one closed last, and marks a first reply that came late', () => {
  const closed = (sequence: number, ...remarks: Parameters<typeof afterwards>[1][]) =>
    entryOf(visibleTicket(afterwards(freshTicket({ sequence }), ...remarks)), desk);
  const group = {
    facet: 'show' as const,
    value: 'closed',
    entries: [
      closed(1, { text: '/close spam', at: '2026-06-09T12:00:00-07:00' }),
      closed(
        2,
        { text: '/ack P1 high', at: '2026-06-10T10:00:00-07:00' },
        { text: '/close resolved', at: '2026-06-11T10:00:00-07:00' },
      ),
      closed(
        3,
        { text: '/ack P1 high', at: '2026-06-10T10:00:01-07:00' },
        { text: '/close resolved', at: '2026-06-12T10:00:00-07:00' },
      ),
    ],
  };
  const { rows, title } = facetPageView(setting, inOrder(group, setting.now), 1);
  expect(rows.map(({ number, closed }) => [Number(number.split('-')[2]), closed?.isLate])).toEqual([
    [3, true],
    [2, false],
    [1, false],
  ]);
  expect(title).toBe(words('en').site.home.tabs.closed.title);
});

it.each(tabs)('says of an empty page of %s what that means', (value) => {
  const { rows, none } = facetPageView(setting, { facet: 'show', value, entries: [] }, 1);
  expect([rows, none]).toEqual([[], words('en').site.home.tabs[value].none]);
});
