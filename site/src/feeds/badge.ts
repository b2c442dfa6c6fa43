// Badges: a label and what stands there now, as a small picture for other people's pages.
import { instantText } from '../../../scripts/ticket/clock/instant.ts';
import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import type { Status } from '../../../scripts/ticket/ticket.ts';
import { words } from '../../../scripts/words/words.ts';
import { runningDeadline } from '../view/clocks.ts';
import { isOverdue } from '../view/lists/urgency.ts';
import type { Setting } from '../view/setting.ts';

export type BadgeTone = 'calm' | 'blue' | 'teal' | 'amber' | 'red' | 'violet';

export interface BadgeView {
  language: string;
  label: string;
  value: string;
  /** Both as one text. */
  text: string;
  tone: BadgeTone;
}

/**
 * How many deadlines are overdue, and as of when: a picture cannot look at a clock, so that an old one has to say how
 * old it is. In UTC, since nobody knows where it will be shown.
 */
export function overdueBadge(setting: Setting, tickets: readonly VisibleTicket[]): BadgeView {
  const { desk, language, now } = setting;
  const { badge } = words(language).feed;
  const overdue = tickets.filter((ticket) => {
    const deadline = runningDeadline(ticket, desk);
    return deadline !== null && isOverdue(deadline.dueAt, now);
  }).length;
  const time = `${instantText(now).slice(0, 16).replace('T', '\u00A0')}\u00A0UTC`;
  return badgeView(setting, badge.overdue, badge.counted(overdue, time), overdue > 0 ? 'red' : 'teal');
}

const tones: Readonly<Record<Status, BadgeTone>> = {
  received: 'amber',
  acknowledged: 'blue',
  assessing: 'blue',
  needs_information: 'violet',
  mitigating: 'teal',
  closed: 'calm',
};

/** The status of a ticket, or how it ended. */
export function ticketBadge(setting: Setting, ticket: VisibleTicket): BadgeView {
  return badgeView(setting, ticket.number, stateWords(setting, ticket), tones[ticket.status]);
}

export function stateWords({ language }: Setting, { status, outcome }: VisibleTicket): string {
  const { ticket } = words(language);
  const { label } = ticket.status[status];
  return outcome ? `${label} – ${ticket.outcome[outcome].label}` : label;
}

function badgeView({ language }: Setting, label: string, value: string, tone: BadgeTone): BadgeView {
  return { language, label, value, text: words(language).feed.badge.text(label, value), tone };
}
