// The clocks of a ticket that everybody may see. They read nothing but public properties, so they serve what is visible, too.
import type { WorkingTime } from '../../../scripts/ticket/clock/calendar.ts';
import { DAY } from '../../../scripts/ticket/clock/instant.ts';
import { calendarOf, type Desk } from '../../../scripts/ticket/desk/configuration.ts';
import { showsReport, type VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import { type Language, ownLanguage, type TicketRecord } from '../../../scripts/ticket/ticket.ts';
import { acknowledgedInTime, type Deadline, deadlineOf } from '../../../scripts/triage/deadlines.ts';
import { epoch } from './epoch.ts';

export function runningDeadline(ticket: VisibleTicket, desk: Desk): Deadline | null {
  return deadlineOf(ticket as TicketRecord, desk);
}

/** The calendar that the deadline of the acknowledgement was computed with, if the desk still knows it. */
export function receiptCalendar(ticket: VisibleTicket, desk: Desk): WorkingTime | undefined {
  return calendarOf(ticket as TicketRecord, desk)?.time;
}

/** Whether the ticket was acknowledged in time; null while nobody has. */
export function inTime(ticket: VisibleTicket): boolean | null {
  return acknowledgedInTime(ticket as TicketRecord);
}

export function isOpenToAll(ticket: VisibleTicket): boolean {
  return showsReport(ticket as TicketRecord);
}

/** When the ticket was closed last; absent while it is open. */
export function closedAt({ status, history }: VisibleTicket): string | undefined {
  return status === 'closed' ? history.findLast((event) => event.status === 'closed')?.at : undefined;
}

/** So many days after a ticket closed, nobody follows it any more: its feed, calendar and badge end. */
export const followedDays = 90;

/** What a ticket has of its own for programs that follow it. */
export type FollowFile = 'feed' | 'calendar' | 'badge';

/** A calendar shows a deadline that runs; nobody puts a badge of an embargo on a page of theirs. */
export function followFiles(ticket: VisibleTicket, { desk, now }: { desk: Desk; now: number }): FollowFile[] {
  if (!isFollowed(ticket, now)) return [];
  return [
    'feed',
    ...(runningDeadline(ticket, desk) === null ? [] : (['calendar'] as const)),
    ...(isOpenToAll(ticket) ? (['badge'] as const) : []),
  ];
}

/** The language of those files: that of the report where it may be seen and the desk has it, else the desk's own. */
export function followLanguage({ report }: VisibleTicket, desk: Desk): Language {
  const { language } = report;
  return language !== undefined && desk.languages.includes(language) ? language : ownLanguage(desk);
}

/** Whether anybody still follows a ticket at an instant in epoch milliseconds. */
function isFollowed(ticket: VisibleTicket, now: number): boolean {
  const closed = closedAt(ticket);
  return closed === undefined || now - epoch(closed) <= followedDays * DAY;
}
