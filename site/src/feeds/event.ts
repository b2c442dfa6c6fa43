// Which events the feeds tell, the latest first.

import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import type { Event } from '../../../scripts/ticket/ticket.ts';
import { epoch } from '../view/epoch.ts';

/** As many as a feed holds. */
export const feedLength = 50;

export interface TicketEvent {
  ticket: VisibleTicket;
  /** Where it stands in the history, which only grows: so it names the event for ever. */
  position: number;
  /** Epoch milliseconds. */
  at: number;
}

// What the staff tell one another is no news to anybody else.
const untold: ReadonlySet<Event['did']> = new Set(['noted', 'assigned', 'reminded']);

/** The latest events of all those tickets, each the latest first. */
export function latestEvents(tickets: readonly VisibleTicket[]): TicketEvent[] {
  return ticketsOfLate(tickets).flatMap(eventsOf).sort(latestFirst).slice(0, feedLength);
}

// Every event among the latest belongs to one of as many tickets whose own last event is among the latest.
function ticketsOfLate(tickets: readonly VisibleTicket[]): VisibleTicket[] {
  return tickets
    .flatMap((ticket) => eventsOf(ticket).at(-1) ?? [])
    .sort(latestFirst)
    .slice(0, feedLength)
    .map(({ ticket }) => ticket);
}

function eventsOf(ticket: VisibleTicket): TicketEvent[] {
  return ticket.history.flatMap(({ did, at }, position) =>
    untold.has(did) ? [] : [{ ticket, position, at: epoch(at) }],
  );
}

function latestFirst(one: TicketEvent, other: TicketEvent): number {
  return other.at - one.at || byNumber(one.ticket, other.ticket) || other.position - one.position;
}

function byNumber({ number: one }: VisibleTicket, { number: other }: VisibleTicket): number {
  return one < other ? -1 : Number(one > other);
}
