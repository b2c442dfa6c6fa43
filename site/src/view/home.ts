// The home page: how many tickets stand where, the open ones by urgency, those closed last, and the ways to narrow them down.
import { prefixesOf } from '../../../scripts/ticket/desk/stamp.ts';
import type { CountName } from '../../../scripts/words/site-words.ts';
import { words } from '../../../scripts/words/words.ts';
import { address, facetPage, feedPage, homePage, searchIndexAddress, ticketsFolder } from './address.ts';
import { duesText } from './dues.ts';
import type { Entry } from './entry.ts';
import { type FacetView, facetList, type Group } from './facet-list.ts';
import { isOpen } from './facets.ts';
import { filtered, filterIn } from './filter.ts';
import { type FrameView, frameView } from './frame.ts';
import { listingOf, rowsOf } from './listed.ts';
import type { Listing } from './listing.ts';
import type { RowView } from './rows.ts';
import type { Setting } from './setting.ts';

/** As many tickets as the home page lists before it sends readers on. */
export const openOnHome = 100;
export const closedOnHome = 20;

interface CountView {
  name: CountName;
  label: string;
  count: number;
  address: string;
}

/** A way to tickets that the home page does not list. */
type More = { label: string; address: string } | null;

export interface HomeView {
  frame: FrameView;
  counts: CountView[];
  /** Every running deadline, so that the reader's clock can count them. */
  dues: string;
  facets: FacetView[];
  listing: Listing;
  open: RowView[];
  allOpen: More;
  closed: RowView[];
  allClosed: More;
  search: SearchView;
  feed: string;
  leftOut: string | null;
  isEmpty: boolean;
}

/** What the search needs to know. */
export interface SearchView {
  /** The home page, which shows what was found. */
  action: string;
  index: string;
  /** With spaces between. */
  prefixes: string;
  tickets: string;
}

/** `all` are the groups of the entries; `leftOut` is how many records cannot be shown. */
export function homeView(
  setting: Setting,
  entries: readonly Entry[],
  all: readonly Group[],
  leftOut: number,
): HomeView {
  const { site } = words(setting.language);
  const inOrder = filtered(entries, filterIn(''), setting.now);
  const open = inOrder.filter(isOpen);
  const closed = inOrder.slice(open.length);
  return {
    frame: frameView(setting, homePage, site.home.title),
    counts: countsView(setting, all),
    dues: duesText(open.flatMap(({ due }) => due ?? [])),
    facets: facetList(
      setting,
      all.filter(({ facet }) => facet !== 'show'),
    ),
    listing: listingOf(setting),
    open: rowsOf(setting, open.slice(0, openOnHome)),
    allOpen: more(open, openOnHome, site.home.allOpen, address(setting, facetPage('show', 'open'))),
    closed: rowsOf(setting, closed.slice(0, closedOnHome)),
    allClosed: more(
      closed,
      closedOnHome,
      site.home.allClosed,
      address(setting, facetPage('status', 'closed')),
    ),
    search: searchView(setting),
    feed: address(setting, feedPage),
    leftOut: leftOut > 0 ? site.home.leftOut(leftOut) : null,
    isEmpty: entries.length === 0,
  };
}

function more(
  entries: readonly Entry[],
  shown: number,
  label: (count: number) => string,
  address: string,
): More {
  return entries.length > shown ? { label: label(entries.length), address } : null;
}

export function searchView(setting: Setting): SearchView {
  return {
    action: address(setting, homePage),
    index: searchIndexAddress(setting),
    prefixes: prefixesOf(setting.desk.number).join(' '),
    tickets: address(setting, ticketsFolder),
  };
}

const counted: readonly CountName[] = ['overdue', 'soon', 'awaiting', 'progress', 'lately'];

function countsView(setting: Setting, all: readonly Group[]): CountView[] {
  const { counts } = words(setting.language).site.home;
  return counted.map((name) => ({
    name,
    label: counts[name],
    count: all.find(({ facet, value }) => facet === 'show' && value === name)?.entries.length ?? 0,
    address: address(setting, facetPage('show', name)),
  }));
}
