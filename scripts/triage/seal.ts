// What becomes of a ticket whose sealed report is revealed, or sealed to other keys.
import { draftIn } from '../ticket/record/message.ts';
import type { Report, Sealed, SealedReport, TicketRecord } from '../ticket/ticket.ts';
import { type Doing, withReport } from './triage.ts';

type SealedTicket = TicketRecord & { report: SealedReport };

/**
 * The ticket with its fields in plain words, and the salt by which everybody can check them. The publisher's draft of the
 * message to customers becomes the ticket's, unless staff have written one meanwhile.
 */
export function revealed(ticket: SealedTicket, report: Report, salt: string, doing: Doing): TicketRecord {
  const message = ticket.message ? undefined : draftIn(report);
  const open = { ...report, sealed: { ...ticket.report.sealed, salt } };
  return withReport(ticket, open, { did: 'revealed', message }, doing);
}

/** The ticket with the same report, sealed to another set. */
export function resealed(
  ticket: SealedTicket,
  to: Pick<Sealed, 'to' | 'message'>,
  doing: Doing,
): TicketRecord {
  const { report } = ticket;
  return withReport(ticket, { ...report, sealed: { ...report.sealed, ...to } }, { did: 'resealed' }, doing);
}
