// Who took a report back: only they may think better of it without staff.
import { isSamePerson, type Person } from '../ticket/login.ts';
import { authorOf } from '../ticket/record/event-kinds.ts';
import type { TicketRecord } from '../ticket/ticket.ts';

/** Whether the ticket is closed because this person withdrew the report. */
export function isWithdrawnBy({ outcome, history }: TicketRecord, person: Person): boolean {
  const closing = history.findLast(({ did }) => did === 'closed');
  return outcome === 'withdrawn' && closing !== undefined && isSamePerson(authorOf(closing), person);
}
