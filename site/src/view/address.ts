// Where the pages are. A page is named by its path below its language, such as `tickets/SEC-2026-000045-D/`.
import { type Language, ownLanguage } from '../../../scripts/ticket/ticket.ts';
import type { Setting } from './setting.ts';

export const homePage = '';

export function ticketPage(number: string): string {
  return `tickets/${number}/`;
}

/** The pages of the closed tickets, from 1. */
export function closedPage(page: number): string {
  return page === 1 ? 'closed/' : `closed/${page}/`;
}

/** A page in the language of the setting or another, as a path from the root of the host. */
export function address({ base, desk, language }: Setting, page: string, other = language): string {
  return `${base}${languageFolder(desk, other)}${page}`;
}

/** A page with scheme and host, as the configuration gives them. */
export function fullAddress({ desk }: Setting, page: string, language: Language): string {
  return `${desk.site}${languageFolder(desk, language)}${page}`;
}

/** A ticket as JSON: the same in every language. */
export function jsonAddress({ base }: Setting, number: string): string {
  return `${base}tickets/${number}.json`;
}

function languageFolder(desk: Setting['desk'], language: Language): string {
  return language === ownLanguage(desk) ? '' : `${language}/`;
}
