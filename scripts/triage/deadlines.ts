// The two clocks of a ticket: until it is acknowledged, and from one news to the next.

import type { WorkingTime } from '../ticket/clock/calendar.ts';
import { dueInstant } from '../ticket/clock/clock.ts';
import { instantOf } from '../ticket/clock/instant.ts';
import { calendarOf, type Desk, todaysCalendar, updateDuration } from '../ticket/desk/configuration.ts';
import type { Event, TicketRecord } from '../ticket/ticket.ts';

export interface Deadline {
  kind: 'acknowledge' | 'update';
  /** The instant with the offset of the desk's zone, and the same in epoch milliseconds. */
  due: string;
  dueAt: number;
  /** When the clock started, in epoch milliseconds, and how much working time it allows, in milliseconds. */
  since: number;
  allowed: number;
  time: WorkingTime;
}

/** The deadline that runs for a ticket now, if any: none once it is closed, none while the publisher is asked. */
export function deadlineOf(ticket: TicketRecord, desk: Desk): Deadline | null {
  if (ticket.status === 'closed') return null;
  return ticket.triage?.acknowledged_at === undefined
    ? acknowledgeDeadline(ticket, desk)
    : updateDeadline(ticket, desk);
}

export interface Due {
  record: TicketRecord;
  deadline: Deadline;
}

/** The deadlines that run for these tickets, the most urgent first. */
export function dueAmong(records: Iterable<TicketRecord>, desk: Desk): Due[] {
  const due: Due[] = [];
  for (const record of records) {
    const deadline = deadlineOf(record, desk);
    if (deadline) due.push({ record, deadline });
  }
  return due.sort((one, other) => one.deadline.dueAt - other.deadline.dueAt);
}

// Stamped on receipt and never computed again, so that a new calendar moves no promise that was made.
function acknowledgeDeadline(ticket: TicketRecord, desk: Desk): Deadline {
  const { received_at, acknowledge_by } = ticket.receipt;
  const calendar = calendarOf(ticket, desk) ?? todaysCalendar(desk);
  return {
    kind: 'acknowledge',
    due: acknowledge_by,
    dueAt: moment(acknowledge_by),
    since: moment(received_at),
    allowed: calendar.acknowledge,
    time: calendar.time,
  };
}

/** News of the desk that keep the promise of the next one. */
export const updates: ReadonlySet<Event['did']> = new Set([
  'acknowledged',
  'assessment_started',
  'information_requested',
  'mitigation_reported',
  'conclusion_given',
  'offer_action_set',
  'message_drafted',
  'message_approved',
  'message_sent',
  'disclosed',
  'reopened',
]);

// Runs from the last news to the publisher. A question is news too, so the pause that it begins leaves nothing over:
// the answer starts the clock afresh.
function updateDeadline(ticket: TicketRecord, desk: Desk): Deadline | null {
  if (ticket.status === 'needs_information') return null;
  const last = ticket.history.findLast(
    (event, place) => updates.has(event.did) || endsQuestion(ticket, event, place),
  );
  const since = moment(last?.at ?? ticket.receipt.received_at);
  const allowed = updateDuration(desk, ticket.triage?.priority ?? 'P4');
  const { text, epochMilliseconds } = dueInstant(desk.time, since, allowed);
  return { kind: 'update', due: text, dueAt: epochMilliseconds, since, allowed, time: desk.time };
}

function endsQuestion({ history }: TicketRecord, { status }: Event, place: number): boolean {
  return (
    status !== undefined &&
    history.slice(0, place).findLast((event) => event.status)?.status === 'needs_information'
  );
}

function moment(text: string): number {
  const instant = instantOf(text);
  if (instant === null) throw new Error(`a checked record holds no instant: ${text}`);
  return instant;
}

/** Whether the ticket was acknowledged in time; null while that is open. Met at the due instant itself, too. */
export function acknowledgedInTime({ receipt, triage }: TicketRecord): boolean | null {
  const acknowledged = triage?.acknowledged_at;
  return acknowledged === undefined ? null : moment(acknowledged) <= moment(receipt.acknowledge_by);
}
