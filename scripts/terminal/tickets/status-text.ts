// A ticket as a person reads it in the terminal: what it is, what it waits for, what happened.

import { instantOf } from '../../ticket/clock/instant.ts';
import { cvssAssessment } from '../../ticket/cvss/cvss-score.ts';
import type { Desk } from '../../ticket/desk/configuration.ts';
import { offersInWords } from '../../ticket/report/versions/versions.ts';
import { type Event, isDisclosed, type TicketRecord } from '../../ticket/ticket.ts';
import { type Deadline, deadlineOf } from '../../triage/deadlines.ts';
import { isUrgent } from '../../triage/urgency.ts';
import { momentWords, spanWords } from '../../words/moment.ts';
import { painted, printable, table } from '../output.ts';
import type { DeskRequest } from '../terminal.ts';
import { proposalText } from './proposal-text.ts';

/** Everything that staff want to see at a glance; the record itself is what `--format json` prints. */
export function statusText(request: DeskRequest, ticket: TicketRecord): string {
  const { terminal, words } = request;
  const { number, report, triage, assessment, message } = ticket;
  const { publisher = '', offers = [] } = report;
  const labels = words.terminal.labels;
  const rows = [
    [labels.status, statusWords(request, ticket)],
    [labels.deadline, deadlineWords(request, deadlineOf(ticket, request.desk))],
    [labels.category, words.ticket.category[report.category].label],
    [labels.disclosure, disclosureWords(request, ticket)],
    [labels.priority, triage?.priority ?? ''],
    [labels.severity, triage?.severity ? words.ticket.severity[triage.severity].label : ''],
    [labels.assignee, triage?.assignee ?? ''],
    [labels.publisher, printable(publisher)],
    [
      labels.offers,
      printable(offers.map(({ id, versions }) => (versions ? `${id} (${versions})` : id)).join(', ')),
    ],
    [labels.cve, (report.cve ?? []).join(', ')],
    ...(report.cvss ?? []).map((vector) => [labels.cvss, cvssWords(request, vector)]),
    [labels.conclusion, printable(assessment?.conclusion ?? '').split('\n')[0] ?? ''],
    [
      labels.offerAction,
      assessment?.offer_action ? words.ticket.offerAction[assessment.offer_action].label : '',
    ],
    [labels.message, message ? words.ticket.messageState[message.state].label : ''],
  ].filter(([, value]) => value !== '');
  const proposed = ticket.status === 'received' ? proposalText(request, report) : '';
  const notes = offersInWords(offers).map(
    ({ id, versions: said }) => `${printable(words.staff.versionsInWords(id, said))}\n`,
  );
  const head = `${painted(terminal, 'bold', number)}  ${printable(titleOf(request, ticket))}\n`;
  return `${head}${table(rows, terminal.columns)}\n${notes.join('')}${proposed}${ticket.history.map((event) => eventLine(request, event)).join('')}`;
}

/** The title of a report; of a sealed one, that it is sealed. */
function titleOf({ words }: Pick<DeskRequest, 'words'>, { report }: TicketRecord): string {
  return report.title ?? words.ticket.properties.report.sealed.label;
}

/** The same, behind a word where it cannot wait. */
export function titleInList(request: Pick<DeskRequest, 'words'>, record: TicketRecord): string {
  const title = titleOf(request, record);
  return isUrgent(record) ? `${request.words.terminal.urgent}: ${title}` : title;
}

function disclosureWords({ words }: DeskRequest, ticket: TicketRecord): string {
  const { disclosure } = ticket.report;
  const hasEnded = disclosure === 'embargoed' && isDisclosed(ticket);
  return hasEnded ? words.ticket.did.disclosed : words.ticket.disclosure[disclosure].label;
}

function cvssWords({ words, language }: DeskRequest, vector: string): string {
  const { score, severity } = cvssAssessment(vector);
  const number = score.toLocaleString(language, { minimumFractionDigits: 1 });
  return `${vector} (${number}, ${words.ticket.severity[severity].label})`;
}

function statusWords({ words }: DeskRequest, { status, outcome }: TicketRecord): string {
  return outcome
    ? `${words.ticket.status[status].label} – ${words.ticket.outcome[outcome].label}`
    : words.ticket.status[status].label;
}

/** `Acknowledgement by 23 Nov 2026, 17:00 −08:00, in 3 hours`. */
function deadlineWords(
  { words, language, terminal, desk, at }: DeskRequest,
  deadline: Deadline | null,
): string {
  if (!deadline) return '';
  const moment = momentWords(language, desk.calendar.time_zone, deadline.dueAt);
  const text = `${words.ticket.deadline[deadline.kind].label} – ${moment}`;
  return `${text}, ${remainingText({ words, language, terminal, at }, deadline)}`;
}

/** The time left, or by how much it is overdue. */
export function remainingText(
  { words, language, terminal, at }: Pick<DeskRequest, 'words' | 'language' | 'terminal' | 'at'>,
  { dueAt }: Deadline,
): string {
  const span = spanWords(language, (dueAt - at) / 60_000);
  const isOverdue = at > dueAt;
  const text = isOverdue ? words.terminal.overdueBy(span) : words.terminal.left(span);
  return painted(terminal, isOverdue ? 'red' : 'green', text);
}

/** One line of the timeline. */
export function eventLine(request: Pick<DeskRequest, 'words' | 'language' | 'desk'>, event: Event): string {
  const moment = momentWords(request.language, zoneOf(request.desk), instantOf(event.at) ?? 0);
  const details = eventDetails(request, event);
  const text = event.text ?? event.note ?? '';
  const words = text === '' ? '' : `\n    ${printable(text).split('\n').join('\n    ')}`;
  return `${moment}  ${request.words.ticket.did[event.did]}${details === '' ? '' : ` (${details})`}, ${event.by}${words}\n`;
}

function zoneOf({ calendar }: Desk): string {
  return calendar.time_zone;
}

function eventDetails({ words }: Pick<DeskRequest, 'words'>, event: Event): string {
  return [
    event.priority,
    event.severity && words.ticket.severity[event.severity].label,
    event.outcome && words.ticket.outcome[event.outcome].label,
    event.duplicate_of,
    event.assignee,
    event.offer_action && words.ticket.offerAction[event.offer_action].label,
    event.deadline && `${words.ticket.deadline[event.deadline.kind].label}, ${event.deadline.mark}`,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}
