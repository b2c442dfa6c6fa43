// The words of the domain as types: what a ticket, a report and an event are made of.
import type { DeskConfiguration, Event, Report, TicketRecord } from './generated/types.d.ts';

export type { DeskConfiguration, Event, Report, TicketRecord };
export type Status = TicketRecord['status'];
export type Outcome = NonNullable<TicketRecord['outcome']>;
export type Submission = TicketRecord['receipt']['submission'];
export type Triage = NonNullable<TicketRecord['triage']>;
export type Priority = NonNullable<Triage['priority']>;
export type Severity = NonNullable<Triage['severity']>;
export type OfferAction = NonNullable<NonNullable<TicketRecord['assessment']>['offer_action']>;
export type Language = DeskConfiguration['languages'][number];

/** The desk's own language: the first that it names. */
export function ownLanguage(desk: DeskConfiguration): Language {
  return desk.languages[0] ?? 'en';
}

/** Whether everything about the ticket may be shown: the publisher said so, or the desk has disclosed it. */
export function isDisclosed(ticket: TicketRecord): boolean {
  return ticket.report.disclosure === 'public' || ticket.history.some(({ did }) => did === 'disclosed');
}
