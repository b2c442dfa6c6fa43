// One plain page of the tickets under a value of a facet, for readers without a script and for links.
import { words } from '../../../../scripts/words/words.ts';
import { address, facetPage, homePage } from '../address.ts';
import { type FrameView, frameView } from '../frame.ts';
import type { Setting } from '../setting.ts';
import type { Entry } from './entry.ts';
import { facetLabel, type Group, valueLabel } from './facet-list.ts';
import { tabs } from './facets.ts';
import { everything, filtered, queryOf, toggled } from './filter.ts';
import { listingOf, rowsOf } from './listed.ts';
import type { Listing } from './listing.ts';
import type { RowView } from './rows.ts';

export const rowsOnPage = 100;

export interface FacetPageView {
  frame: FrameView;
  title: string;
  /** Which page of how many; null where there is only one. */
  page: string | null;
  /** The same tickets on the home page, where they can be filtered further. */
  further: string;
  /** Whether time alone changes which tickets these are. */
  isOfMoment: boolean;
  listing: Listing;
  rows: RowView[];
  /** What stands there without any. */
  none: string;
  previous: string | null;
  next: string | null;
}

/** The group with its entries in the usual order. */
export function inOrder(group: Group, now: number): Group {
  return { ...group, entries: filtered(group.entries, everything, now) };
}

/** `group` is in order; `page` counts from 1 to the number of pages. */
export function facetPageView(setting: Setting, group: Group, page: number): FacetPageView {
  const { facet, value, entries } = group;
  const { pages } = words(setting.language).site;
  const last = pagesOf(entries);
  const here = (number: number) => address(setting, facetPage(facet, value, number));
  const { title, none } = titleOf(setting, group);
  return {
    frame: frameView(setting, facetPage(facet, value, page), title),
    title,
    page: last > 1 ? pages.page(page, last) : null,
    further: `${address(setting, homePage)}${queryOf(toggled(everything, facet, value))}`,
    isOfMoment: facet === 'show',
    listing: listingOf(setting),
    rows: rowsOf(setting, entries.slice((page - 1) * rowsOnPage, page * rowsOnPage)),
    none,
    previous: page > 1 ? here(page - 1) : null,
    next: page < last ? here(page + 1) : null,
  };
}

function titleOf(setting: Setting, group: Group): { title: string; none: string } {
  const { home, facetPage: texts } = words(setting.language).site;
  const tab = tabs.find((name) => group.facet === 'show' && name === group.value);
  if (tab) return home.tabs[tab];
  return {
    title: texts.title(facetLabel(setting, group.facet), valueLabel(setting, group)),
    none: texts.none,
  };
}

export function pagesOf(entries: readonly Entry[]): number {
  return Math.max(1, Math.ceil(entries.length / rowsOnPage));
}
