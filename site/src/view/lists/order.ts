// In which order lists show tickets. The reader's browser runs this module, too.
import { statuses } from '../../../../scripts/ticket/record/life-cycle.ts';
import type { Entry } from './entry.ts';
import { valuesOf } from './facets.ts';

export const sortable = ['ticket', 'status', 'priority', 'severity', 'deadline'] as const;
export type SortName = (typeof sortable)[number];

export interface Sort {
  by: SortName;
  isDown: boolean;
}

export function sorted(entries: readonly Entry[], { by, isDown }: Sort): Entry[] {
  const order = orders[by];
  const sign = isDown ? -1 : 1;
  return entries.toSorted(
    (one, other) => sign * order(one, other) || usual(one, other) || byNumber(one, other),
  );
}

type Order = (one: Entry, other: Entry) => number;

const place =
  (values: readonly string[], value: (entry: Entry) => string | null): Order =>
  (one, other) =>
    (values.indexOf(value(one) ?? '') + 1 || Number.MAX_SAFE_INTEGER) -
    (values.indexOf(value(other) ?? '') + 1 || Number.MAX_SAFE_INTEGER);

// What is urgent comes first, then what is due by its deadline, what is paused, and what is closed, the last one first.
const usual: Order = (one, other) => urgentRank(one) - urgentRank(other) || rank(one) - rank(other);

function urgentRank({ urgent }: Entry): number {
  return urgent ? 0 : 1;
}

function rank({ due, closed }: Entry): number {
  if (due !== null) return due;
  return closed === null ? 2 ** 50 : 2 ** 52 - closed;
}

const byNumber: Order = ({ number: one }, { number: other }) => (one < other ? -1 : Number(one > other));

const orders: Readonly<Record<SortName, Order>> = {
  ticket: byNumber,
  status: place(statuses, ({ status }) => status),
  priority: place(valuesOf.priority, ({ priority }) => priority),
  severity: place(valuesOf.severity, ({ severity }) => severity),
  deadline: usual,
};
