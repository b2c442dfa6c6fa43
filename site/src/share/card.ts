// What a share card says, the picture that chats show beside a link: its words alone, of which a build makes the picture.
import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import { words } from '../../../scripts/words/words.ts';
import { advisoryOf } from '../advisories/advisory.ts';
import { stateWords } from '../feeds/badge.ts';
import { runningDeadline } from '../view/clocks.ts';
import { momentView } from '../view/moment.ts';
import { acknowledgeWords } from '../view/promises.ts';
import type { Setting } from '../view/setting.ts';
import { offerNames } from './share-text.ts';

/** Chats crop or shrink any other size. */
export const cardSize = { width: 1200, height: 630 } as const;

/** From top to bottom. Nothing else gets into the picture, but the colour and the logo of the desk. */
export interface Card {
  top: string;
  head: string;
  text: string;
  facts: string[];
}

/** Of the desk, for every page that has no card of its own. */
export function deskCard(setting: Setting): Card {
  const { title, brief } = words(setting.language).site.home.hero;
  const { host, pathname } = new URL(setting.desk.site);
  return {
    top: title,
    head: setting.desk.name,
    text: brief(acknowledgeWords(setting)),
    facts: [`${host}${pathname}`.replace(/\/$/, '')],
  };
}

/**
 * Of a ticket. The words of a report are on it once there is an advisory: never under embargo, and nobody gets a picture in
 * the desk's colours by opening a pull request. Before that, its number, its status and what is due.
 */
export function ticketCard(setting: Setting, ticket: VisibleTicket): Card {
  const of = { top: setting.desk.name, head: ticket.number };
  const state = stateWords(setting, ticket);
  const title = advisoryOf(ticket)?.report.title;
  return title === undefined
    ? { ...of, text: state, facts: dueFact(setting, ticket) }
    : { ...of, text: title, facts: [state, ...severityFact(setting, ticket), offerNames(setting, ticket)] };
}

function severityFact({ language }: Setting, { triage }: VisibleTicket): string[] {
  const { feed, site, ticket } = words(language);
  const severity = triage?.severity;
  return severity ? [feed.badge.text(site.columns.severity, ticket.severity[severity].label)] : [];
}

function dueFact(setting: Setting, ticket: VisibleTicket): string[] {
  const { feed, site, ticket: labels } = words(setting.language);
  if (ticket.status === 'closed') return [];
  const deadline = runningDeadline(ticket, setting.desk);
  const label = labels.deadline[deadline?.kind ?? 'update'].label;
  return [feed.badge.text(label, deadline ? momentView(setting, deadline.due).text : site.paused)];
}

// As many as X reads out, which is the least that anyone does.
const spokenLimit = 420;

/** The same for whoever does not see the picture. */
export function spokenCard({ top, head, text, facts }: Card): string {
  const spoken = [...[top, head, text, ...facts].join(' – ')];
  return spoken.length <= spokenLimit ? spoken.join('') : `${spoken.slice(0, spokenLimit - 1).join('')}…`;
}
