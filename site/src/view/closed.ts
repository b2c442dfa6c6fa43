// One page of the closed tickets, the last closed first.
import type { VisibleTicket } from '../../../scripts/ticket/visibility.ts';
import { words } from '../../../scripts/words/words.ts';
import { address, closedPage } from './address.ts';
import { type FrameView, frameView } from './frame.ts';
import { type ClosedRow, closedRow } from './rows.ts';
import type { Setting } from './setting.ts';

/** As many closed tickets as the home page shows; pages of their own begin beyond that. */
export const closedOnHome = 20;
export const closedOnPage = 100;

export interface ClosedView {
  frame: FrameView;
  title: string;
  page: string;
  rows: ClosedRow[];
  newer: string | null;
  older: string | null;
}

/** `closed` are all closed tickets in their order; `page` counts from 1 to the number of pages. */
export function closedView(setting: Setting, closed: readonly VisibleTicket[], page: number): ClosedView {
  const { home, pages } = words(setting.language).site;
  const last = closedPages(closed.length);
  const here = (number: number) => address(setting, closedPage(number));
  return {
    frame: frameView(setting, closedPage(page), home.closed),
    title: home.closed,
    page: pages.page(page, last),
    rows: closed
      .slice((page - 1) * closedOnPage, page * closedOnPage)
      .map((ticket) => closedRow(setting, ticket)),
    newer: page > 1 ? here(page - 1) : null,
    older: page < last ? here(page + 1) : null,
  };
}

export function closedPages(count: number): number {
  return count > closedOnHome ? Math.ceil(count / closedOnPage) : 0;
}
