// What came and went in each month.
import type { Desk } from '../../../scripts/ticket/desk/configuration.ts';
import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import { epoch } from '../view/epoch.ts';
import { monthOf } from './acknowledgement.ts';
import { monthsOver } from './months.ts';

export interface MonthFlow {
  /** In the zone of the desk. */
  month: string;
  received: number;
  /** Every closing and every reopening counts, also of a ticket that was closed before. */
  closed: number;
  reopened: number;
  /** At the end of the month, or now. */
  open: number;
}

type Kind = 'received' | 'closed' | 'reopened';
type Change = { month: string; kind: Kind };

/** Every month from the first receipt until now, in epoch milliseconds; none without a ticket. */
export function flowByMonth(tickets: readonly VisibleTicket[], desk: Desk, now: number): MonthFlow[] {
  if (tickets.length === 0) return [];
  const groups = Map.groupBy(
    tickets.flatMap((ticket) => changesOf(ticket, desk)),
    ({ month }) => month,
  );
  let open = 0;
  return monthsOver([...groups.keys(), monthOf(desk, now)]).map((month) => {
    const some = groups.get(month) ?? [];
    const count = (kind: Kind) => some.filter((change) => change.kind === kind).length;
    const [received, closed, reopened] = [count('received'), count('closed'), count('reopened')];
    open += received + reopened - closed;
    return { month, received, closed, reopened, open };
  });
}

function changesOf({ receipt, history }: VisibleTicket, desk: Desk): Change[] {
  const month = (at: string) => monthOf(desk, epoch(at));
  const later = history.flatMap(({ at, did, status }): Change[] => {
    if (did === 'reopened') return [{ month: month(at), kind: 'reopened' }];
    return status === 'closed' ? [{ month: month(at), kind: 'closed' }] : [];
  });
  return [{ month: month(receipt.received_at), kind: 'received' }, ...later];
}
