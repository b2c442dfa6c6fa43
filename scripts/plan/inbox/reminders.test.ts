import { describe, expect, test } from 'vitest';
import type { TicketRecord } from '../../ticket/ticket.ts';
import { afterwards, desk, freshTicket, moment, ticketIn } from '../../triage/testing.ts';
import { plannedReminders } from './reminders.ts';

// Received on Tuesday at 10:00, to be acknowledged by Wednesday at 10:00; half of the eight hours has gone at 14:00.
const ticket = freshTicket();

/** Each mark with the instant of the round in which it was sent; rounds at these instants, one after the other. */
function rounds(first: TicketRecord, instants: readonly string[]): string[] {
  let record = first;
  return instants.flatMap((instant) => {
    const actions = plannedReminders([record], desk, moment(instant));
    expect(actions.length).toBeLessThanOrEqual(1);
    const [action] = actions;
    if (action?.kind !== 'update_record') return [];
    record = action.record;
    const event = record.history.at(-1);
    return [`${instant} ${event?.did} ${event?.deadline?.kind} ${event?.deadline?.mark}`];
  });
}

test('each mark is sent once, in the first round at or after it', () => {
  expect(
    rounds(ticket, [
      '2026-06-09T13:59:59-07:00',
      '2026-06-09T14:00:00-07:00',
      '2026-06-09T14:00:00-07:00',
      '2026-06-09T16:23:59-07:00',
      '2026-06-09T16:24:00-07:00',
      '2026-06-10T09:00:00-07:00',
      '2026-06-10T10:00:00-07:00',
      '2026-06-10T10:00:01-07:00',
      '2026-06-10T10:00:02-07:00',
      '2026-06-19T10:00:00-07:00',
    ]),
  ).toEqual([
    '2026-06-09T14:00:00-07:00 reminded acknowledge 50%',
    '2026-06-09T16:24:00-07:00 reminded acknowledge 80%',
    '2026-06-10T10:00:01-07:00 escalated acknowledge overdue',
  ]);
});

test('a round that comes late sends the latest mark alone', () => {
  expect(rounds(ticket, ['2026-06-12T10:00:00-07:00', '2026-06-12T11:00:00-07:00'])).toEqual([
    '2026-06-12T10:00:00-07:00 escalated acknowledge overdue',
  ]);
});

test('an acknowledged ticket is escalated once for each update that is missed', () => {
  const acknowledged = afterwards(ticket, [{ text: '/ack P2 high', at: '2026-06-09T11:00:00-07:00' }]);
  expect(
    rounds(acknowledged, [
      '2026-06-10T11:00:00-07:00',
      '2026-06-10T11:00:01-07:00',
      '2026-06-15T11:00:00-07:00',
    ]),
  ).toEqual(['2026-06-10T11:00:01-07:00 escalated update overdue']);
});

describe('nothing is sent', () => {
  test.each(['needs_information', 'closed'] as const)('while a ticket is %s', (status) => {
    expect(plannedReminders([ticketIn(status)], desk, moment('2027-06-09T10:00:00Z'))).toEqual([]);
  });

  test('where there is no ticket', () => {
    expect(plannedReminders([], desk, moment('2027-06-09T10:00:00Z'))).toEqual([]);
  });
});

test('each ticket is told for itself, by the desk, and its receipt stays', () => {
  const other = freshTicket({ sequence: 46 });
  const actions = plannedReminders([ticket, ticketIn('closed'), other], desk, moment('2026-06-12T10:00:00Z'));
  expect(actions).toMatchObject([
    { kind: 'update_record', path: 'tickets/2026/0xxx/SEC-2026-000045-D.yaml' },
    { kind: 'update_record', path: 'tickets/2026/0xxx/SEC-2026-000046-B.yaml' },
  ]);
  for (const action of actions) {
    if (action.kind !== 'update_record') throw new Error(action.kind);
    expect(action.record.history.at(-1)).toMatchObject({ by: 'desk', source: 'clock' });
    expect(action.record.receipt).toEqual(
      ticket.number === action.record.number ? ticket.receipt : other.receipt,
    );
  }
});
