// What is said of tickets, problems and faults everywhere: the shape that both languages fill.
import type { NoteParameters } from '../../ticket/note.ts';
import type {
  FileProblemParameters,
  ProblemParameters,
  RecordProblemParameters,
  ReportProblemParameters,
} from '../../ticket/problem.ts';
import type {
  Event,
  Language,
  OfferAction,
  Outcome,
  Priority,
  Report,
  Severity,
  Status,
  TicketRecord,
} from '../../ticket/ticket.ts';
import type { FaultParameters } from '../../triage/command.ts';

/** What a file has wrong, one sentence or two on one line of plain text. */
export type ProblemSentences = Sentences<ProblemParameters>;
export type ReportProblemSentences = Sentences<ReportProblemParameters>;
export type FileProblemSentences = Sentences<FileProblemParameters>;
export type RecordProblemSentences = Sentences<RecordProblemParameters>;

/** What was read otherwise than it was written, likewise. */
export type NoteSentences = Sentences<NoteParameters>;

type Sentences<Parameters> = { [Code in keyof Parameters]: (parameters: Parameters[Code]) => string };

/** What a command has wrong, likewise. */
export type FaultSentences = Sentences<FaultParameters>;

/** A value as people call it, and what it means in a sentence. */
interface Label {
  label: string;
  meaning: string;
}

/** A property of a report as people call it, and what helps them to fill it in. */
interface Property {
  label: string;
  hint: string;
}

export interface TicketWords {
  category: Record<Report['category'], Label>;
  disclosure: Record<Report['disclosure'], Label>;
  status: Record<Status, Label>;
  outcome: Record<Outcome, Label>;
  priority: Record<Priority, Label>;
  severity: Record<Severity, Label>;
  remediation: Record<Report['remediation']['status'], Label>;
  offerAction: Record<OfferAction, Label>;
  messageState: Record<NonNullable<TicketRecord['message']>['state'], Label>;
  deadline: Record<NonNullable<Event['deadline']>['kind'], Label>;
  /** What happened, in the past tense, for a timeline. */
  did: Record<Event['did'], string>;
  /** The answers to a question of yes or no. */
  answer: Record<`${NonNullable<Report['actively_exploited']>}`, string>;
  language: Record<Language, string>;
  properties: ReportProperties;
  /** What each command is for, in one sentence. */
  commands: Record<CommandName, string>;
}

/** The properties of a report, and of its parts by the name of the part. */
export interface ReportProperties {
  report: Record<keyof Report, Property>;
  offers: Record<keyof Report['offers'][number], Property>;
  incident: Record<keyof NonNullable<Report['incident']>, Property>;
  remediation: Record<keyof Report['remediation'], Property>;
  customer_message: Record<keyof Report['customer_message'], Property>;
}

// The names in the command table; a test fails when the two part.
type CommandName =
  | 'ack'
  | 'priority'
  | 'severity'
  | 'assign'
  | 'assess'
  | 'need-info'
  | 'mitigate'
  | 'conclude'
  | 'offer'
  | 'message'
  | 'disclose'
  | 'close'
  | 'duplicate'
  | 'reopen'
  | 'note'
  | 'status'
  | 'withdraw'
  | 'help';
