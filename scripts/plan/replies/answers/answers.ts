// What the desk answers to a remark, and what it says of its own accord.

import { instantOf } from '../../../ticket/clock/instant.ts';
import type { Desk } from '../../../ticket/desk/configuration.ts';
import { type Event, type Language, ownLanguage, type TicketRecord } from '../../../ticket/ticket.ts';
import { type Role, usage } from '../../../triage/command.ts';
import { commands } from '../../../triage/command-table.ts';
import { factTable, mention, plainMarkdown } from '../../../words/markdown.ts';
import { momentWords, spanWords } from '../../../words/moment.ts';
import { faultSentence, words } from '../../../words/words.ts';
import type { EarlyStatement } from '../../pull-request/before-ticket.ts';
import type { Answerable } from '../../pull-request/conversation.ts';
import type { Remark } from '../../pull-request/pull-facts.ts';
import { proposedText } from '../proposed.ts';
import { languageOf, statusRows } from '../receipt/receipt.ts';

/** The answer to a wrong command, or to a question. Staff are answered in the desk's language, publishers in theirs. */
export function answerText(
  { role, record, questions, faults }: Pick<Answerable, 'role' | 'record' | 'questions' | 'faults'>,
  desk: Desk,
): string {
  if (questions.length === 0) return faultsText(faults, desk);
  const language = role === 'staff' ? ownLanguage(desk) : languageOf(record, desk);
  const { answers, ticket } = words(language);
  const status = [
    `### ${answers.status.title(record.number)}`,
    factTable(statusRows(record, desk, language)),
    ticket.status[record.status].meaning,
  ];
  const asked = new Set(questions);
  return [
    ...(asked.has('status') ? status : []),
    ...(asked.has('help') ? helpParts(role, language) : []),
  ].join('\n\n');
}

function helpParts(role: Role, language: Language): string[] {
  const { answers, ticket } = words(language);
  const open = commands.filter(({ who }) => who.includes(role));
  // No line begins with a command: quoted in a mail, where marks of Markdown are gone, it would be one.
  const lines = open.map((command) => `- ${ticket.commands[command.name as 'ack']} \`${usage(command)}\``);
  return [`### ${answers.help.title}`, lines.join('\n')];
}

/** To a command or a question where there is no ticket yet; `problems` is how many keep it from one. */
export function noTicketText(
  { role, questions, isOrder }: EarlyStatement,
  problems: number,
  language: Language,
): string {
  const { title, missing, nothingDone } = words(language).answers.noTicket;
  return [
    `### ${title}`,
    missing(problems),
    ...(isOrder ? [nothingDone] : []),
    ...(questions.includes('help') ? helpParts(role, language) : []),
  ].join('\n\n');
}

/** The same, where there is one by now. */
export function ticketSinceText(number: string, language: Language): string {
  return words(language).answers.noTicket.since(number);
}

function faultsText(faults: Answerable['faults'], desk: Desk): string {
  const wording = words(ownLanguage(desk));
  const { title, line, inReview, nothingChanged } = wording.answers.faults;
  const lines = faults.map((one) => {
    const sentence = line(one.line, plainMarkdown(faultSentence(wording, one.fault)));
    const { path = null, line: at = null } = one.place ?? {};
    return `- ${path === null ? sentence : inReview(plainMarkdown(path), at, sentence)}`;
  });
  return [`### ${title}`, ...(lines.length > 0 ? [lines.join('\n')] : []), nothingChanged].join('\n\n');
}

/** To whoever closed or opened the pull request where that decides nothing. */
export function undoneText({ did }: Remark, desk: Desk): string {
  const { closedByHand, reopenedByHand } = words(ownLanguage(desk)).answers;
  return did === 'closed' ? closedByHand : reopenedByHand;
}

/** A reminder to whoever looks after the ticket; an escalation tells the on-call as well. */
export function clockText(record: TicketRecord, event: Event, desk: Desk): string {
  const { did, deadline } = event;
  const language = ownLanguage(desk);
  const { answers, ticket } = words(language);
  const { kind, due, mark } = deadline ?? { kind: 'acknowledge', due: '', mark: '' };
  const name = ticket.deadline[kind].label;
  const at = momentWords(language, desk.calendar.time_zone, instantOf(due) ?? 0);
  const said =
    did === 'escalated'
      ? answers.reminder.overdue(record.number, name, at)
      : answers.reminder.due(record.number, name, at, mark);
  const proposed = proposedText(record, event, desk);
  const parts = [
    `${said} ${answers.reminder.how[kind]}`,
    ...(proposed ? [proposed] : []),
    peopleToNotify(record, did, desk),
  ];
  return parts.join('\n\n').trim();
}

function peopleToNotify({ triage }: TicketRecord, did: Event['did'], { on_call }: Desk): string {
  const assignee = triage?.assignee ? [triage.assignee] : [];
  const logins = did === 'escalated' || assignee.length === 0 ? [...assignee, ...on_call] : assignee;
  return [...new Set(logins)].map(mention).join(' ');
}

/** To the on-call: a submission that stayed invalid; `minutes` of the wall clock since it came. */
export function stillInvalidText(minutes: number, desk: Desk): string {
  const language = ownLanguage(desk);
  const wording = words(language).answers.stillInvalid(spanWords(language, minutes));
  return `${wording}\n\n${desk.on_call.map(mention).join(' ')}`.trim();
}

/** To the on-call: something under embargo can be read by everybody. */
export function exposedText(desk: Desk): string {
  return `${words(ownLanguage(desk)).answers.exposed}\n\n${desk.on_call.map(mention).join(' ')}`.trim();
}

/** To anyone, in all of the desk's languages: a hint about a pull request that may have been meant for a report. */
export function hintText(hint: 'notAReport' | 'unknownFiles', desk: Desk): string {
  const parts = desk.languages.map((language) => {
    const { title, text } = words(language).answers[hint];
    return `### ${title}\n\n${text}`;
  });
  return parts.join('\n\n');
}

/** To whoever sends a report to a desk that is still the example. */
export function notSetUpText(desk: Desk): string {
  const parts = desk.languages.map((language) => {
    const { title, text, owner } = words(language).answers.notSetUp;
    return `### ${title}\n\n${text}\n\n${owner}`;
  });
  return parts.join('\n\n');
}

/** To the on-call: the record cannot be written, or cannot be read. */
export function unusableText(
  kind: 'conflict' | 'unreadable' | 'refusedRecord',
  number: string,
  desk: Desk,
): string {
  const wording = words(ownLanguage(desk)).answers[kind](number);
  return `${wording}\n\n${desk.on_call.map(mention).join(' ')}`.trim();
}
