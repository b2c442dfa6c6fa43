// Where else a ticket can be followed: on its forge, as data, as a feed and in a calendar.
import { recordPath } from '../../../scripts/ticket/number.ts';
import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import { words } from '../../../scripts/words/words.ts';
import { advisoryLinks } from '../advisories/links.ts';
import { address, jsonAddress, ticketCalendarPage, ticketFeedPage } from './address.ts';
import type { Setting } from './setting.ts';

export interface LinkView {
  label: string;
  address: string;
}

export function linksView(setting: Setting, ticket: VisibleTicket): LinkView[] {
  const { number } = ticket;
  const { ticket: texts } = words(setting.language).site;
  return [
    ...forgeLinks(setting, ticket),
    { label: texts.feed, address: address(setting, ticketFeedPage(number)) },
    { label: texts.calendar, address: address(setting, ticketCalendarPage(number)) },
    ...advisoryLinks(setting, ticket),
    { label: texts.json, address: jsonAddress(setting, number) },
  ];
}

function forgeLinks({ repository, language }: Setting, { number, receipt }: VisibleTicket): LinkView[] {
  if (repository === null) return [];
  const { ticket: texts } = words(language).site;
  const { submission } = receipt;
  const pull = 'pull_request' in submission ? submission.pull_request : undefined;
  return [
    ...(pull === undefined
      ? []
      : [{ label: texts.pullRequest(pull), address: `${repository}/pull/${pull}` }]),
    { label: texts.recordHistory, address: `${repository}/commits/HEAD/${recordPath(number)}` },
  ];
}
