// The feeds that there are: of everything, of each category and severity, and of each ticket.

import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import type { Report, Severity } from '../../../scripts/ticket/ticket.ts';
import { words } from '../../../scripts/words/words.ts';
import {
  feedPage,
  homePage,
  jsonFeedPage,
  ticketFeedPage,
  ticketPage,
  topicFeedPage,
} from '../view/address.ts';
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
  return feedView(setting, [ticket], {
    title: number,
    feed: ticketFeedPage(number),
    page: ticketPage(number),
  });
}

/** A category, or a severity as the desk gave it last. */
export type Topic = { kind: 'category'; value: Report['category'] } | { kind: 'severity'; value: Severity };

/** Every topic by the name of its feed. */
export function topics(): ReadonlyMap<string, Topic> {
  const { category, severity } = words('en').ticket;
  return new Map<string, Topic>([
    ...keysOf(category).map((value) => [value, { kind: 'category', value }] as const),
    ...keysOf(severity).map((value) => [severityTopic(value), { kind: 'severity', value }] as const),
  ]);
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}

export function topicFeed(setting: Setting, tickets: Tickets, name: string, topic: Topic): FeedView {
  const { feed, ticket: labels } = words(setting.language);
  const title =
    topic.kind === 'category'
      ? labels.category[topic.value].label
      : feed.ofSeverity(labels.severity[topic.value].label);
  const some = tickets.filter((ticket) => isAbout(ticket, topic));
  return feedView(setting, some, { title, feed: topicFeedPage(name), page: homePage });
}

function isAbout({ report, triage }: VisibleTicket, { kind, value }: Topic): boolean {
  return kind === 'category' ? report.category === value : triage?.severity === value;
}
