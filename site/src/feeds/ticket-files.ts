// What machines get of one ticket. A build writes it as files; while the desk is served, the endpoint answers with the same.
import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import { advisoryFiles } from '../advisories/advisory-files.ts';
import { ticketBadgePage, ticketCalendarPage, ticketFeedPage, ticketsFolder } from '../view/address.ts';
import { type FollowFile, followFiles, followLanguage } from '../view/clocks.ts';
import type { Setting } from '../view/setting.ts';
import { atomText } from './atom.ts';
import { ticketBadge } from './badge.ts';
import { badgeText } from './badge-picture.ts';
import { ticketCalendarView } from './calendar.ts';
import { ticketFeed } from './channels.ts';
import { icalendarText } from './icalendar.ts';
import { jsonFile, type MachineFile } from './machine-file.ts';

type Made = (setting: Setting, ticket: VisibleTicket) => MachineFile;

const made: Readonly<Record<FollowFile, Made>> = {
  feed: (setting, ticket) => [ticketFeedPage(ticket.number), () => atomText(ticketFeed(setting, ticket))],
  calendar: (setting, ticket) => [
    ticketCalendarPage(ticket.number),
    () => icalendarText(ticketCalendarView(setting, ticket)),
  ],
  badge: (setting, ticket) => [ticketBadgePage(ticket.number), () => badgeText(ticketBadge(setting, ticket))],
};

/** `settings` are those of all languages, the desk's own first. */
export function ticketFiles(settings: readonly Setting[], ticket: VisibleTicket): MachineFile[] {
  const [own] = settings;
  if (!own) return [];
  const language = followLanguage(ticket, own.desk);
  const setting = settings.find((one) => one.language === language) ?? own;
  return [
    jsonFile(`${ticketsFolder}${ticket.number}.json`, () => ticket),
    ...followFiles(ticket, own).map((name) => made[name](setting, ticket)),
    ...advisoryFiles(own, ticket),
  ];
}
