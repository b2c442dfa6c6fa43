// Which tickets cannot wait for the clock: their reports say that harm is being done now.
import { isDisclosed, type Report, type TicketRecord } from '../ticket/ticket.ts';

/** What must be known of a ticket to judge it; whoever may not see its report sees nothing urgent in it. */
interface Judged {
  status: TicketRecord['status'];
  report: { [Key in 'actively_exploited' | 'incident']?: Report[Key] | undefined };
}

export type UrgentReason = 'exploited' | 'not_contained';

/** Why a report is urgent, by what it says itself. A sealed one says nothing that can be read without a key. */
export function urgentReasons({ report }: Pick<Judged, 'report'>): UrgentReason[] {
  return [
    ...(report.actively_exploited === true ? (['exploited'] as const) : []),
    ...(report.incident?.contained === false ? (['not_contained'] as const) : []),
  ];
}

/** Whether an open ticket has an urgent report. */
export function isUrgent({ status, report }: Judged): boolean {
  return status !== 'closed' && urgentReasons({ report }).length > 0;
}

/** Whether anyone may know that it is urgent: an order that shows it tells as much as a word. */
export function isPubliclyUrgent(record: TicketRecord): boolean {
  return isUrgent(record) && isDisclosed(record);
}

/** Urgent ones first, the others as they are. */
export function urgentFirst<One>(all: readonly One[], isFirst: (one: One) => boolean): One[] {
  return [...all.filter(isFirst), ...all.filter((one) => !isFirst(one))];
}
