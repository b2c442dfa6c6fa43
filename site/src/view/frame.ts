// What stands around the content of every page: title, ways to the others, languages, and of which moment it tells.
import { instantText } from '../../../scripts/ticket/clock/instant.ts';
import type { Language } from '../../../scripts/ticket/ticket.ts';
import type { SiteWords } from '../../../scripts/words/shapes/site/site-words.ts';
import { words } from '../../../scripts/words/words.ts';
import { type CardView, deskCardView } from '../share/card-view.ts';
import {
  address,
  advisoriesPage,
  fullAddress,
  homePage,
  howPages,
  policyPage,
  reportPage,
  sealingPage,
  staffPage,
  statisticsPage,
  subscribePage,
} from './address.ts';
import { type BrandView, brandView } from './brand.ts';
import { spanPlace } from './lists/urgency.ts';
import { type MomentView, momentView } from './moment.ts';
import type { Setting } from './setting.ts';

interface LanguageView {
  language: Language;
  /** In that language itself. */
  label: string;
  address: string;
  fullAddress: string;
  isThis: boolean;
}

interface LinkView {
  label: string;
  address: string;
}

interface PlaceView {
  label: string;
  address: string;
  /** As `aria-current` says it: the page itself, or one of its part of the site. */
  current: 'page' | 'true' | undefined;
}

export interface FrameView {
  language: Language;
  title: string;
  description: string;
  desk: string;
  /** What every page says of sample data; null on a desk of real tickets. */
  sampleData: string | null;
  home: string;
  brand: BrandView;
  base: string;
  /** What browsers may load for the page; null where a server adds to it. */
  policy: string | null;
  places: PlaceView[];
  search: LinkView;
  /** The one thing that every page offers. */
  report: PlaceView;
  footer: { title: string; links: LinkView[] }[];
  timesIn: string;
  /** Null for a page that lives at no address of its own. */
  canonical: string | null;
  /** The picture that chats show. */
  card: CardView;
  languages: LanguageView[];
  recordsAsOf: MomentView;
  /** Sentences with a place for the span, for the reader's own clock to complete. */
  overdue: string;
  left: string;
  yourTime: string;
  /** The desk's zone, in which the pages tell times. */
  zone: string;
  words: Pick<SiteWords, 'skip' | 'languages' | 'recordsAsOf' | 'stale' | 'nav' | 'footer'>;
}

// The ways to other pages: a new one is one more line here, and its name in the words.
const places = [
  ['home', homePage],
  ['advisories', advisoriesPage],
  ['statistics', statisticsPage],
  ['how', howPages.report],
] as const;

const searchPlace = `${homePage}#search`;

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
  const { desk, language, base, now, isWatched, isSample } = setting;
  const { site } = words(language);
  return {
    language,
    title: `${title} – ${desk.name}`,
    description,
    desk: desk.name,
    sampleData: isSample ? site.sampleData : null,
    home: address(setting, homePage),
    brand: brandView(setting),
    base,
    policy: isWatched ? null : policy,
    places: places.map(([name, place]) => placeView(setting, page, site.nav[name], place)),
    search: link(setting, site.search.button, searchPlace),
    report: placeView(setting, page, site.nav.report, reportPage),
    footer: footerOf(setting),
    timesIn: site.timesIn(desk.calendar.time_zone),
    canonical: page === null ? null : fullAddress(setting, page, language),
    card: deskCardView(setting),
    languages: page === null ? [] : desk.languages.map((other) => languageView(setting, page, other)),
    recordsAsOf: momentView(setting, instantText(now)),
    overdue: site.overdueBy(spanPlace),
    left: site.left(spanPlace),
    yourTime: site.yourTime,
    zone: desk.calendar.time_zone,
    words: site,
  };
}

function placeView(setting: Setting, page: string | null, label: string, place: string): PlaceView {
  return { ...link(setting, label, place), current: currentOf(page, place) };
}

function currentOf(page: string | null, place: string): PlaceView['current'] {
  if (page === place) return 'page';
  return place !== homePage && page?.startsWith(place) ? 'true' : undefined;
}

function link(setting: Setting, label: string, page: string): LinkView {
  return { label, address: address(setting, page) };
}

function footerOf(setting: Setting): FrameView['footer'] {
  const { nav, footer } = words(setting.language).site;
  const source = setting.repository === null ? [] : [{ label: footer.source, address: setting.repository }];
  return [
    {
      title: footer.publishers,
      links: [
        link(setting, nav.report, reportPage),
        link(setting, nav.how, howPages.report),
        link(setting, footer.policy, policyPage),
        link(setting, footer.sealing, sealingPage),
      ],
    },
    {
      title: footer.customers,
      links: [
        link(setting, nav.advisories, advisoriesPage),
        link(setting, footer.subscribe, subscribePage),
        link(setting, nav.statistics, statisticsPage),
      ],
    },
    {
      title: footer.staff,
      links: [
        link(setting, nav.staff, staffPage),
        link(setting, footer.data, `${howPages.commands}#data`),
        ...source,
      ],
    },
  ];
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
