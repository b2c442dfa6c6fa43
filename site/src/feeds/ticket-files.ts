// What machines get of one ticket. A build writes it as files; while the desk is served, the endpoint answers with the same.
import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import { advisoryFiles } from '../advisories/advisory-files.ts';
import {
  pageFolder,
  ticketBadgePage,
  ticketCalendarPage,
  ticketFeedPage,
  ticketsFolder,
} from '../view/address.ts';
import { isFollowed } from '../view/clocks.ts';
import type { Setting } from '../view/setting.ts';
import { atomText } from './atom.ts';
import { ticketBadge } from './badge.ts';
import { badgeText } from './badge-picture.ts';
import { ticketCalendarView } from './calendar.ts';
import { ticketFeed } from './channels.ts';
import { icalendarText } from './icalendar.ts';
import { jsonFile, type MachineFile } from './machine-file.ts';

/** `settings` are those of all languages, the desk's own first. */
export function ticketFiles(settings: readonly Setting[], ticket: VisibleTicket): MachineFile[] {
  const [own] = settings;
  return [
    jsonFile(`${ticketsFolder}${ticket.number}.json`, () => ticket),
    ...settings
      .filter(({ now }) => isFollowed(ticket, now))
      .flatMap((setting) => filesInLanguage(setting, ticket)),
    ...(own ? advisoryFiles(own, ticket) : []),
  ];
}

function filesInLanguage(setting: Setting, ticket: VisibleTicket): MachineFile[] {
  const { number } = ticket;
  const folder = pageFolder(setting);
  return [
    [`${folder}${ticketFeedPage(number)}`, () => atomText(ticketFeed(setting, ticket))],
    [`${folder}${ticketCalendarPage(number)}`, () => icalendarText(ticketCalendarView(setting, ticket))],
    [`${folder}${ticketBadgePage(number)}`, () => badgeText(ticketBadge(setting, ticket))],
  ];
}
