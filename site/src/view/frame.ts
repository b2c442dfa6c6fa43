// What stands around the content of every page: title, languages, and of which moment it tells.
import { instantText } from '../../../scripts/ticket/instant.ts';
import type { Language } from '../../../scripts/ticket/ticket.ts';
import type { SiteWords } from '../../../scripts/words/site-words.ts';
import { words } from '../../../scripts/words/words.ts';
import { address, fullAddress, homePage } from './address.ts';
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

export interface FrameView {
  language: Language;
  title: string;
  desk: string;
  home: string;
  base: string;
  timesIn: string;
  /** Null for a page that lives at no address of its own. */
  canonical: string | null;
  languages: LanguageView[];
  recordsAsOf: MomentView;
  words: Pick<SiteWords, 'skip' | 'languages' | 'recordsAsOf'>;
}

export function frameView(setting: Setting, page: string | null, title: string): FrameView {
  const { desk, language, base, now } = setting;
  return {
    language,
    title: `${title} – ${desk.name}`,
    desk: desk.name,
    home: address(setting, homePage),
    base,
    timesIn: words(language).site.timesIn(desk.calendar.time_zone),
    canonical: page === null ? null : fullAddress(setting, page, language),
    languages: page === null ? [] : desk.languages.map((other) => languageView(setting, page, other)),
    recordsAsOf: momentView(setting, instantText(now)),
    words: words(language).site,
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
