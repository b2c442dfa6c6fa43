// What becomes of a ticket whose sealed report is revealed, or sealed to other keys.
import type { Report, Sealed, SealedReport, TicketRecord } from '../ticket/ticket.ts';
import type { Circumstances } from './command.ts';
import { appended } from './triage.ts';

type When = Pick<Circumstances, 'at' | 'by' | 'source'>;
type SealedTicket = TicketRecord & { report: SealedReport };

/** The ticket with its fields in plain words, and the salt by which everybody can check them. */
export function revealed(ticket: SealedTicket, report: Report, salt: string, when: When): TicketRecord {
  const { sealed } = ticket.report;
  return {
    ...appended(ticket, { did: 'revealed' }, when),
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
