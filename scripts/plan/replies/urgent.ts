// Who is called when a report cannot wait, at any hour: by the receipt where that is new, else by a comment of its own.
import type { Desk } from '../../ticket/desk/configuration.ts';
import { isDisclosed, ownLanguage, type TicketRecord } from '../../ticket/ticket.ts';
import { isUrgent, urgentReasons } from '../../triage/urgency.ts';
import { mention } from '../../words/markdown.ts';
import { words } from '../../words/words.ts';
import { receiptMarker } from '../pull-request/judgement.ts';
import type { Pull } from '../pull-request/pull-facts.ts';
import { urgentKey } from './answers/answer-key.ts';
import { type Outward, once } from './outward.ts';

/** What the receipt says of it, until somebody has acknowledged the report. */
export function urgentCall(record: TicketRecord, desk: Desk): string[] {
  return record.status === 'received' && isUrgent(record) ? [callText(record, desk)] : [];
}

/** The comment about a report that became urgent after its receipt; null where nobody has to be called any more. */
export function urgentComment(
  record: TicketRecord,
  { desk, pull }: { desk: Desk; pull: Pick<Pull, 'own'> },
): Outward['comments'][number] | null {
  const before = receiptMarker(pull);
  const isCalled = before === null || before.isUrgent || pull.own.some(({ key }) => key === urgentKey);
  return isUrgent(record) && !isCalled ? { ...once(urgentKey), body: callText(record, desk) } : null;
}

function callText(record: TicketRecord, desk: Desk): string {
  const { title, call, reasons } = words(ownLanguage(desk)).answers.urgent;
  const { assignee } = record.triage ?? {};
  const people = [...new Set([...(assignee ? [assignee] : []), ...desk.on_call])].map(mention).join(' ');
  const why = isDisclosed(record) ? urgentReasons(record).map((reason) => reasons[reason]) : [];
  return [title(record.number), ...why, call(people)].join(' ').trim();
}
