// The words of the domain as types: what a ticket, a report and an event are made of.
import type { DeskConfiguration, Event, Report, TicketRecord as Written } from './generated/types.d.ts';
import type { Person } from './login.ts';

export type { DeskConfiguration, Event, Report };
export type Sealed = NonNullable<Report['sealed']>;
/** The few properties that a report shows while the others are sealed. */
type Shown = 'category' | 'disclosure' | 'language' | 'sealed';
/** A report of which nothing more is to be read without a key of the staff. */
export type SealedReport = Pick<Report, Exclude<Shown, 'sealed'>> & { sealed: Sealed } & {
  [Property in Exclude<keyof Report, Shown>]?: undefined;
};
export type TicketRecord = Omit<Written, 'report'> & { report: Report | SealedReport };
export type Status = TicketRecord['status'];
export type Outcome = NonNullable<TicketRecord['outcome']>;
export type Submission = TicketRecord['receipt']['submission'];
export type Triage = NonNullable<TicketRecord['triage']>;
/** What of a record follows from its history. */
export type State = Pick<TicketRecord, 'status' | 'outcome' | 'triage' | 'assessment' | 'message'>;
/** The same, with what later events depend on and no record shows. */
export interface Folded extends Omit<State, 'triage'> {
  triage?: Triage | undefined;
  publisher: Person;
  /** The last status that was no question: an answer leads back to it. */
  beforeQuestion: Status;
}
export type Priority = NonNullable<Triage['priority']>;
export type Severity = NonNullable<Triage['severity']>;
export type OfferAction = NonNullable<NonNullable<TicketRecord['assessment']>['offer_action']>;
export type Language = DeskConfiguration['languages'][number];

/** The desk's own language: the first that it names. */
export function ownLanguage(desk: DeskConfiguration): Language {
  return desk.languages[0] ?? 'en';
}

/** Whether a report is sealed still: once it is revealed, its salt stands beside the seal, and its fields around it. */
export function isSealed(report: Report | SealedReport): report is SealedReport {
  return report.sealed !== undefined && report.sealed.salt === undefined;
}

/** Whether everything about the ticket may be shown: the publisher said so, or the desk has disclosed or revealed it. */
export function isDisclosed({ report, history }: TicketRecord): boolean {
  return (
    report.disclosure === 'public' || history.some(({ did }) => did === 'disclosed' || did === 'revealed')
  );
}

/** How the history names the desk itself, and where what it does of its own accord comes from. */
export const deskItself = { by: 'desk', source: 'clock' } as const;

/** Whether the desk itself did it. Somebody may have that very login; nobody but the clock is the source. */
export function isOfDesk({ by, source }: Pick<Event, 'by' | 'source'>): boolean {
  return by === deskItself.by && source === deskItself.source;
}
