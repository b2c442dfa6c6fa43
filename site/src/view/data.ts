// What there is for machines, and where: addresses that lead somewhere, and patterns of those that depend on a number.
import type { DataName } from '../../../scripts/words/shapes/site/how-words.ts';
import { words } from '../../../scripts/words/words.ts';
import {
  address,
  calendarPage,
  feedPage,
  jsonAddress,
  jsonFeedPage,
  overdueBadgePage,
  ticketBadgePage,
  ticketCalendarPage,
  ticketFeedPage,
  topicFeedPage,
  warningsFile,
} from './address.ts';
import type { Setting } from './setting.ts';

export interface DataRow {
  label: string;
  text: string;
  /** Null for a pattern. */
  address: string | null;
  /** How to use it, where that is not plain. */
  note: string | null;
}

// Stands in a pattern where a number or the name of a topic comes.
const numberPlace = '<number>';
const topicPlace = '<topic>';
const offerPlace = '<offer>';

export function dataView(setting: Setting): DataRow[] {
  const { base, language } = setting;
  const page = (path: string) => address(setting, path);
  const all: readonly [DataName, string][] = [
    ['tickets', `${base}tickets.json`],
    ['ticket', jsonAddress(setting, numberPlace)],
    ['feed', page(feedPage)],
    ['jsonFeed', page(jsonFeedPage)],
    ['topicFeed', page(topicFeedPage(topicPlace))],
    ['ticketFeed', `${base}${ticketFeedPage(numberPlace)}`],
    ['calendar', page(calendarPage)],
    ['ticketCalendar', `${base}${ticketCalendarPage(numberPlace)}`],
    ['overdueBadge', page(overdueBadgePage)],
    ['ticketBadge', `${base}${ticketBadgePage(numberPlace)}`],
    ['warnings', `${base}${warningsFile}`],
    ['offer', `${base}offers/${offerPlace}.json`],
    ['warningsSchema', `${base}schema/warnings.schema.json`],
    ['schema', `${base}schema/ticket.schema.json`],
    ['build', `${base}build.json`],
  ];
  const { names, warningsUse } = words(language).how.data;
  return all.map(([name, text]) => ({
    label: names[name],
    text,
    address: text.includes('<') ? null : text,
    note: name === 'warnings' ? warningsUse : null,
  }));
}
