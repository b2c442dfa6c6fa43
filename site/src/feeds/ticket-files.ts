// What machines get of one ticket. A build writes it as files; while the desk is served, endpoints answer with the same.
import type { VisibleTicket } from '../../../scripts/ticket/visibility.ts';
import { ticketBadgePage, ticketCalendarPage, ticketFeedPage, ticketsFolder } from '../view/address.ts';
import type { Setting } from '../view/setting.ts';
import { atomText } from './atom.ts';
import { ticketBadge } from './badge.ts';
import { badgeText } from './badge-picture.ts';
import { ticketCalendarView } from './calendar.ts';
import { ticketFeed } from './channels.ts';
import { icalendarText } from './icalendar.ts';
import { jsonText } from './json-text.ts';

export function ticketFeedText(setting: Setting, ticket: VisibleTicket): string {
  return atomText(ticketFeed(setting, ticket));
}

export function ticketCalendarText(setting: Setting, ticket: VisibleTicket): string {
  return icalendarText(ticketCalendarView(setting, ticket));
}

export function ticketBadgeText(setting: Setting, ticket: VisibleTicket): string {
  return badgeText(ticketBadge(setting, ticket));
}

/** The files of the setting's language, each by its page below that language. */
export function ticketFiles(setting: Setting, ticket: VisibleTicket): [string, string][] {
  const { number } = ticket;
  return [
    [ticketFeedPage(number), ticketFeedText(setting, ticket)],
    [ticketCalendarPage(number), ticketCalendarText(setting, ticket)],
    [ticketBadgePage(number), ticketBadgeText(setting, ticket)],
  ];
}

/** The same in every language, and so by its path from the top. */
export function ticketData(ticket: VisibleTicket): [string, string] {
  return [`${ticketsFolder}${ticket.number}.json`, jsonText(ticket)];
}
