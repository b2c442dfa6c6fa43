// The clocks of a ticket that everybody may see. They read nothing but public properties, so they serve what is visible, too.
import type { WorkingTime } from '../../../scripts/ticket/clock/calendar.ts';
import { DAY } from '../../../scripts/ticket/clock/instant.ts';
import { calendarOf, type Desk } from '../../../scripts/ticket/desk/configuration.ts';
import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import { isDisclosed, type TicketRecord } from '../../../scripts/ticket/ticket.ts';
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
  return isDisclosed(ticket as TicketRecord);
}

/** When the ticket was closed last; absent while it is open. */
export function closedAt({ status, history }: VisibleTicket): string | undefined {
  return status === 'closed' ? history.findLast((event) => event.status === 'closed')?.at : undefined;
}

/** So many days after a ticket closed, nobody follows it any more: its feed, calendar and badge end. */
export const followedDays = 90;

/** Whether a ticket has a feed, a calendar and a badge of its own at an instant in epoch milliseconds. */
export function isFollowed(ticket: VisibleTicket, now: number): boolean {
  const closed = closedAt(ticket);
  return closed === undefined || now - epoch(closed) <= followedDays * DAY;
}
