// What rows of tickets are made with, in a form that a page can hand on to the reader's browser.
import { type Language, ownLanguage } from '../../../../scripts/ticket/ticket.ts';
import { words } from '../../../../scripts/words/words.ts';
import { address, ticketsFolder } from '../address.ts';
import type { Setting } from '../setting.ts';

type Labels = Readonly<Record<string, string>>;

export interface Listing {
  language: Language;
  /** The desk's own language, which titles are in unless they say otherwise. */
  own: Language;
  zone: string;
  /** The address of the folder that holds the pages of the tickets. */
  tickets: string;
  /** What people call the values of each property. */
  labels: Readonly<Record<'category' | 'status' | 'outcome' | 'severity' | 'deadline', Labels>>;
  columns: Readonly<Record<'ticket' | 'status' | 'priority' | 'severity' | 'deadline', string>>;
  closedAt: string;
  repliedLate: string;
  underEmbargo: string;
  spamWithheld: string;
  urgent: string;
  notYetSet: string;
  neverSet: string;
  paused: string;
}

export function listing(setting: Setting): Listing {
  const { desk, language } = setting;
  const { site, ticket } = words(language);
  const { ticket: name, status, priority, severity, deadline } = site.columns;
  return {
    language,
    own: ownLanguage(desk),
    zone: desk.calendar.time_zone,
    tickets: address(setting, ticketsFolder),
    labels: {
      category: labelsOf(ticket.category),
      status: labelsOf(ticket.status),
      outcome: labelsOf(ticket.outcome),
      severity: labelsOf(ticket.severity),
      deadline: labelsOf(ticket.deadline),
    },
    columns: { ticket: name, status, priority, severity, deadline },
    closedAt: site.columns.closedAt,
    repliedLate: site.repliedLate,
    underEmbargo: site.underEmbargo,
    spamWithheld: site.spamWithheld,
    urgent: site.urgent,
    notYetSet: site.notYetSet,
    neverSet: site.neverSet,
    paused: site.pausedShort,
  };
}

function labelsOf(labels: Readonly<Record<string, { label: string }>>): Labels {
  return Object.fromEntries(Object.entries(labels).map(([name, { label }]) => [name, label]));
}
