// A ticket as the lists and the filters know it: flat, and small enough to send all of them to a browser.
import type { Desk } from '../../../../scripts/ticket/desk/configuration.ts';
import type { VisibleTicket } from '../../../../scripts/ticket/record/visibility.ts';
import type {
  Language,
  Outcome,
  Priority,
  Report,
  Severity,
  Status,
} from '../../../../scripts/ticket/ticket.ts';
import type { Deadline } from '../../../../scripts/triage/deadlines.ts';
import { isUrgent } from '../../../../scripts/triage/urgency.ts';
import { closedAt, inTime, runningDeadline } from '../clocks.ts';
import { epoch } from '../epoch.ts';

export interface Entry {
  number: string;
  category: Report['category'];
  status: Status;
  outcome: Outcome | null;
  priority: Priority | null;
  severity: Severity | null;
  /** Null as long as nobody may see it, like title and CVE. */
  publisher: string | null;
  title: string | null;
  /** In which language the title is; null for the desk's own. */
  language: Language | null;
  cve: readonly string[];
  cwe: readonly string[];
  /** The ids of the offers that it is about; none as long as nobody may see them. */
  offers: readonly string[];
  acknowledged: boolean;
  /** Whether it was acknowledged in time; null while nobody has. */
  inTime: boolean | null;
  /** The deadline that runs, and which it is; null while none does. Epoch milliseconds. */
  due: number | null;
  dueKind: Deadline['kind'] | null;
  /** When it was closed last; null while it is open. Epoch milliseconds. */
  closed: number | null;
  /** True where its report says, for anyone to read, that it cannot wait; else null. */
  urgent: true | null;
}

export function entryOf(ticket: VisibleTicket, desk: Desk): Entry {
  const { number, status, outcome, triage, report } = ticket;
  const deadline = runningDeadline(ticket, desk);
  const closed = closedAt(ticket);
  return {
    number,
    category: report.category,
    status,
    outcome: outcome ?? null,
    priority: triage?.priority ?? null,
    severity: triage?.severity ?? null,
    publisher: report.publisher ?? null,
    title: report.title ?? null,
    language: report.language ?? null,
    cve: report.cve ?? [],
    cwe: report.cwe ?? [],
    offers: (report.offers ?? []).map(({ id }) => id),
    acknowledged: triage?.acknowledged_at !== undefined,
    inTime: inTime(ticket),
    due: deadline?.dueAt ?? null,
    dueKind: deadline?.kind ?? null,
    closed: closed === undefined ? null : epoch(closed),
    urgent: isUrgent(ticket) || null,
  };
}
