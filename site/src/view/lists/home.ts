// The home page: how many tickets stand where, the open ones by urgency, those closed last, and the ways to narrow them down.
import { prefixesOf } from '../../../../scripts/ticket/desk/stamp.ts';
import type { CountName } from '../../../../scripts/words/shapes/site/site-words.ts';
import { words } from '../../../../scripts/words/words.ts';
import type { Advisory } from '../../advisories/advisory.ts';
import { isLarge } from '../../search/index-file.ts';
import type { Statistics } from '../../statistics/data.ts';
import { format, lengthText } from '../../statistics/format.ts';
import { withinDeadline } from '../../statistics/share.ts';
import {
  address,
  advisoriesPage,
  facetPage,
  feedPage,
  homePage,
  policyPage,
  reportPage,
  searchIndexAddress,
  statisticsPage,
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
import { filtered, filterIn } from './filter.ts';
import { listingOf, rowsOf } from './listed.ts';
import type { Listing } from './listing.ts';
import type { RowView } from './rows.ts';
import { isLately } from './urgency.ts';

/** As many tickets as the home page lists before it sends readers on. */
export const openOnHome = 100;
export const closedOnHome = 20;
const advisoriesOnHome = 3;

interface CountView {
  name: CountName;
  label: string;
  count: number;
  /** The same as people read it. */
  shown: string;
  address: string;
}

/** A way to tickets that the home page does not list. */
type More = { label: string; address: string } | null;

interface FigureView {
  name: 'share' | 'median' | 'open' | 'overdue';
  figure: string;
  label: string;
  tone: 'good' | 'bad' | 'plain';
  /** Whether it counts tickets of the lists, which a script can show on the spot. */
  isList: boolean;
  address: string;
}

export interface HomeView {
  frame: FrameView;
  promise: string;
  report: string;
  whatIsPublic: string;
  /** The latest advisories, and where all of them are. */
  advisories: AdvisoryRow[];
  allAdvisories: string;
  figures: FigureView[];
  statistics: string;
  counts: CountView[];
  /** Every running deadline, and when the tickets closed lately were, so that the reader's clock can count them. */
  dues: string;
  closings: string;
  facets: FacetView[];
  listing: Listing;
  open: RowView[];
  allOpen: More;
  closed: RowView[];
  allClosed: More;
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
  statistics: Pick<Statistics, 'acknowledgements' | 'times'>;
}

export function homeView(setting: Setting, facts: HomeFacts): HomeView {
  const { entries, all, leftOut } = facts;
  const { site } = words(setting.language);
  const inOrder = filtered(entries, filterIn(''), setting.now);
  const open = inOrder.filter(isOpen);
  const closed = inOrder.slice(open.length);
  return {
    frame: frameView(setting, homePage, site.home.title),
    promise: site.home.hero.promise(acknowledgeWords(setting)),
    report: address(setting, reportPage),
    whatIsPublic: `${address(setting, policyPage)}#public`,
    advisories: advisoryRows(setting, facts.advisories).slice(0, advisoriesOnHome),
    allAdvisories: address(setting, advisoriesPage),
    figures: figuresView(setting, facts),
    statistics: address(setting, statisticsPage),
    counts: countsView(setting, all),
    dues: duesText(open.flatMap(({ due }) => due ?? [])),
    closings: duesText(
      closed.flatMap(({ closed: at }) => (at !== null && isLately(at, setting.now) ? [at] : [])),
    ),
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
    search: searchView(setting, entries),
    subscribe: address(setting, subscribePage),
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

export function searchView(setting: Setting, entries: readonly Entry[]): SearchView {
  return {
    action: address(setting, homePage),
    index: searchIndexAddress(setting),
    isSplit: isLarge(entries),
    prefixes: prefixesOf(setting.desk.number).join(' '),
    tickets: address(setting, ticketsFolder),
  };
}

function figuresView(setting: Setting, { entries, all, statistics }: HomeFacts): FigureView[] {
  const { figures } = words(setting.language).site.home;
  const { count, share } = format(setting.language);
  const { counts, settled, share: inTime } = withinDeadline(statistics.acknowledgements);
  const { median } = statistics.times.business;
  const open = entries.filter(isOpen).length;
  const overdue = numberOf(all, 'overdue');
  const measured = address(setting, statisticsPage);
  return [
    {
      ...{ name: 'share', figure: inTime === null ? '–' : share(inTime), tone: 'good', address: measured },
      label: inTime === null ? figures.none : figures.share(counts.inTime, settled),
      isList: false,
    },
    {
      ...{ name: 'median', figure: median === null ? '–' : lengthText(median), tone: 'plain' },
      ...{ label: median === null ? figures.none : figures.median, address: measured },
      isList: false,
    },
    {
      ...{ name: 'open', figure: count(open), label: figures.open, tone: 'plain', isList: true },
      address: address(setting, facetPage('show', 'open')),
    },
    {
      ...{
        name: 'overdue',
        figure: count(overdue),
        label: figures.overdue,
        tone: overdue > 0 ? 'bad' : 'plain',
        isList: true,
      },
      address: address(setting, facetPage('show', 'overdue')),
    },
  ];
}

function numberOf(all: readonly Group[], name: string): number {
  return all.find(({ facet, value }) => facet === 'show' && value === name)?.entries.length ?? 0;
}

const counted: readonly CountName[] = ['overdue', 'soon', 'awaiting', 'progress', 'lately'];

function countsView(setting: Setting, all: readonly Group[]): CountView[] {
  const { counts } = words(setting.language).site.home;
  const { count } = format(setting.language);
  return counted.map((name) => {
    const number = numberOf(all, name);
    const shown = { label: counts[name], count: number, shown: count(number) };
    return { name, ...shown, address: address(setting, facetPage('show', name)) };
  });
}
