// Deadlines as the events of a calendar: one event a ticket, which moves to the next deadline when the last one is met.
import { instantText } from '../../../scripts/ticket/clock/instant.ts';
import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import type { Deadline } from '../../../scripts/triage/deadlines.ts';
import { words } from '../../../scripts/words/words.ts';
import { calendarPage, fullAddress, ticketCalendarPage, ticketPage } from '../view/address.ts';
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
  /** False once no deadline runs any more, so that a calendar that took the event takes it out. */
  isRunning: boolean;
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
    ...around(setting, title, calendarPage),
    deadlines: running.sort(({ uid: one }, { uid: other }) => (one < other ? -1 : 1)),
  };
}

/** The deadline of one ticket; a ticket for which none runs says just that. */
export function ticketCalendarView(setting: Setting, ticket: VisibleTicket): CalendarView {
  const { number } = ticket;
  return {
    ...around(setting, number, ticketCalendarPage(number)),
    deadlines: [deadlineView(setting, ticket, runningDeadline(ticket, setting.desk))],
  };
}

function around(setting: Setting, title: string, page: string): Omit<CalendarView, 'deadlines'> {
  const { desk, language } = setting;
  const { about } = words(language).feed.calendar;
  return {
    language,
    title: `${desk.name} – ${title}`,
    about,
    source: fullAddress(setting, page, language),
  };
}

const priorities = { P1: 1, P2: 3, P3: 5, P4: 9 } as const;

function deadlineView(setting: Setting, ticket: VisibleTicket, deadline: Deadline | null): DeadlineView {
  const { desk, language } = setting;
  const { number, receipt, history, report, triage } = ticket;
  const labels = words(language).ticket;
  const due = deadline?.dueAt ?? epoch(receipt.acknowledge_by);
  return {
    uid: `${number}@${new URL(desk.site).hostname}`,
    ...description(setting, ticket, deadline),
    page: fullAddress(setting, ticketPage(number), language),
    due: instantText(due),
    modified: instantText(epoch(history.at(-1)?.at ?? receipt.received_at)),
    revision: history.length,
    isRunning: deadline !== null,
    category: labels.category[report.category].label,
    priority: triage?.priority ? priorities[triage.priority] : 0,
  };
}

function description(
  { language }: Setting,
  { number, report, status }: VisibleTicket,
  deadline: Deadline | null,
): Pick<DeadlineView, 'summary' | 'description'> {
  const { ticket, feed } = words(language);
  const { label, meaning } = ticket.status[status];
  const promised = deadline && ticket.deadline[deadline.kind];
  const lines = [report.title, promised?.meaning, feed.badge.text(label, meaning)];
  return {
    summary: promised ? feed.calendar.due(number, promised.label) : feed.calendar.notRunning(number),
    description: lines.filter((line) => line !== undefined).join('\n'),
  };
}
