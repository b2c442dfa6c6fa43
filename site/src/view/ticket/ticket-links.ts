// Where else a ticket can be followed, by people and by programs.

import { nameKey } from '../../../../scripts/ticket/name.ts';
import { recordPath } from '../../../../scripts/ticket/number.ts';
import type { VisibleTicket } from '../../../../scripts/ticket/record/visibility.ts';
import { words } from '../../../../scripts/words/words.ts';
import { advisoryLinks } from '../../advisories/links.ts';
import { topicName } from '../../feeds/channels.ts';
import {
  address,
  fileAddress,
  fullAddress,
  fullFileAddress,
  jsonAddress,
  ticketBadgePage,
  ticketCalendarPage,
  ticketFeedPage,
  ticketPage,
  topicFeedPage,
} from '../address.ts';
import { type FollowFile, followFiles } from '../clocks.ts';
import type { Setting } from '../setting.ts';

export interface LinkView {
  label: string;
  address: string;
}

/** A link whose address, or what to write with it, is there to be copied. */
export interface CopiedLink extends LinkView {
  copied: string;
  button: string;
}

/** The conversation on the forge; null for a report that came another way. */
export function discussionLink(
  { repository, language }: Setting,
  { receipt }: VisibleTicket,
): LinkView | null {
  const { submission } = receipt;
  if (repository === null || !('pull_request' in submission)) return null;
  const { pull_request: pull } = submission;
  return { label: words(language).site.ticket.pullRequest(pull), address: `${repository}/pull/${pull}` };
}

// A report may name a hundred.
const offersLinked = 3;

/** What tells people of news, each with an address that another program takes. */
export function followLinks(setting: Setting, ticket: VisibleTicket): CopiedLink[] {
  const { offerFeed } = words(setting.language).site.ticket;
  const named = (ticket.report.offers ?? []).map(({ id }) => [nameKey(id), id] as const);
  const offers = [...new Map(named).values()].slice(0, offersLinked);
  return [
    ...followFiles(ticket, setting).map((name) => ownLinks[name](setting, ticket)),
    ...offers.map((id) => {
      const page = offerFeedPage(id);
      return copiedLink(
        setting,
        offerFeed(id),
        address(setting, page),
        fullAddress(setting, page, setting.language),
      );
    }),
  ];
}

const ownLinks: Readonly<Record<FollowFile, (setting: Setting, ticket: VisibleTicket) => CopiedLink>> = {
  feed: (setting, { number }) => fileLink(setting, 'feed', ticketFeedPage(number)),
  calendar: (setting, { number }) => fileLink(setting, 'calendar', ticketCalendarPage(number)),
  badge: (setting, { number }) => {
    const badge = fileLink(setting, 'badge', ticketBadgePage(number));
    const page = fullAddress(setting, ticketPage(number), setting.language);
    const button = words(setting.language).site.copy.code;
    return { ...badge, copied: badgeMarkdown(number, badge.copied, page), button };
  },
};

function fileLink(setting: Setting, name: FollowFile, file: string): CopiedLink {
  const label = words(setting.language).site.ticket[name];
  return copiedLink(setting, label, fileAddress(setting, file), fullFileAddress(setting, file));
}

function copiedLink({ language }: Setting, label: string, address: string, copied: string): CopiedLink {
  return { label, address, copied, button: words(language).site.copy.address };
}

export function offerFeedPage(id: string): string {
  return topicFeedPage(topicName({ kind: 'offer', value: id }));
}

/** A picture that leads to a page; no name of ours holds a bracket. */
export function badgeMarkdown(name: string, picture: string, page: string): string {
  return `[![${name}](${picture})](${page})`;
}

/** What programs read. */
export function dataLinks(setting: Setting, ticket: VisibleTicket): LinkView[] {
  const { ticket: texts } = words(setting.language).site;
  return [
    ...advisoryLinks(setting, ticket),
    { label: texts.json, address: jsonAddress(setting, ticket.number) },
    ...recordLinks(setting, ticket),
  ];
}

function recordLinks({ repository, language }: Setting, { number }: VisibleTicket): LinkView[] {
  if (repository === null) return [];
  const { recordHistory } = words(language).site.ticket;
  return [{ label: recordHistory, address: `${repository}/commits/HEAD/${recordPath(number)}` }];
}
