// Decides which reminders and escalations are owed, each of them once.
import type { Desk } from '../../ticket/desk/configuration.ts';
import { recordPath } from '../../ticket/number.ts';
import { writtenProblems } from '../../ticket/record/record.ts';
import { deskItself, type TicketRecord } from '../../ticket/ticket.ts';
import { owedReminder } from '../../triage/reminders.ts';
import { appended } from '../../triage/triage.ts';
import type { Action } from '../action.ts';

/** At most one action for each open ticket; `at` is epoch milliseconds. */
export function plannedReminders(tickets: Iterable<TicketRecord>, desk: Desk, at: number): Action[] {
  const actions: Action[] = [];
  for (const ticket of tickets) {
    const effect = owedReminder(ticket, desk, at);
    if (!effect) continue;
    const record = appended(ticket, effect, { at, ...deskItself });
    if (writtenProblems(record, desk).length > 0) continue;
    actions.push({ kind: 'update_record', path: recordPath(ticket.number), record });
  }
  return actions;
}
