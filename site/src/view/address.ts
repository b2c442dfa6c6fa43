// Where the pages are. A page is named by its path below its language, such as `tickets/SEC-2026-000045-D/`.
import { type Language, ownLanguage } from '../../../scripts/ticket/ticket.ts';
import type { Facet } from './lists/facets.ts';
import { pathName } from './path-name.ts';
import type { Setting } from './setting.ts';

export const homePage = '';
export const advisoriesPage = 'advisories/';
export const reportPage = 'report/';
export const statisticsPage = 'statistics/';
/** The pages that explain the desk, in the order to read them. */
export const howPages = {
  report: 'how/',
  next: 'how/next/',
  deadlines: 'how/deadlines/',
  glossary: 'how/glossary/',
  commands: 'how/commands/',
} as const;
export const policyPage = 'policy/';
export const subscribePage = 'subscribe/';
export const staffPage = 'staff/';
export const sealingPage = 'sealing/';
export const staffSealingPage = 'sealing/staff/';
export const ticketsFolder = 'tickets/';

export function ticketPage(number: string): string {
  return `${ticketsFolder}${number}/`;
}

/** The pages of the tickets that fall under one value of a facet, from 1. */
export function facetPage(facet: Facet, value: string, page = 1): string {
  const first = facet === 'publisher' ? publisherPage(value) : `${facet}/${value}/`;
  return page === 1 ? first : `${first}${page}/`;
}

/** All warnings for machines, the same in every language. */
export const warningsFile = 'warnings.json';

/** The page of an offer, and the same for machines in every language, by any spelling of its id. */
export function offerPage(id: string): string {
  return `offers/${pathName(id)}/`;
}

export function offerFile(id: string): string {
  return `offers/${pathName(id)}.json`;
}

/** The page of a publisher, by any spelling of the name. */
export function publisherPage(name: string): string {
  return `publishers/${pathName(name)}/`;
}

/** For machines, in each language, and named like the pages. */
export const feedPage = 'feed.xml';
export const jsonFeedPage = 'feed.json';
export const calendarPage = 'deadlines.ics';
export const overdueBadgePage = 'badges/overdue.svg';

/** The feed of a category, or of `severity-` and a severity. */
export function topicFeedPage(topic: string): string {
  return `feeds/${topic}.xml`;
}

/** For machines, once a ticket: the same in every language. */
export function ticketFeedPage(number: string): string {
  return `${ticketPage(number)}feed.xml`;
}

export function ticketCalendarPage(number: string): string {
  return `${ticketPage(number)}deadlines.ics`;
}

export function ticketBadgePage(number: string): string {
  return `${ticketPage(number)}badge.svg`;
}

/** The picture that chats show beside a link, in each language. */
export const deskCardPage = 'share-card.png';

export function ticketCardPage(number: string): string {
  return `${ticketPage(number)}${deskCardPage}`;
}

/** The data of a statistic as CSV: the same in every language. */
export function csvAddress({ base }: Setting, name: string): string {
  return `${base}statistics/${name}.csv`;
}

/** A page in the language of the setting or another, as a path from the root of the host. */
export function address({ base, desk, language }: Setting, page: string, other = language): string {
  return `${base}${languageFolder(desk, other)}${page}`;
}

/** A page with scheme and host, as the configuration gives them. */
export function fullAddress({ desk }: Setting, page: string, language: Language): string {
  return `${desk.site}${languageFolder(desk, language)}${page}`;
}

/** A file that is the same in every language, as a path from the root of the host, and with scheme and host. */
export function fileAddress({ base }: Setting, file: string): string {
  return `${base}${file}`;
}

export function fullFileAddress({ desk }: Setting, file: string): string {
  return `${desk.site}${file}`;
}

/** A ticket as JSON: the same in every language. */
export function jsonAddress({ base }: Setting, number: string): string {
  return `${base}tickets/${number}.json`;
}

/** What a browser searches and filters: the same in every language. */
export function searchIndexAddress({ base }: Setting): string {
  return `${base}search.json`;
}

/** The folder of the setting's language from the top of the site: empty for the desk's own. */
export function pageFolder({ desk, language }: Setting): string {
  return languageFolder(desk, language);
}

function languageFolder(desk: Setting['desk'], language: Language): string {
  return language === ownLanguage(desk) ? '' : `${language}/`;
}
