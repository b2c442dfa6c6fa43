// What becomes of a ticket whose sealed report is revealed, or sealed to other keys.
import { draftedMessage } from '../ticket/record.ts';
import type { Report, Sealed, SealedReport, TicketRecord } from '../ticket/ticket.ts';
import type { Circumstances } from './command.ts';
import { appended } from './triage.ts';

type When = Pick<Circumstances, 'at' | 'by' | 'source'>;
type SealedTicket = TicketRecord & { report: SealedReport };

/**
 * The ticket with its fields in plain words, and the salt by which everybody can check them. The publisher's draft of the
 * message to customers becomes the ticket's, unless staff have written one meanwhile.
 */
export function revealed(ticket: SealedTicket, report: Report, salt: string, when: When): TicketRecord {
  const { sealed } = ticket.report;
  const message =
    ticket.message ??
    draftedMessage(report, { login: ticket.receipt.received_from, id: ticket.receipt.received_from_id });
  return {
    ...appended(ticket, { did: 'revealed', change: { ...(message && { message }) } }, when),
    report: { ...report, sealed: { ...sealed, salt } },
  };
}

/** The ticket with the same report, sealed to another set. */
export function resealed(ticket: SealedTicket, to: Pick<Sealed, 'to' | 'message'>, when: When): TicketRecord {
  const { report } = ticket;
  return {
    ...appended(ticket, { did: 'resealed' }, when),
    report: { ...report, sealed: { ...report.sealed, ...to } },
  };
}
