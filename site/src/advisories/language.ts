// In which language an advisory speaks: that of its report, since most of its words are the publisher's.
import { type Language, ownLanguage } from '../../../scripts/ticket/ticket.ts';
import type { Words } from '../../../scripts/words/words.ts';
import { words } from '../../../scripts/words/words.ts';
import { fullAddress, ticketPage } from '../view/address.ts';
import type { Setting } from '../view/setting.ts';
import type { Advisory } from './advisory.ts';

export function languageOf({ desk }: Setting, { report }: Advisory): Language {
  return report.language ?? ownLanguage(desk);
}

export function wordsOf(setting: Setting, advisory: Advisory): Words {
  return words(languageOf(setting, advisory));
}

/** The page of the ticket: in the language of the advisory where the desk has one. */
export function pageOf(setting: Setting, advisory: Advisory): string {
  const language = languageOf(setting, advisory);
  const spoken = setting.desk.languages.includes(language) ? language : ownLanguage(setting.desk);
  return fullAddress(setting, ticketPage(advisory.ticket.number), spoken);
}

/** What the desk says of all its advisories together, in its own language. */
export function wordsOfDesk({ desk }: Setting): Words['advisory'] {
  return words(ownLanguage(desk)).advisory;
}
