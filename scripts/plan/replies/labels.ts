// The labels of the desk on a pull request: what they are called, and which a ticket wears.

import type { Desk } from '../../ticket/desk/configuration.ts';
import { statuses } from '../../ticket/record/life-cycle.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';
import { deadlineOf } from '../../triage/deadlines.ts';
import { isUrgent } from '../../triage/urgency.ts';
import type { LabelKind } from '../../words/shapes/answer-words.ts';

/** A label as GitHub keeps it: colour as six hexadecimal digits. */
export interface Label {
  name: string;
  colour: string;
  kind: LabelKind;
}

const priorities = ['P1', 'P2', 'P3', 'P4'] as const;
const severities = ['critical', 'high', 'medium', 'low', 'none'] as const;

/** The same in every language, so that filters and bookmarks keep working. */
export const labels: readonly Label[] = [
  ...statuses
    .filter((status) => status !== 'closed')
    .map((status): Label => ({ name: statusLabel(status), colour: '0b5cad', kind: 'status' })),
  ...priorities.map(
    (priority): Label => ({ name: `priority: ${priority}`, colour: '5b3a8c', kind: 'priority' }),
  ),
  ...severities.map(
    (severity): Label => ({ name: `severity: ${severity}`, colour: '8a4b08', kind: 'severity' }),
  ),
  { name: 'deadline: soon', colour: 'b35900', kind: 'soon' },
  { name: 'deadline: overdue', colour: 'b00020', kind: 'overdue' },
  { name: 'urgent', colour: 'b00020', kind: 'urgent' },
  { name: 'submission: invalid', colour: '6a6f76', kind: 'invalid' },
  { name: 'submission: none', colour: '6a6f76', kind: 'notAReport' },
  { name: 'pull request: gone', colour: '6a6f76', kind: 'gone' },
  { name: 'record: unusable', colour: 'b00020', kind: 'conflict' },
  { name: 'github: refused', colour: 'b00020', kind: 'refused' },
];

export const invalidLabel = 'submission: invalid';
export const notAReportLabel = 'submission: none';
export const goneLabel = 'pull request: gone';
export const unusableLabel = 'record: unusable';

/** GitHub refused something on this pull request, and staff were told: the desk remembers it by the label. */
export const refusedLabel = 'github: refused';

const ours = new Map(labels.map(({ name }) => [name.toLowerCase(), name]));

/** The names among these that are the desk's own. */
export function ownLabels(names: readonly string[]): string[] {
  return names.flatMap((name) => ours.get(name.toLowerCase()) ?? []);
}

/** The same names, those of the desk as the desk writes them: to GitHub two names that differ in case are one. */
export function inOwnSpelling(names: readonly string[]): string[] {
  return names.map((name) => ours.get(name.toLowerCase()) ?? name);
}

function statusLabel(status: string): string {
  return `status: ${status.replaceAll('_', ' ')}`;
}

/** What the pull request of a ticket wears. Of deadlines the record tells, not the hour: so it is the same in every run. */
export function ticketLabels(record: TicketRecord, desk: Desk): string[] {
  const { status, triage } = record;
  return [
    ...(status === 'closed' ? [] : [statusLabel(status)]),
    ...(triage?.priority ? [`priority: ${triage.priority}`] : []),
    ...(triage?.severity ? [`severity: ${triage.severity}`] : []),
    ...deadlineLabel(record, desk),
    ...(isUrgent(record) ? ['urgent'] : []),
  ];
}

function deadlineLabel(record: TicketRecord, desk: Desk): string[] {
  const deadline = deadlineOf(record, desk);
  const reminders = record.history.filter(
    ({ deadline: one }) => one && one.kind === deadline?.kind && one.due === deadline.due,
  );
  if (reminders.length === 0) return [];
  return [reminders.some(({ did }) => did === 'escalated') ? 'deadline: overdue' : 'deadline: soon'];
}
