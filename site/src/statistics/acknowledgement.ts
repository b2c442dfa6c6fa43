// What became of the promise to acknowledge each ticket: the facts that most statistics count.
import { localText } from '../../../scripts/ticket/clock/calendar.ts';
import { workingMilliseconds } from '../../../scripts/ticket/clock/clock.ts';
import { MINUTE } from '../../../scripts/ticket/clock/instant.ts';
import type { Desk } from '../../../scripts/ticket/desk/configuration.ts';
import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import { closedAt, inTime, receiptCalendar } from '../view/clocks.ts';
import { epoch } from '../view/epoch.ts';

/**
 * `inTime` and `late`: acknowledged by a human, at or before the deadline, or after it. `missed`: the deadline passed
 * and nobody has acknowledged, even if the ticket was closed since. `waiting`: not acknowledged, and the deadline is
 * still to come. `notNeeded`: closed by the deadline without an acknowledgement, as spam for instance.
 */
export type Standing = 'inTime' | 'late' | 'missed' | 'waiting' | 'notNeeded';

export interface Acknowledgement {
  number: string;
  receivedAt: string;
  dueAt: string;
  /** Null while nobody has. */
  acknowledgedAt: string | null;
  /** Of the receipt, in the zone of the desk: `2026-06`. */
  month: string;
  standing: Standing;
  /** Whole minutes of working time from the receipt to the acknowledgement, by the calendar of the receipt; null
   * without an acknowledgement, and where the desk no longer knows that calendar. */
  businessMinutes: number | null;
  /** Whole minutes on the clock, likewise. */
  wallMinutes: number | null;
}

/** One for each ticket, in the order of their numbers; `now` is in epoch milliseconds. */
export function acknowledgements(
  tickets: readonly VisibleTicket[],
  desk: Desk,
  now: number,
): Acknowledgement[] {
  return tickets
    .toSorted(({ number: one }, { number: other }) => (one < other ? -1 : Number(one > other)))
    .map((ticket) => acknowledgement(ticket, desk, now));
}

function acknowledgement(ticket: VisibleTicket, desk: Desk, now: number): Acknowledgement {
  const { received_at, acknowledge_by } = ticket.receipt;
  const receivedAt = epoch(received_at);
  const acknowledgedAt = ticket.triage?.acknowledged_at ?? null;
  return {
    number: ticket.number,
    receivedAt: received_at,
    dueAt: acknowledge_by,
    acknowledgedAt,
    month: monthOf(desk, receivedAt),
    standing: standingOf(ticket, now),
    ...minutesUntil(ticket, desk, receivedAt, acknowledgedAt),
  };
}

function standingOf(ticket: VisibleTicket, now: number): Standing {
  const wasInTime = inTime(ticket);
  if (wasInTime !== null) return wasInTime ? 'inTime' : 'late';
  const closed = closedAt(ticket);
  const until = closed === undefined ? now : epoch(closed);
  if (until > epoch(ticket.receipt.acknowledge_by)) return 'missed';
  return closed === undefined ? 'waiting' : 'notNeeded';
}

function minutesUntil(ticket: VisibleTicket, desk: Desk, from: number, acknowledgedAt: string | null) {
  if (acknowledgedAt === null) return { businessMinutes: null, wallMinutes: null };
  const to = epoch(acknowledgedAt);
  const time = receiptCalendar(ticket, desk);
  return {
    businessMinutes: time ? Math.floor(workingMilliseconds(time, from, to) / MINUTE) : null,
    wallMinutes: Math.floor((to - from) / MINUTE),
  };
}

/** The month of an instant in the zone of the desk: `2026-06`. */
export function monthOf({ time }: Desk, epochMilliseconds: number): string {
  return localText(time, epochMilliseconds).slice(0, 7);
}
