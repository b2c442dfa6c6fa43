// The feeds that there are: of everything, of each category, severity, offer and publisher, and of each ticket.

import { receiptOrder } from '../../../scripts/ticket/number.ts';
import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import type { Report, Severity } from '../../../scripts/ticket/ticket.ts';
import { words } from '../../../scripts/words/words.ts';
import {
  feedPage,
  fullFileAddress,
  homePage,
  jsonFeedPage,
  ticketFeedPage,
  ticketPage,
  topicFeedPage,
} from '../view/address.ts';
import { pathName } from '../view/path-name.ts';
import type { Setting } from '../view/setting.ts';
import { type FeedView, feedView, severityTopic } from './feed.ts';

type Tickets = readonly VisibleTicket[];

export function wholeFeed(setting: Setting, tickets: Tickets): FeedView {
  return feedView(setting, tickets, {
    title: words(setting.language).feed.all,
    feed: feedPage,
    page: homePage,
  });
}

/** The same for JSON Feed, which lives at an address of its own. */
export function wholeJsonFeed(setting: Setting, tickets: Tickets): FeedView {
  const { all } = words(setting.language).feed;
  return feedView(setting, tickets, { title: all, feed: jsonFeedPage, page: homePage });
}

export function ticketFeed(setting: Setting, ticket: VisibleTicket): FeedView {
  const { number } = ticket;
  const feed = ticketFeedPage(number);
  return {
    ...feedView(setting, [ticket], { title: number, feed, page: ticketPage(number) }),
    self: fullFileAddress(setting, feed),
  };
}

/** A category, a severity as the desk gave it last, or an offer or a publisher that a report open to all names. */
export type Topic =
  | { kind: 'category'; value: Report['category'] }
  | { kind: 'severity'; value: Severity }
  | { kind: 'offer' | 'publisher'; value: string };

export interface TopicTickets {
  topic: Topic;
  tickets: VisibleTicket[];
}

const known = new WeakMap<Tickets, ReadonlyMap<string, TopicTickets>>();

/** Every topic with its tickets, by the name of its feed: all categories and severities, and what the tickets name. */
export function topics(tickets: Tickets): ReadonlyMap<string, TopicTickets> {
  const made = known.get(tickets) ?? grouped(tickets);
  known.set(tickets, made);
  return made;
}

function grouped(tickets: Tickets): ReadonlyMap<string, TopicTickets> {
  const all = new Map(always().map((topic): [string, Group] => [topicName(topic), groupOf(topic)]));
  for (const ticket of tickets) {
    for (const topic of topicsOf(ticket)) {
      const name = topicName(topic);
      const group = all.get(name) ?? groupOf(topic, ticket.number);
      all.set(name, group);
      add(group, topic, ticket);
    }
  }
  return all;
}

/** With the number of the ticket that spells the topic as it is shown. */
type Group = TopicTickets & { spelledIn: string };

function groupOf(topic: Topic, spelledIn = ''): Group {
  return { topic, spelledIn, tickets: [] };
}

// A ticket may name an offer twice, in two spellings; of all spellings the latest is shown.
function add(group: Group, topic: Topic, ticket: VisibleTicket): void {
  if (group.tickets.at(-1) !== ticket) group.tickets.push(ticket);
  if (receiptOrder(ticket.number, group.spelledIn) < 0) return;
  Object.assign(group, { topic, spelledIn: ticket.number });
}

function always(): Topic[] {
  const { category, severity } = words('en').ticket;
  return [
    ...keysOf(category).map((value): Topic => ({ kind: 'category', value })),
    ...keysOf(severity).map((value): Topic => ({ kind: 'severity', value })),
  ];
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}

function topicsOf({ report, triage, outcome }: VisibleTicket): Topic[] {
  return [
    { kind: 'category', value: report.category },
    ...(triage?.severity ? [{ kind: 'severity', value: triage.severity } as const] : []),
    ...(outcome === 'spam' ? [] : namedTopics(report)),
  ];
}

// What spam names is no publisher of the desk.
function namedTopics({ offers = [], publisher }: VisibleTicket['report']): Topic[] {
  const ids = new Set(offers.map(({ id }) => id));
  return [
    ...[...ids].map((value): Topic => ({ kind: 'offer', value })),
    ...(publisher === undefined ? [] : [{ kind: 'publisher', value: publisher } as const]),
  ];
}

/** The name of a topic's feed. What a report names may hold anything, so an address has a plain form of it. */
export function topicName({ kind, value }: Topic): string {
  if (kind === 'category') return value;
  return kind === 'severity' ? severityTopic(value) : `${kind}-${pathName(value)}`;
}

export function topicTitle({ language }: Setting, topic: Topic): string {
  const { feed, ticket } = words(language);
  if (topic.kind === 'category') return ticket.category[topic.value].label;
  return topic.kind === 'severity' ? feed.ofSeverity(ticket.severity[topic.value].label) : topic.value;
}

export function topicFeed(setting: Setting, name: string, { topic, tickets }: TopicTickets): FeedView {
  const title = topicTitle(setting, topic);
  return feedView(setting, tickets, { title, feed: topicFeedPage(name), page: homePage });
}
