// The page for addresses without a page. It is one file for all, so it speaks every language of the desk.
import type { SiteWords } from '../../../scripts/words/shapes/site/site-words.ts';
import { words } from '../../../scripts/words/words.ts';
import { address, homePage, jsonAddress, ticketsFolder } from './address.ts';
import { followedDays } from './clocks.ts';
import { type FrameView, frameView } from './frame.ts';
import type { Entry } from './lists/entry.ts';
import { type SearchView, searchView } from './lists/home.ts';
import { spanPlace } from './lists/urgency.ts';
import type { Setting } from './setting.ts';

export interface NotFoundView {
  frame: FrameView;
  search: SearchView;
  searchWords: SiteWords['search'];
  texts: (Omit<SiteWords['notFound'], 'ended'> & {
    language: string;
    ended: string;
    /** Where the data of a ticket are, with a place for its number. */
    json: string;
    address: string;
    tickets: string;
  })[];
}

/** The settings of every language, the desk's own first. */
export function notFoundView(settings: readonly Setting[], entries: readonly Entry[]): NotFoundView {
  const [own] = settings;
  if (!own) throw new Error('a desk has a language');
  const { notFound, search } = words(own.language).site;
  return {
    frame: frameView(own, null, notFound.title, notFound.text),
    search: searchView(own, entries),
    searchWords: search,
    texts: settings.map((setting) => ({
      language: setting.language,
      ...words(setting.language).site.notFound,
      ended: words(setting.language).site.notFound.ended(followedDays),
      json: jsonAddress(setting, spanPlace),
      address: address(setting, homePage),
      tickets: address(setting, ticketsFolder),
    })),
  };
}
