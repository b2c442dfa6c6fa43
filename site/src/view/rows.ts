// The tickets as the lists show them: one row each.
import { ownLanguage } from '../../../scripts/ticket/ticket.ts';
import type { VisibleTicket } from '../../../scripts/ticket/visibility.ts';
import type { Deadline } from '../../../scripts/triage/deadlines.ts';
import { words } from '../../../scripts/words/words.ts';
import { address, ticketPage } from './address.ts';
import { closedAt, inTime } from './clocks.ts';
import { type DueView, dueView } from './due.ts';
import { type MomentView, momentView } from './moment.ts';
import type { Setting } from './setting.ts';

/** A word in a coloured frame; the tone says which colour, and is never all there is. */
export interface TagView {
  label: string;
  tone: string;
}

export interface RowView {
  number: string;
  address: string;
  /** Null under embargo. */
  title: string | null;
  /** The language of the title. */
  language: string;
  category: string;
  status: TagView;
  priority: string | null;
  severity: TagView | null;
  /** Stands where there is no priority or no severity. */
  notSet: string;
}

export interface OpenRow extends RowView {
  /** Null while the publisher is asked. */
  due: DueView | null;
}

export interface ClosedRow extends RowView {
  closed: MomentView;
  acknowledged: TagView;
}

export function openRow(setting: Setting, ticket: VisibleTicket, deadline: Deadline | null): OpenRow {
  return { ...rowView(setting, ticket), due: deadline && dueView(setting, deadline) };
}

export function closedRow(setting: Setting, ticket: VisibleTicket): ClosedRow {
  const { met } = words(setting.language).site;
  const wasInTime = inTime(ticket);
  const acknowledged = wasInTime === null ? 'never' : wasInTime ? 'inTime' : 'late';
  return {
    ...rowView(setting, ticket),
    closed: momentView(setting, closedAt(ticket) ?? ticket.receipt.received_at),
    acknowledged: { label: met[acknowledged], tone: acknowledged },
  };
}

function rowView(setting: Setting, ticket: VisibleTicket): RowView {
  const { number, status, outcome, report, triage } = ticket;
  const { site, ticket: labels } = words(setting.language);
  return {
    number,
    address: address(setting, ticketPage(number)),
    title: report.title ?? null,
    language: report.language ?? ownLanguage(setting.desk),
    category: labels.category[report.category].label,
    status: outcome
      ? { label: labels.outcome[outcome].label, tone: 'closed' }
      : { label: labels.status[status].label, tone: status },
    priority: triage?.priority ?? null,
    severity: triage?.severity
      ? { label: labels.severity[triage.severity].label, tone: triage.severity }
      : null,
    notSet: status === 'closed' ? site.neverSet : site.notYetSet,
  };
}
