// Every way to hear of news by itself: feeds, a calendar, badges, and the forge's own mail.
import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import type { FeedGroup } from '../../../scripts/words/shapes/site/subscribe-words.ts';
import { words } from '../../../scripts/words/words.ts';
import { feedFile } from '../advisories/places.ts';
import { type Topic, type TopicTickets, topics, topicTitle } from '../feeds/channels.ts';
import {
  address,
  calendarPage,
  facetPage,
  feedPage,
  fullAddress,
  jsonFeedPage,
  overdueBadgePage,
  subscribePage,
  topicFeedPage,
} from './address.ts';
import { type FrameView, frameView } from './frame.ts';
import type { Setting } from './setting.ts';
import { badgeMarkdown } from './ticket/ticket-links.ts';

export interface FeedRow {
  label: string;
  /** What it is for; null where its group says it already. */
  purpose: string | null;
  address: string;
  /** The same with scheme and host, for other programs. */
  copied: string;
}

interface FeedGroupView {
  name: FeedGroup;
  title: string;
  about: string;
  rows: FeedRow[];
  /** Of what is not listed; null where all is. */
  more: string | null;
}

export interface SubscribeView {
  frame: FrameView;
  groups: FeedGroupView[];
  calendar: FeedRow;
  /** A picture, and what puts it on another page. */
  badge: { address: string; label: string; snippets: { name: string; text: string }[] };
  /** All conversations on the forge; null without one. */
  discussions: string | null;
}

/** As many offers or publishers as the page lists: those with the most tickets. */
export const listedTopics = 50;

export function subscribeView(setting: Setting, tickets: readonly VisibleTicket[]): SubscribeView {
  const { subscribe } = words(setting.language);
  const all = topics(tickets);
  return {
    frame: frameView(setting, subscribePage, subscribe.title, subscribe.about),
    groups: [
      groupView(setting, 'all', rowsOfAll(setting)),
      ...(['offer', 'publisher', 'severity', 'category'] as const).map((kind) =>
        topicGroup(setting, kind, all),
      ),
    ],
    calendar: row(setting, subscribe.calendar.name, calendarPage),
    badge: badgeView(setting),
    discussions: setting.repository && `${setting.repository}/pulls`,
  };
}

function row(setting: Setting, label: string, page: string, purpose: string | null = null): FeedRow {
  const copied = fullAddress(setting, page, setting.language);
  return { label, purpose, address: address(setting, page), copied };
}

function rowsOfAll(setting: Setting): FeedRow[] {
  const { feed, subscribe } = words(setting.language);
  const { purposes } = subscribe;
  return [
    row(setting, feed.all, feedPage, purposes.feed),
    row(setting, subscribe.jsonFeed, jsonFeedPage, purposes.jsonFeed),
    {
      label: subscribe.advisories,
      purpose: purposes.advisories,
      address: `${setting.base}${feedFile}`,
      copied: `${setting.desk.site}${feedFile}`,
    },
  ];
}

function groupView(
  { language }: Setting,
  name: FeedGroup,
  rows: FeedRow[],
  more: string | null = null,
): FeedGroupView {
  return { name, ...words(language).subscribe.groups[name], rows, more };
}

function topicGroup(
  setting: Setting,
  kind: Topic['kind'],
  all: ReadonlyMap<string, TopicTickets>,
): FeedGroupView {
  const some = [...all].filter(([, { topic }]) => topic.kind === kind);
  // The few categories and severities have an order of their own.
  const isNamed = kind === 'offer' || kind === 'publisher';
  const listed = isNamed ? some.sort(mostTickets).slice(0, listedTopics) : some;
  const rows = listed.map(([name, { topic }]) =>
    row(setting, topicTitle(setting, topic), topicFeedPage(name), purposeOf(setting, topic)),
  );
  const left = some.length - listed.length;
  return groupView(setting, kind, rows, left > 0 ? words(setting.language).subscribe.more(left) : null);
}

type NamedTopic = [name: string, group: TopicTickets];

function mostTickets([one, { tickets: some }]: NamedTopic, [other, { tickets: more }]: NamedTopic): number {
  return more.length - some.length || (one < other ? -1 : 1);
}

function purposeOf({ language }: Setting, topic: Topic): string | null {
  const { ticket } = words(language);
  if (topic.kind === 'category') return ticket.category[topic.value].meaning;
  return topic.kind === 'severity' ? ticket.severity[topic.value].meaning : null;
}

function badgeView(setting: Setting): SubscribeView['badge'] {
  const { label } = words(setting.language).site.home.tabs.overdue;
  const picture = fullAddress(setting, overdueBadgePage, setting.language);
  const page = fullAddress(setting, facetPage('show', 'overdue'), setting.language);
  return {
    address: address(setting, overdueBadgePage),
    label,
    snippets: [
      { name: 'Markdown', text: badgeMarkdown(label, picture, page) },
      { name: 'HTML', text: `<a href="${page}"><img src="${picture}" alt="${label}"></a>` },
    ],
  };
}
