// Where the status site has what the answers of the desk lead to.
import type { Desk } from '../ticket/desk/configuration.ts';
import { type Language, ownLanguage } from '../ticket/ticket.ts';

/** The page of a ticket. */
export function ticketAddress(desk: Desk, number: string, language: Language): string {
  return pageAddress(desk, `tickets/${number}/`, language);
}

/** The page on which a publisher opens a sealed answer. */
export function answerAddress(desk: Desk, language: Language): string {
  return pageAddress(desk, 'answer/', language);
}

/** The wizard, which seals a report before it is sent where the desk has keys. */
export function reportAddress(desk: Desk, language: Language): string {
  return pageAddress(desk, 'report/', language);
}

function pageAddress(desk: Desk, page: string, language: Language): string {
  return `${desk.site}${language === ownLanguage(desk) ? '' : `${language}/`}${page}`;
}
