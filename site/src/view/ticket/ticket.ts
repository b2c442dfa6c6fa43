// The page of one ticket: where it stands, what is next and until when, what it is about, and what happened.
import type { VisibleTicket } from '../../../../scripts/ticket/record/visibility.ts';
import type { Deadline } from '../../../../scripts/triage/deadlines.ts';
import { words } from '../../../../scripts/words/words.ts';
import { ticketCardView } from '../../share/card-view.ts';
import { shareText } from '../../share/share-text.ts';
import { address, fileAddress, jsonAddress, subscribePage, ticketFeedPage, ticketPage } from '../address.ts';
import { followFiles, isOpenToAll, runningDeadline } from '../clocks.ts';
import { absent, type Fact, fact, inWords } from '../fact.ts';
import { type FrameView, frameView } from '../frame.ts';
import type { TagView } from '../lists/rows.ts';
import { momentView } from '../moment.ts';
import type { Setting } from '../setting.ts';
import { dueView } from './due.ts';
import { type ProgressView, progressView } from './progress.ts';
import { type SealView, sealView } from './seal.ts';
import { type StoryView, storyView } from './story.ts';
import { type SummaryView, summaryView } from './summary.ts';
import { resultOf, type SumView, sumsView } from './sums.ts';
import { type CopiedLink, dataLinks, followLinks, type LinkView } from './ticket-links.ts';
import { type EventView, timelineView } from './timeline.ts';

export interface TicketView {
  frame: FrameView;
  /** Null under embargo. */
  title: string | null;
  category: string;
  /** Stands in the place of a title that is not shown. */
  heading: string;
  /** Why there is nothing of the report; null where it is open to all. */
  withheld: string | null;
  summary: SummaryView;
  progress: ProgressView;
  story: StoryView;
  facts: Fact[];
  /** Null for a report that never was sealed. */
  seal: SealView | null;
  sums: SumView[];
  timeline: EventView[];
  follow: CopiedLink[];
  data: LinkView[];
  json: string;
  /** Undefined for a ticket that nobody follows any more. */
  feed: string | undefined;
  allFeeds: string;
}

/** `known` are the numbers that have a page, `carded` those that have a share card of their own. */
export function ticketView(
  setting: Setting,
  ticket: VisibleTicket,
  known: ReadonlySet<string>,
  carded: ReadonlySet<string> = new Set(),
): TicketView {
  const { ticket: labels, site } = words(setting.language);
  const { number, report } = ticket;
  const deadline = runningDeadline(ticket, setting.desk);
  return {
    frame: frameOf(setting, ticket, carded),
    title: report.title ?? null,
    category: labels.category[report.category].label,
    heading: headingOf(setting, ticket),
    withheld: isOpenToAll(ticket) ? null : ticket.outcome === 'spam' ? site.ticket.spam : site.ticket.embargo,
    summary: summaryView(setting, ticket, deadline),
    progress: progressView(setting, ticket),
    story: storyView(setting, ticket),
    facts: factsOf(setting, ticket, deadline, known),
    seal: sealView(setting, ticket),
    sums: sumsView(setting, ticket, deadline),
    timeline: timelineView(setting, ticket),
    follow: followLinks(setting, ticket),
    data: dataLinks(setting, ticket),
    json: jsonAddress(setting, number),
    feed: followFiles(ticket, setting).includes('feed')
      ? fileAddress(setting, ticketFeedPage(number))
      : undefined,
    allFeeds: address(setting, subscribePage),
  };
}

function frameOf(setting: Setting, ticket: VisibleTicket, carded: ReadonlySet<string>): FrameView {
  const frame = frameView(setting, ticketPage(ticket.number), ...shareText(setting, ticket));
  return carded.has(ticket.number) ? { ...frame, card: ticketCardView(setting, ticket) } : frame;
}

function headingOf({ language }: Setting, { outcome, report }: VisibleTicket): string {
  const { ticket, site } = words(language);
  const { label } = ticket.category[report.category];
  return outcome === 'spam' ? site.spamWithheld : site.ticket.withheld(label);
}

function factsOf(
  setting: Setting,
  ticket: VisibleTicket,
  deadline: Deadline | null,
  known: ReadonlySet<string>,
): Fact[] {
  return [
    ...statusFacts(setting, ticket, known),
    ...deadlineFacts(setting, ticket, deadline),
    firstReplyFact(setting, ticket),
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
    ...fact(site.ticket.outcome, outcome?.label, inWords, outcome?.meaning),
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

function firstReplyFact(setting: Setting, ticket: VisibleTicket): Fact {
  const label = words(setting.language).site.columns.firstReply;
  const { tag, text } = resultOf(setting, ticket);
  return tag ? { label, value: { kind: 'tag', tag }, note: text } : { label, value: absent(text) };
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

/** When an embargo ended. */
function disclosureFacts(setting: Setting, { history }: VisibleTicket): Fact[] {
  const opening = history.find(({ did }) => did === 'disclosed' || did === 'revealed');
  return fact(words(setting.language).site.ticket.disclosed, opening?.at, (at) => ({
    kind: 'moment',
    moment: momentView(setting, at),
  }));
}
