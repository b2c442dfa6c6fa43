// Deadlines as the events of a calendar: one event a ticket, which moves to the next deadline when the last one is met.
import { instantText } from '../../../scripts/ticket/clock/instant.ts';
import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import type { Deadline } from '../../../scripts/triage/deadlines.ts';
import { words } from '../../../scripts/words/words.ts';
import {
  calendarPage,
  fullAddress,
  fullFileAddress,
  ticketCalendarPage,
  ticketPage,
} from '../view/address.ts';
import { runningDeadline } from '../view/clocks.ts';
import { epoch } from '../view/epoch.ts';
import type { Setting } from '../view/setting.ts';

export interface CalendarView {
  language: string;
  title: string;
  about: string;
  /** Where it can be fetched anew. */
  source: string;
  deadlines: DeadlineView[];
}

export interface DeadlineView {
  /** The same for ever. */
  uid: string;
  summary: string;
  /** Plain text of one or more lines. */
  description: string;
  page: string;
  /** RFC 3339 in UTC. */
  due: string;
  modified: string;
  /** Grows with the history. */
  revision: number;
  category: string;
  /** As iCalendar counts: from 1, the highest, to 9; 0 for none. */
  priority: number;
}

/** Every deadline that runs, in the order of the numbers of the tickets. */
export function calendarView(setting: Setting, tickets: readonly VisibleTicket[]): CalendarView {
  const { desk, language } = setting;
  const running = tickets.flatMap((ticket) => {
    const deadline = runningDeadline(ticket, desk);
    return deadline ? [deadlineView(setting, ticket, deadline)] : [];
  });
  const { title } = words(language).feed.calendar;
  return {
    ...around(setting, title, fullAddress(setting, calendarPage, language)),
    deadlines: running.sort(({ uid: one }, { uid: other }) => (one < other ? -1 : 1)),
  };
}

/** The deadline of one ticket; none where none runs. */
export function ticketCalendarView(setting: Setting, ticket: VisibleTicket): CalendarView {
  const { number } = ticket;
  const deadline = runningDeadline(ticket, setting.desk);
  return {
    ...around(setting, number, fullFileAddress(setting, ticketCalendarPage(number))),
    deadlines: deadline ? [deadlineView(setting, ticket, deadline)] : [],
  };
}

function around({ desk, language }: Setting, title: string, source: string): Omit<CalendarView, 'deadlines'> {
  const { about } = words(language).feed.calendar;
  return {
    language,
    title: `${desk.name} – ${title}`,
    about,
    source,
  };
}

const priorities = { P1: 1, P2: 3, P3: 5, P4: 9 } as const;

function deadlineView(setting: Setting, ticket: VisibleTicket, deadline: Deadline): DeadlineView {
  const { desk, language } = setting;
  const { number, receipt, history, report, triage } = ticket;
  const labels = words(language).ticket;
  return {
    uid: `${number}@${new URL(desk.site).hostname}`,
    ...description(setting, ticket, deadline),
    page: fullAddress(setting, ticketPage(number), language),
    due: instantText(deadline.dueAt),
    modified: instantText(epoch(history.at(-1)?.at ?? receipt.received_at)),
    revision: history.length,
    category: labels.category[report.category].label,
    priority: triage?.priority ? priorities[triage.priority] : 0,
  };
}

function description(
  { language }: Setting,
  { number, report, status }: VisibleTicket,
  deadline: Deadline,
): Pick<DeadlineView, 'summary' | 'description'> {
  const { ticket, feed } = words(language);
  const { label, meaning } = ticket.status[status];
  const promised = ticket.deadline[deadline.kind];
  const lines = [report.title, promised.meaning, feed.badge.text(label, meaning)];
  return {
    summary: feed.calendar.due(number, promised.label),
    description: lines.filter((line) => line !== undefined).join('\n'),
  };
}
