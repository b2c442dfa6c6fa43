// In which order tickets are listed.
import type { Desk } from '../../../scripts/ticket/configuration.ts';
import type { VisibleTicket } from '../../../scripts/ticket/visibility.ts';
import type { Deadline } from '../../../scripts/triage/deadlines.ts';
import { closedAt, runningDeadline } from './clocks.ts';
import { epoch } from './epoch.ts';

export interface Running {
  ticket: VisibleTicket;
  /** Null while the clock is paused. */
  deadline: Deadline | null;
}

/** The open tickets, what is due first before the others; those whose clock is paused come last. */
export function byUrgency(desk: Desk, tickets: readonly VisibleTicket[]): Running[] {
  return tickets
    .filter(({ status }) => status !== 'closed')
    .map((ticket) => ({ ticket, deadline: runningDeadline(ticket, desk) }))
    .sort((one, other) => dueAt(one) - dueAt(other) || byNumber(one.ticket, other.ticket));
}

function dueAt({ deadline }: Running): number {
  return deadline?.dueAt ?? Number.MAX_SAFE_INTEGER;
}

function byNumber({ number: one }: VisibleTicket, { number: other }: VisibleTicket): number {
  return one < other ? -1 : 1;
}

/** The closed tickets, the last one first. */
export function closedLast(tickets: readonly VisibleTicket[]): VisibleTicket[] {
  return tickets
    .flatMap((ticket) => {
      const at = closedAt(ticket);
      return at === undefined ? [] : [{ ticket, at: epoch(at) }];
    })
    .sort((one, other) => other.at - one.at || byNumber(one.ticket, other.ticket))
    .map(({ ticket }) => ticket);
}
