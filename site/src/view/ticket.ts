// The page of one ticket: where it stands, what is next and until when, how that was worked out, and what happened.
import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import type { Deadline } from '../../../scripts/triage/deadlines.ts';
import { words } from '../../../scripts/words/words.ts';
import { address, jsonAddress, ticketFeedPage, ticketPage } from './address.ts';
import { isOpenToAll, runningDeadline } from './clocks.ts';
import { dueView } from './due.ts';
import { absent, type Fact, fact, inWords } from './fact.ts';
import { type FrameView, frameView } from './frame.ts';
import { momentView } from './moment.ts';
import { type PartView, reportView } from './report.ts';
import type { TagView } from './rows.ts';
import { type SealView, sealView } from './seal.ts';
import type { Setting } from './setting.ts';
import { type SumView, sumsView } from './sums.ts';
import { type LinkView, linksView } from './ticket-links.ts';
import { type EventView, timelineView } from './timeline.ts';

export interface TicketView {
  frame: FrameView;
  number: string;
  /** Null under embargo. */
  title: string | null;
  titleLanguage: string;
  category: string;
  facts: Fact[];
  /** Null for a report that never was sealed. */
  seal: SealView | null;
  sums: SumView[];
  timeline: EventView[];
  parts: PartView[];
  links: LinkView[];
  json: string;
  feed: string;
}

/** `known` are the numbers that have a page. */
export function ticketView(setting: Setting, ticket: VisibleTicket, known: ReadonlySet<string>): TicketView {
  const { ticket: labels, site } = words(setting.language);
  const { number, report } = ticket;
  const status = labels.status[ticket.status].label;
  const category = labels.category[report.category].label;
  const deadline = runningDeadline(ticket, setting.desk);
  const parts = reportView(setting, ticket);
  return {
    frame: frameView(
      setting,
      ticketPage(number),
      `${number} – ${status}`,
      site.ticket.about(number, status, category),
    ),
    number,
    title: report.title ?? null,
    titleLanguage: parts[0]?.language ?? setting.language,
    category,
    facts: factsOf(setting, ticket, deadline, known),
    seal: sealView(setting, ticket),
    sums: sumsView(setting, ticket, deadline),
    timeline: timelineView(setting, ticket),
    parts,
    links: linksView(setting, ticket),
    json: jsonAddress(setting, number),
    feed: address(setting, ticketFeedPage(number)),
  };
}

function factsOf(
  setting: Setting,
  ticket: VisibleTicket,
  deadline: Deadline | null,
  known: ReadonlySet<string>,
): Fact[] {
  const { site } = words(setting.language);
  return [
    ...statusFacts(setting, ticket, known),
    { label: site.ticket.next, value: inWords(site.ticket.waitsFor[ticket.status]) },
    ...deadlineFacts(setting, ticket, deadline),
    ...triageFacts(setting, ticket),
    ...disclosureFacts(setting, ticket),
  ];
}

function statusFacts(setting: Setting, ticket: VisibleTicket, known: ReadonlySet<string>): Fact[] {
  const { site, ticket: labels } = words(setting.language);
  const { label, meaning } = labels.status[ticket.status];
  const outcome = ticket.outcome && labels.outcome[ticket.outcome];
  return [
    {
      label: site.columns.status,
      value: { kind: 'tag', tag: { label, tone: ticket.status } },
      note: meaning,
    },
    ...(outcome
      ? [{ label: site.ticket.outcome, value: inWords(outcome.label), note: outcome.meaning }]
      : []),
    ...fact(site.ticket.duplicateOf, ticket.triage?.duplicate_of, (number) =>
      known.has(number)
        ? { kind: 'link', text: number, address: address(setting, ticketPage(number)) }
        : inWords(number),
    ),
  ];
}

function deadlineFacts(setting: Setting, { status }: VisibleTicket, deadline: Deadline | null): Fact[] {
  const { site, ticket } = words(setting.language);
  if (status === 'closed') return [];
  if (!deadline) return [{ label: ticket.deadline.update.label, value: absent(site.paused) }];
  const { label, meaning } = ticket.deadline[deadline.kind];
  return [{ label, value: { kind: 'due', due: dueView(setting, deadline) }, note: meaning }];
}

function triageFacts({ language }: Setting, { status, triage }: VisibleTicket): Fact[] {
  const { site, ticket } = words(language);
  const priority = triage?.priority && ticket.priority[triage.priority];
  const severity = triage?.severity && ticket.severity[triage.severity];
  const notSet = absent(status === 'closed' ? site.neverSet : site.notYetSet);
  const tag: TagView | undefined = severity && { label: severity.label, tone: triage.severity ?? '' };
  return [
    priority
      ? { label: site.columns.priority, value: inWords(priority.label), note: priority.meaning }
      : { label: site.columns.priority, value: notSet },
    severity && tag
      ? { label: site.columns.severity, value: { kind: 'tag', tag }, note: severity.meaning }
      : { label: site.columns.severity, value: notSet },
  ];
}

function disclosureFacts(setting: Setting, ticket: VisibleTicket): Fact[] {
  const { site, ticket: labels } = words(setting.language);
  const { label } = labels.properties.report.disclosure;
  const disclosed = ticket.history.find(({ did }) => did === 'disclosed' || did === 'revealed');
  if (disclosed) {
    return [
      { label: site.ticket.disclosed, value: { kind: 'moment', moment: momentView(setting, disclosed.at) } },
    ];
  }
  return isOpenToAll(ticket) ? [] : [{ label, value: inWords(site.underEmbargo), note: site.ticket.embargo }];
}
