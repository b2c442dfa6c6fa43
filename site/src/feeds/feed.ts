// The one view behind every feed: what it is called, where it lives, and its entries. It knows only what everybody may see.
import { instantText } from '../../../scripts/ticket/clock/instant.ts';
import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import { type Event, isOfDesk, type Language } from '../../../scripts/ticket/ticket.ts';
import { words } from '../../../scripts/words/words.ts';
import { fullAddress, ticketPage } from '../view/address.ts';
import type { Setting } from '../view/setting.ts';
import { timelineView } from '../view/ticket/timeline.ts';
import { latestEvents, type TicketEvent } from './event.ts';

export interface FeedView {
  language: Language;
  title: string;
  about: string;
  /** The desk. */
  author: string;
  /** Its own address, which also names it, and that of the page for people. */
  self: string;
  page: string;
  /** When the latest entry happened: RFC 3339 in UTC. */
  updated: string;
  entries: EntryView[];
}

export interface EntryView {
  /** A tag URI, the same for ever. */
  id: string;
  title: string;
  at: string;
  author: string;
  page: string;
  /** Plain text; empty where the title says it all. */
  text: string;
  topics: { term: string; label: string }[];
}

/** What a feed is about, and the page that it lives at. */
export interface Channel {
  title: string;
  feed: string;
  page: string;
}

// Stands for a feed to which nothing has happened yet, so that it does not change from build to build.
const never = instantText(0);

export function feedView(setting: Setting, tickets: readonly VisibleTicket[], channel: Channel): FeedView {
  const { desk, language } = setting;
  const events = latestEvents(tickets);
  return {
    language,
    title: `${desk.name} – ${channel.title}`,
    about: words(language).feed.about,
    author: desk.name,
    self: fullAddress(setting, channel.feed, language),
    page: fullAddress(setting, channel.page, language),
    updated: events[0] ? instantText(events[0].at) : never,
    entries: entriesOf(setting, events),
  };
}

function entriesOf(setting: Setting, events: readonly TicketEvent[]): EntryView[] {
  const timelines = new Map(
    [...new Set(events.map(({ ticket }) => ticket))].map((ticket) => [ticket, timelineView(setting, ticket)]),
  );
  return events.flatMap((event) => {
    const entry = timelines.get(event.ticket)?.[event.position];
    return entry ? [entryView(setting, event, entry)] : [];
  });
}

type Told = ReturnType<typeof timelineView>[number];

function entryView(setting: Setting, { ticket, position, at }: TicketEvent, told: Told): EntryView {
  const { language } = setting;
  const { number, history, report } = ticket;
  return {
    id: entryId(setting, ticket, position),
    title: words(language).feed.entry(number, told.did, report.title ?? null),
    at: instantText(at),
    author: authorOf(setting, history[position]),
    page: fullAddress(setting, ticketPage(number), language),
    text: [told.details, told.elapsed, told.text].filter((part) => part).join('\n\n'),
    topics: topicsOf(setting, ticket),
  };
}

function authorOf({ desk }: Setting, event: Event | undefined): string {
  return event === undefined || isOfDesk(event) ? desk.name : event.by;
}

// RFC 4151. The day of the receipt is a day on which the desk had its host; the language keeps translations apart.
function entryId({ desk, language }: Setting, { number, receipt }: VisibleTicket, position: number): string {
  return `tag:${new URL(desk.site).hostname},${receipt.received_at.slice(0, 10)}:${number}/${language}/${position}`;
}

function topicsOf({ language }: Setting, { report, triage }: VisibleTicket): EntryView['topics'] {
  const { ticket, feed } = words(language);
  const severity = triage?.severity;
  return [
    { term: report.category, label: ticket.category[report.category].label },
    ...(severity
      ? [{ term: severityTopic(severity), label: feed.ofSeverity(ticket.severity[severity].label) }]
      : []),
  ];
}

export function severityTopic(severity: string): string {
  return `severity-${severity}`;
}
