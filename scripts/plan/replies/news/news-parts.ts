// News as a publisher reads it: a paragraph for each thing that happened, and what may be shown of it.
import type { Desk } from '../../../ticket/desk/configuration.ts';
import {
  type Event,
  isDisclosed,
  isSealed,
  type Language,
  type TicketRecord,
} from '../../../ticket/ticket.ts';
import { audiences, type PublisherNews } from '../../../triage/audience.ts';
import { deadlineOf } from '../../../triage/deadlines.ts';
import { mention, plainMarkdown, quotation } from '../../../words/markdown.ts';
import { momentWords } from '../../../words/moment.ts';
import type { NewsValues } from '../../../words/shapes/news-words.ts';
import { words } from '../../../words/words.ts';
import type { PullFacts } from '../../pull-request/facts.ts';
import { ticketAddress } from '../../site-address.ts';
import { privateWays } from '../exposed/in-the-open.ts';
import { languageOf } from '../receipt/receipt.ts';

export type NewsFacts = Pick<PullFacts, 'pull' | 'desk' | 'repository'>;

interface Reading extends NewsFacts {
  record: TicketRecord;
  language: Language;
  /** Whether everyone who can read the pull request may read what the staff wrote. */
  isOpen: boolean;
}

/** What the publisher reads of these; nothing where none of them is the publisher's affair. */
export function newsParts(record: TicketRecord, events: readonly Event[], facts: NewsFacts): string[] {
  const language = languageOf(record, facts.desk);
  const { news, inTheOpen } = words(language).answers;
  const reading = { ...facts, record, language, isOpen: isOpenHere(record, facts) };
  const own = events.filter(isForPublisher);
  if (own.length === 0) return [];
  const isWithheld = own.some((event) => isElsewhere(event, reading));
  return [
    `### ${news.title(record.number)}`,
    ...new Set(own.map((event) => paragraph(event, reading))),
    ...(isWithheld ? [news.inPrivate(record.number, privateWays(facts, inTheOpen))] : []),
    ...whatIsDue(record, facts.desk, language),
  ];
}

type PublisherEvent = Event & { did: PublisherNews };

function isForPublisher(event: Event): event is PublisherEvent {
  return audiences[event.did] === 'publisher';
}

// As on the site; where the repository is closed to the public the pull request shows the report as well.
function isOpenHere(record: TicketRecord, { repository }: NewsFacts): boolean {
  return isDisclosed(record) || (!repository.isPublic && !isSealed(record.report));
}

function paragraph(event: PublisherEvent, reading: Reading): string {
  const { news } = words(reading.language).answers;
  const lead = `**${news.happened[event.did](valuesOf(event, reading))}**`;
  return [lead, ...details(event, reading), ...whatToDo(event, reading)].join('\n\n');
}

// What the staff wrote, or where it is.
function details(event: Event, reading: Reading): string[] {
  if (event.text === undefined) return [];
  if (reading.isOpen) return [quotation(event.text)];
  const place = placeOf(event, reading);
  return place === null ? [] : [words(reading.language).answers.news.written(place)];
}

// Whoever cannot read the question here should not answer it here either.
function whatToDo(event: Event, reading: Reading): string[] {
  const { record, desk, language } = reading;
  const { news } = words(language).answers;
  if (event.did === 'information_requested') return isElsewhere(event, reading) ? [] : [news.answerHere];
  return isEndOfEmbargo(event) ? [news.page(ticketAddress(desk, record.number, language))] : [];
}

function isEndOfEmbargo({ did }: Event): boolean {
  return did === 'disclosed' || did === 'revealed';
}

// What the site shows before the end of an embargo as well, and of the rest what may be shown.
function valuesOf(event: PublisherEvent, { language, isOpen, pull, record }: Reading): NewsValues {
  const { ticket } = words(language);
  const { by, priority, severity, outcome, offer_action: action, duplicate_of: original } = event;
  const isAsked = event.did === 'information_requested' && record.status === 'needs_information';
  const { author } = pull;
  return {
    number: record.number,
    by: plainMarkdown(by),
    to: isAsked && author?.isBot === false ? mention(author.login) : null,
    priority: priority ? ticket.priority[priority].label : '',
    severity: severity ? ticket.severity[severity].label : '',
    outcome: outcome ? ticket.outcome[outcome].label : '',
    action: action && isOpen ? ticket.offerAction[action].label : null,
    original: original ?? null,
    isDetailed: event.text !== undefined && isOpen,
  };
}

const remarkSource = /^pull_request\/(\d+)#((?:issuecomment-|pullrequestreview-|discussion_r)\d+)$/;

/** The address of the remark by which it was done; null where it was done elsewhere. */
function placeOf({ source }: Event, { pull, repository }: Reading): string | null {
  const [, number, anchor] = remarkSource.exec(source) ?? [];
  return Number(number) === pull.number ? `${repository.address}/pull/${number}#${anchor}` : null;
}

function isElsewhere(event: Event, reading: Reading): boolean {
  return event.text !== undefined && !reading.isOpen && placeOf(event, reading) === null;
}

function whatIsDue(record: TicketRecord, desk: Desk, language: Language): string[] {
  const { receipt } = words(language).answers;
  if (record.status === 'needs_information') return [receipt.paused];
  const deadline = deadlineOf(record, desk);
  if (deadline === null) return [];
  const at = momentWords(language, desk.calendar.time_zone, deadline.dueAt);
  return [`${receipt.rows[deadline.kind]} ${at}.`];
}
