// What stands around the content of every page: title, ways to the others, languages, and of which moment it tells.
import { instantText } from '../../../scripts/ticket/clock/instant.ts';
import type { Language } from '../../../scripts/ticket/ticket.ts';
import type { SiteWords } from '../../../scripts/words/site-words.ts';
import { words } from '../../../scripts/words/words.ts';
import {
  address,
  fullAddress,
  homePage,
  howPage,
  reportPage,
  shareCardAddress,
  staffPage,
  statisticsPage,
} from './address.ts';
import { type MomentView, momentView } from './moment.ts';
import type { Setting } from './setting.ts';
import { spanPlace } from './urgency.ts';

interface LanguageView {
  language: Language;
  /** In that language itself. */
  label: string;
  address: string;
  fullAddress: string;
  isThis: boolean;
}

interface PlaceView {
  label: string;
  address: string;
  isHere: boolean;
}

export interface FrameView {
  language: Language;
  title: string;
  description: string;
  desk: string;
  home: string;
  base: string;
  /** What browsers may load for the page; null where a server adds to it. */
  policy: string | null;
  places: PlaceView[];
  timesIn: string;
  /** Null for a page that lives at no address of its own. */
  canonical: string | null;
  /** The picture that chats show, with scheme and host. */
  card: string;
  languages: LanguageView[];
  recordsAsOf: MomentView;
  /** Sentences with a place for the span, for the reader's own clock to complete. */
  overdue: string;
  left: string;
  yourTime: string;
  /** The desk's zone, in which the pages tell times. */
  zone: string;
  words: Pick<SiteWords, 'skip' | 'languages' | 'recordsAsOf' | 'nav'>;
}

// The ways to other pages: a new one is one more line here, and its name in the words.
const places = [
  ['home', homePage],
  ['report', reportPage],
  ['statistics', statisticsPage],
  ['how', howPage],
  ['staff', staffPage],
] as const;

// Nothing but what lies beside the page, and nothing that is written into it. Astro would add to each page, at the cost
// of several digests a page, the digests of scripts that no page of ours has.
const policy = [
  "default-src 'none'",
  ...['img-src', 'connect-src', 'form-action', 'script-src', 'style-src'].map((kind) => `${kind} 'self'`),
  "base-uri 'none'",
].join(';');

/**
 * `page` is the path of the page below its language, or null where it lives at no address of its own; `description` is
 * one sentence or two for search engines and chats.
 */
export function frameView(
  setting: Setting,
  page: string | null,
  title: string,
  description = words(setting.language).site.home.about,
): FrameView {
  const { desk, language, base, now, isWatched } = setting;
  const { site } = words(language);
  return {
    language,
    title: `${title} – ${desk.name}`,
    description,
    desk: desk.name,
    home: address(setting, homePage),
    base,
    policy: isWatched ? null : policy,
    places: places.map(([name, place]) => ({
      label: site.nav[name],
      address: address(setting, place),
      isHere: page === place,
    })),
    timesIn: site.timesIn(desk.calendar.time_zone),
    canonical: page === null ? null : fullAddress(setting, page, language),
    card: shareCardAddress(setting),
    languages: page === null ? [] : desk.languages.map((other) => languageView(setting, page, other)),
    recordsAsOf: momentView(setting, instantText(now)),
    overdue: site.overdueBy(spanPlace),
    left: site.left(spanPlace),
    yourTime: site.yourTime,
    zone: desk.calendar.time_zone,
    words: site,
  };
}

function languageView(setting: Setting, page: string, language: Language): LanguageView {
  return {
    language,
    label: words(language).ticket.language[language],
    address: address(setting, page, language),
    fullAddress: fullAddress(setting, page, language),
    isThis: language === setting.language,
  };
}
