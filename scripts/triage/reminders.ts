// What the clock alone makes happen to a ticket: reminders before a deadline, one escalation after it.
import { dueInstant } from '../ticket/clock/clock.ts';
import type { Desk } from '../ticket/desk/configuration.ts';
import type { TicketRecord } from '../ticket/ticket.ts';
import type { Happening } from './command.ts';
import { type Deadline, deadlineOf } from './deadlines.ts';

interface Mark {
  name: string;
  /** Epoch milliseconds. */
  at: number;
}

/**
 * The reminder or escalation that is owed at an instant (epoch milliseconds), if any. Judged from timestamps: a run
 * that comes late sends the latest mark that has passed, once, and none that it has overtaken.
 */
export function owedReminder(ticket: TicketRecord, desk: Desk, now: number): Happening | null {
  const deadline = deadlineOf(ticket, desk);
  const passed = deadline ? marks(deadline, desk).filter(({ at }) => now >= at) : [];
  const latest = passed.at(-1);
  if (!deadline || !latest || passed.findLast(({ name }) => isSent(ticket, deadline, name)) === latest)
    return null;
  const { kind, due } = deadline;
  const did = latest.name === 'overdue' ? 'escalated' : 'reminded';
  return { did, deadline: { kind, due, mark: latest.name } };
}

// Met at the due instant itself, so overdue only after it.
function marks({ kind, since, allowed, dueAt, time }: Deadline, { reminders }: Desk): Mark[] {
  const shares =
    kind === 'acknowledge' ? reminders.map((name) => ({ name, share: Number.parseInt(name, 10) / 100 })) : [];
  const before = shares
    .sort((one, other) => one.share - other.share)
    .map(({ name, share }) => ({
      name,
      at: dueInstant(time, since, Math.round(allowed * share)).epochMilliseconds,
    }));
  return [...before, { name: 'overdue', at: dueAt + 1 }];
}

function isSent({ history }: TicketRecord, { kind, due }: Deadline, mark: string): boolean {
  return history.some(
    ({ deadline }) => deadline?.kind === kind && deadline.due === due && deadline.mark === mark,
  );
}
