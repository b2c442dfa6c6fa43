// The open tickets by their age and their severity.
import { DAY } from '../../../scripts/ticket/clock/instant.ts';
import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import type { Severity } from '../../../scripts/ticket/ticket.ts';
import { epoch } from '../view/epoch.ts';

/** The last one stands for tickets whose severity nobody has set yet. */
export const severityColumns = ['critical', 'high', 'medium', 'low', 'none', 'notSet'] as const;
export type SeverityColumn = Severity | 'notSet';

/** Where one class of age ends and the next begins, in days. */
const bounds = [1, 7, 30, 90];

/** The tickets that were received `from` days ago or more, and less than `to`; null is without end. */
export interface AgeClass {
  from: number;
  to: number | null;
  counts: Record<SeverityColumn, number>;
  all: number;
}

/** Ages are on the clock, from the receipt until `now` in epoch milliseconds. */
export function openByAge(tickets: readonly VisibleTicket[], now: number): AgeClass[] {
  const open = tickets
    .filter(({ status }) => status !== 'closed')
    .map(({ receipt, triage }): { days: number; severity: SeverityColumn } => ({
      days: Math.max(0, now - epoch(receipt.received_at)) / DAY,
      severity: triage?.severity ?? 'notSet',
    }));
  return [0, ...bounds].map((from, place) => {
    const to = bounds[place] ?? null;
    const some = open.filter(({ days }) => days >= from && (to === null || days < to));
    return { from, to, counts: countsOf(some), all: some.length };
  });
}

function countsOf(open: readonly { severity: SeverityColumn }[]): AgeClass['counts'] {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, none: 0, notSet: 0 };
  for (const { severity } of open) counts[severity] += 1;
  return counts;
}
