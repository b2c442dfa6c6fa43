// Decides what becomes of each submission: a record with the next number, an amendment, or a list of problems.
import type { Desk } from '../../ticket/desk/configuration.ts';
import { parsedNumber, recordPath } from '../../ticket/number.ts';
import { type Problem, problem } from '../../ticket/problem.ts';
import { newRecord, writtenProblems } from '../../ticket/record/record.ts';
import { privateRules, readSubmission } from '../../ticket/report/submission.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';
import { amended } from '../../triage/triage.ts';
import type { Action } from '../action.ts';

/**
 * A file of the inbox: its bytes with their Git blob id, or why it has none. `name` is its name without the ending,
 * `claimed` the number under which a run that was cut short had taken it, or empty.
 */
export type Submitted =
  | { path: string; problem: Problem }
  | { path: string; name: string; bytes: Uint8Array; blob: string; claimed: string; problem?: never };

export interface IntakeFacts {
  desk: Desk;
  /** Epoch milliseconds: the forge's own time of the submissions. */
  at: number;
  /** The login that submits. */
  by: string;
  submitted: readonly Submitted[];
  /** The next free sequence of the year in which `at` lies. */
  nextSequence: number;
  /** The records that submissions name, by number: those to amend, and those that a run cut short may have made. */
  records: ReadonlyMap<string, TicketRecord>;
}

/** One action for each submission, in their order; a bad one never stops the others. */
export function plannedIntake(facts: IntakeFacts): Action[] {
  let sequence = facts.nextSequence;
  return facts.submitted.map((entry) => {
    const action = plannedSubmission(entry, facts, sequence);
    if (action.kind === 'create_record') sequence += 1;
    return action;
  });
}

function plannedSubmission(entry: Submitted, facts: IntakeFacts, sequence: number): Action {
  if (entry.problem) return refused(entry.path, [entry.problem]);
  const claimed = facts.records.get(entry.claimed);
  if (claimed && isFrom(claimed, entry)) {
    return { kind: 'clear_submission', submission: entry.path, record: claimed };
  }
  const reading = readSubmission(entry.path, entry.bytes, facts.at, privateRules(facts.desk));
  if (reading.content === null) return refused(entry.path, reading.problems);
  const { report } = reading.content;
  return parsedNumber(entry.name)
    ? amendment(entry, report, facts)
    : creation(entry, report, facts, sequence);
}

type Readable = Extract<Submitted, { name: string }>;

function isFrom({ receipt, history }: TicketRecord, { name, blob }: Readable): boolean {
  const { submission } = receipt;
  return (
    (submission.inbox === name && submission.blob === blob) ||
    history.findLast(({ did }) => did === 'amended')?.source === sourceOf(blob)
  );
}

function refused(submission: string, problems: readonly Problem[]): Action {
  return { kind: 'refuse_submission', submission, problems };
}

function creation(
  { path, name, blob }: Readable,
  report: TicketRecord['report'],
  { at, by, desk }: IntakeFacts,
  sequence: number,
): Action {
  const submission = { inbox: name, blob };
  const record = newRecord(
    report,
    { receivedAt: at, receivedFrom: by, submission, sequence, source: sourceOf(blob) },
    desk,
  );
  const problems = writtenProblems(record, desk);
  if (problems.length > 0) return refused(path, problems);
  return { kind: 'create_record', path: recordPath(record.number), record, submission: path };
}

// On the local forge a file that bears a ticket's number is a new version of that ticket's report.
function amendment(
  { path, name, blob }: Readable,
  report: TicketRecord['report'],
  { at, by, records, desk }: IntakeFacts,
): Action {
  const record = records.get(name);
  if (!record) return refused(path, [problem('amendment-unknown', { number: name }, path)]);
  if (record.status === 'closed') return refused(path, [problem('amendment-closed', { number: name }, path)]);
  const after = amended(record, report, { at, by, source: sourceOf(blob) });
  const problems = writtenProblems(after, desk);
  if (problems.length > 0) return refused(path, problems);
  return { kind: 'update_record', path: recordPath(name), record: after, submission: path };
}

// The name of the file may tell what an embargo hides; its blob tells nothing.
function sourceOf(blob: string): string {
  return `inbox/${blob}`;
}
