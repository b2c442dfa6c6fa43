// A ticket at a glance: what the bar at the head of its page shows.
import type { VisibleTicket } from '../../../../scripts/ticket/record/visibility.ts';
import type { Deadline } from '../../../../scripts/triage/deadlines.ts';
import { words } from '../../../../scripts/words/words.ts';
import type { TagView } from '../lists/rows.ts';
import type { Setting } from '../setting.ts';
import { type DueView, dueView } from './due.ts';
import { discussionLink, type LinkView } from './ticket-links.ts';

export interface SummaryView {
  number: string;
  status: TagView;
  /** Null as long as nobody has set one. */
  severity: TagView | null;
  isExploited: boolean;
  deadline: DeadlineView | null;
  discussion: LinkView | null;
}

/** The deadline of an open ticket; `due` is null while it pauses. */
interface DeadlineView {
  label: string;
  due: DueView | null;
}

export function summaryView(setting: Setting, ticket: VisibleTicket, running: Deadline | null): SummaryView {
  const { ticket: labels } = words(setting.language);
  const severity = ticket.triage?.severity;
  return {
    number: ticket.number,
    status: { label: labels.status[ticket.status].label, tone: ticket.status },
    severity: severity ? { label: labels.severity[severity].label, tone: severity } : null,
    isExploited: ticket.report.actively_exploited === true,
    deadline: deadlineView(setting, ticket, running),
    discussion: discussionLink(setting, ticket),
  };
}

function deadlineView(
  setting: Setting,
  { status }: VisibleTicket,
  running: Deadline | null,
): DeadlineView | null {
  if (status === 'closed') return null;
  const { deadline } = words(setting.language).ticket;
  const { label } = deadline[running?.kind ?? 'update'];
  return { label, due: running && dueView(setting, running) };
}
