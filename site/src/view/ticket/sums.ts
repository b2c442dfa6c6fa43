// The deadlines of a ticket with their working: that of the acknowledgement, and the one that runs now.
import { instantText, MINUTE } from '../../../../scripts/ticket/clock/instant.ts';
import type { VisibleTicket } from '../../../../scripts/ticket/record/visibility.ts';
import type { Deadline } from '../../../../scripts/triage/deadlines.ts';
import { spanWords } from '../../../../scripts/words/moment.ts';
import { words } from '../../../../scripts/words/words.ts';
import { inTime, receiptCalendar } from '../clocks.ts';
import { epoch } from '../epoch.ts';
import type { TagView } from '../lists/rows.ts';
import type { Setting } from '../setting.ts';
import { type DueView, dueView } from './due.ts';
import { type WorkingView, workingView } from './working.ts';

export interface SumView extends WorkingView {
  /** What came of it so far; null where only time will tell. */
  result: { tag: TagView | null; text: string } | null;
  /** Null once it is settled. */
  open: DueView | null;
}

export function sumsView(setting: Setting, ticket: VisibleTicket, running: Deadline | null): SumView[] {
  const update = running?.kind === 'update' ? [updateSum(setting, running)] : [];
  return [...update, ...acknowledgeSum(setting, ticket, running)];
}

// The calendar of a checked record is known; a desk that has lost it since cannot show how it counted.
function acknowledgeSum(setting: Setting, ticket: VisibleTicket, running: Deadline | null): SumView[] {
  const { received_at, acknowledge_by, calendar } = ticket.receipt;
  const time = receiptCalendar(ticket, setting.desk);
  if (!time) return [];
  const working = workingView(setting, {
    label: words(setting.language).ticket.deadline.acknowledge.label,
    since: received_at,
    sinceAt: epoch(received_at),
    due: acknowledge_by,
    dueAt: epoch(acknowledge_by),
    time,
    version: calendar,
  });
  const open = running?.kind === 'acknowledge' ? dueView(setting, running, time.zone.name) : null;
  return [{ ...working, open, result: resultOf(setting, ticket) }];
}

function updateSum(setting: Setting, running: Deadline): SumView {
  const { kind, due, dueAt, since, time } = running;
  const working = workingView(setting, {
    label: words(setting.language).ticket.deadline[kind].label,
    since: instantText(since),
    sinceAt: since,
    due,
    dueAt,
    time,
    version: setting.desk.calendar.version,
  });
  return { ...working, open: dueView(setting, running, time.zone.name), result: null };
}

/** What came of the promise to acknowledge; without a tag while, or where, nobody has. */
export function resultOf(
  { language }: Setting,
  ticket: VisibleTicket,
): { tag: TagView | null; text: string } {
  const { met, working } = words(language).site;
  const wasInTime = inTime(ticket);
  const at = ticket.triage?.acknowledged_at;
  if (wasInTime === null || at === undefined) {
    return { tag: null, text: ticket.status === 'closed' ? working.never : working.notYet };
  }
  const span = spanWords(language, (epoch(at) - epoch(ticket.receipt.acknowledge_by)) / MINUTE);
  return wasInTime
    ? { tag: { label: met.inTime, tone: 'inTime' }, text: working.inTime(span) }
    : { tag: { label: met.late, tone: 'late' }, text: working.late(span) };
}
