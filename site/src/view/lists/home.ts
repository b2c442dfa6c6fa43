// The home page: what is promised, the latest advisories, the record in figures, and the open tickets by urgency under the first of the tabs.
import { prefixesOf } from '../../../../scripts/ticket/desk/stamp.ts';
import { words } from '../../../../scripts/words/words.ts';
import type { Advisory } from '../../advisories/advisory.ts';
import { isLarge } from '../../search/index-file.ts';
import {
  address,
  advisoriesPage,
  facetPage,
  feedPage,
  homePage,
  policyPage,
  reportPage,
  searchIndexAddress,
  subscribePage,
  ticketsFolder,
} from '../address.ts';
import { type FrameView, frameView } from '../frame.ts';
import { acknowledgeWords } from '../promises.ts';
import type { Setting } from '../setting.ts';
import { type AdvisoryRow, advisoryRows } from './advisories.ts';
import { duesText } from './dues.ts';
import type { Entry } from './entry.ts';
import { type FacetView, facetList, type Group } from './facet-list.ts';
import { isOpen } from './facets.ts';
import { type FigureView, figuresView, type Measured } from './figures.ts';
import { everything, filtered } from './filter.ts';
import { listName } from './list-name.ts';
import { listingOf, rowsOf } from './listed.ts';
import type { Listing } from './listing.ts';
import type { RowView } from './rows.ts';
import { type TabView, tabsView } from './tabs.ts';

/** As many tickets as the home page lists before it sends readers on. */
export const openOnHome = 100;
const advisoriesOnHome = 3;

export interface HomeView {
  frame: FrameView;
  promise: string;
  report: string;
  whatIsPublic: string;
  /** The latest advisories, and where all of them are. */
  advisories: AdvisoryRow[];
  allAdvisories: string;
  figures: FigureView[];
  tabs: TabView[];
  /** Every running deadline, so that the reader's clock can count those that have passed. */
  dues: string;
  facets: FacetView[];
  listing: Listing;
  /** What the list below the tabs is called, or says without a ticket. */
  status: string;
  open: RowView[];
  /** The way to the open tickets that the page does not list, if there are any. */
  allOpen: { label: string; address: string } | null;
  search: SearchView;
  subscribe: string;
  feed: string;
  leftOut: string | null;
  isEmpty: boolean;
}

/** What the search needs to know. */
export interface SearchView {
  /** The home page, which shows what was found. */
  action: string;
  index: string;
  /** Whether the index is in several files, as that of a large desk is. */
  isSplit: boolean;
  /** With spaces between. */
  prefixes: string;
  tickets: string;
}

/** `all` are the groups of the entries; `leftOut` is how many records cannot be shown. */
export interface HomeFacts {
  entries: readonly Entry[];
  all: readonly Group[];
  leftOut: number;
  advisories: readonly Advisory[];
  statistics: Measured;
}

export function homeView(setting: Setting, facts: HomeFacts): HomeView {
  const { entries, all, leftOut } = facts;
  const { site } = words(setting.language);
  const open = filtered(entries, everything, setting.now).filter(isOpen);
  return {
    frame: frameView(setting, homePage, site.home.title),
    promise: site.home.hero.promise(acknowledgeWords(setting)),
    report: address(setting, reportPage),
    whatIsPublic: `${address(setting, policyPage)}#public`,
    advisories: advisoryRows(setting, facts.advisories).slice(0, advisoriesOnHome),
    allAdvisories: address(setting, advisoriesPage),
    figures: figuresView(setting, all, facts.statistics),
    tabs: tabsView(setting, all, 'open'),
    dues: duesText(open.flatMap(({ due }) => due ?? [])),
    facets: facetList(
      setting,
      all.filter(({ facet }) => facet !== 'show'),
    ),
    listing: listingOf(setting),
    status: listName(setting.language, site.home.tabs.open, open.length),
    open: rowsOf(setting, open.slice(0, openOnHome)),
    allOpen:
      open.length > openOnHome
        ? { label: site.home.allOpen(open.length), address: address(setting, facetPage('show', 'open')) }
        : null,
    search: searchView(setting, entries),
    subscribe: address(setting, subscribePage),
    feed: address(setting, feedPage),
    leftOut: leftOut > 0 ? site.home.leftOut(leftOut) : null,
    isEmpty: entries.length === 0,
  };
}

export function searchView(setting: Setting, entries: readonly Entry[]): SearchView {
  return {
    action: address(setting, homePage),
    index: searchIndexAddress(setting),
    isSplit: isLarge(entries),
    prefixes: prefixesOf(setting.desk.number).join(' '),
    tickets: address(setting, ticketsFolder),
  };
}
