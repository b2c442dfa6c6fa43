// What the page carries so that a receipt can be computed in the browser, and its deadline put into a calendar.
import { words } from '../../../../scripts/words/words.ts';
import { fullAddress, ticketsFolder } from '../../view/address.ts';
import type { Setting } from '../../view/setting.ts';
import type { ReceiptRules } from './receipt.ts';

/** The texts have `{number}` where the number comes. */
export interface ReceiptView extends ReceiptRules {
  desk: string;
  /** Of the site: a part of what names an event for ever. */
  host: string;
  /** Where the pages of the tickets are, with scheme and host. */
  tickets: string;
  /** Where what is the same in every language is, likewise. */
  files: string;
  about: string;
  summary: string;
  description: string;
}

export function receiptView(setting: Setting): ReceiptView {
  const { desk, language } = setting;
  const { feed, ticket } = words(language);
  const { label, meaning } = ticket.deadline.acknowledge;
  return {
    prefix: desk.number.prefix,
    calendar: desk.calendar,
    acknowledge: desk.deadlines.acknowledge,
    desk: desk.name,
    host: new URL(desk.site).hostname,
    tickets: fullAddress(setting, ticketsFolder, language),
    files: desk.site,
    about: feed.calendar.about,
    summary: feed.calendar.due('{number}', label),
    description: meaning,
  };
}
