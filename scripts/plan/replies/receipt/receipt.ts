// The receipt: the one comment of the desk that a submission gets, and that changes with its ticket.

import { instantOf } from '../../../ticket/clock/instant.ts';
import type { Desk } from '../../../ticket/desk/configuration.ts';
import type { Problem } from '../../../ticket/problem.ts';
import {
  isDisclosed,
  isSealed,
  type Language,
  ownLanguage,
  type TicketRecord,
} from '../../../ticket/ticket.ts';
import { acknowledgedInTime, deadlineOf } from '../../../triage/deadlines.ts';
import { factTable, plainMarkdown } from '../../../words/markdown.ts';
import { momentWords } from '../../../words/moment.ts';
import type { AnswerWords } from '../../../words/shapes/answer-words.ts';
import { problemSentence, words } from '../../../words/words.ts';
import { ticketAddress } from '../../site-address.ts';

/** The most problems that a comment lists; the check run shows as many on their lines. */
export const shownProblems = 50;

/** The language in which the publisher of a record reads. */
export function languageOf({ report }: TicketRecord, desk: Desk): Language {
  return report.language ?? ownLanguage(desk);
}

interface ReceiptFacts {
  /** Those of a later commit that could not be taken. */
  problems: readonly Problem[];
  /** What was read otherwise than it was written; empty where nothing was. */
  readAs?: string;
  isGone: boolean;
  /** What is to be read before anything else. */
  first?: readonly string[];
}

/** The receipt of a ticket. */
export function receiptText(
  record: TicketRecord,
  desk: Desk,
  { problems, readAs = '', isGone, first = [] }: ReceiptFacts,
): string {
  const language = languageOf(record, desk);
  const { receipt: said } = words(language).answers;
  const parts = [
    `### ${record.number}`,
    ...first,
    ...(record.status === 'received' ? [said.thanks] : []),
    factTable(statusRows(record, desk, language)),
    `**${said.nextTitle}.** ${said.next[record.status]}`,
    ...secrecy(record, said),
    ...(isGone ? [said.gone] : []),
    ...(problems.length > 0 ? [said.notTaken, problemList(problems, language)] : []),
    ...(readAs === '' ? [] : [said.readAs, readAs]),
    said.quote(record.number),
    said.commands,
    ...(record.status === 'received' ? [said.held] : []),
  ];
  return parts.join('\n\n');
}

// Who can read the report, where that is not everybody from the beginning.
function secrecy(record: TicketRecord, { sealed, disclosed }: AnswerWords['receipt']): string[] {
  const { report } = record;
  if (isSealed(report)) return [sealed(report.sealed.commitment)];
  return report.disclosure === 'embargoed' && isDisclosed(record) ? [disclosed] : [];
}

/** Where a ticket stands, as rows of a name and a value in Markdown; nothing in it that is not public. */
export function statusRows(record: TicketRecord, desk: Desk, language: Language): [string, string][] {
  const { answers, ticket } = words(language);
  const { rows } = answers.receipt;
  const { number, status, outcome, triage, receipt } = record;
  const inZone = (text: string) => momentWords(language, desk.calendar.time_zone, instantOf(text) ?? 0);
  return [
    [rows.number, `\`${number}\``],
    [rows.status, ticket.status[status].label],
    ...(outcome ? ([[rows.outcome, ticket.outcome[outcome].label]] as [string, string][]) : []),
    [rows.received, inZone(receipt.received_at)],
    ...deadlineRows(record, desk, language, inZone),
    ...(triage?.priority
      ? ([[rows.priority, ticket.priority[triage.priority].label]] as [string, string][])
      : []),
    ...(triage?.severity
      ? ([[rows.severity, ticket.severity[triage.severity].label]] as [string, string][])
      : []),
    [rows.page, `[${answers.receipt.page}](${ticketAddress(desk, number, language)})`],
  ];
}

function deadlineRows(
  record: TicketRecord,
  desk: Desk,
  language: Language,
  told: (text: string) => string,
): [string, string][] {
  const { rows, inTime, late, paused } = words(language).answers.receipt;
  const acknowledged = record.triage?.acknowledged_at;
  const first: [string, string][] =
    acknowledged === undefined
      ? [[rows.acknowledge, told(record.receipt.acknowledge_by)]]
      : [[rows.acknowledged, `${told(acknowledged)}, ${acknowledgedInTime(record) ? inTime : late}`]];
  if (record.status === 'needs_information') return [...first, [rows.update, paused]];
  const deadline = deadlineOf(record, desk);
  return deadline?.kind === 'update' ? [...first, [rows.update, told(deadline.due)]] : first;
}

/**
 * What a submission without a record is told. Where something under embargo is in the open it is not mended on its branch,
 * and what to do instead comes first.
 */
export function refusalText(problems: readonly Problem[], language: Language, isInTheOpen: boolean): string {
  const { refusal } = words(language).answers;
  return [
    `### ${refusal.title(problems.length)}`,
    problemList(problems, language),
    ...(isInTheOpen ? [] : [refusal.mend]),
    refusal.noNumber,
    refusal.noAnswer,
  ].join('\n\n');
}

function problemList(problems: readonly Problem[], language: Language): string {
  const { refusal } = words(language).answers;
  const lines = problems.slice(0, shownProblems).map((problem) => {
    const place = refusal.at(problem.line, problem.column);
    return `- **${place}** (\`${problem.code}\`): ${plainMarkdown(problemSentence(words(language), problem))}`;
  });
  const others = problems.length - shownProblems;
  return [...lines, ...(others > 0 ? [`- ${refusal.more(others)}`] : [])].join('\n');
}
