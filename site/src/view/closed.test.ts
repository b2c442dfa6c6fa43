import { expect, it } from 'vitest';
import { visibleTicket } from '../../../scripts/ticket/visibility.ts';
import { settingOf, ticketIn } from '../../testing/tickets.ts';
import { closedOnHome, closedOnPage, closedPages, closedView } from './closed.ts';

const one = visibleTicket(ticketIn('closed'));
const closed = Array.from({ length: 2 * closedOnPage + 1 }, () => one);

it.each([
  [0, 0],
  [closedOnHome, 0],
  [closedOnHome + 1, 1],
  [closedOnPage, 1],
  [closedOnPage + 1, 2],
])('%i closed tickets have %i pages', (count, pages) => {
  expect(closedPages(count)).toBe(pages);
});

it.each([
  [1, closedOnPage, null, '/desk/closed/2/'],
  [2, closedOnPage, '/desk/closed/', '/desk/closed/3/'],
  [3, 1, '/desk/closed/2/', null],
])('page %i has %i rows and its neighbours', (page, rows, newer, older) => {
  const view = closedView(settingOf(), closed, page);
  expect([view.rows.length, view.newer, view.older]).toEqual([rows, newer, older]);
});
