// What was said before an answer of the desk's is done with, also where it got no answer of its own.
import { instantOf } from '../../../ticket/clock/instant.ts';
import { byAnchor } from '../../../ticket/record/anchor-order.ts';
import type { TicketRecord } from '../../../ticket/ticket.ts';
import type { Statement } from './statements.ts';

/** Up to where an account has its answers; `by` is the id of the account, or null for everyone. */
export interface Mark extends Place {
  by: string | null;
}

/** Where and when something was first said, in epoch milliseconds: no edit moves it. */
export interface Place {
  writtenAt: number;
  anchor: string;
}

export function placeOf({ parts, anchor }: Statement): Place {
  return { writtenAt: Math.max(...parts.map(({ writtenAt }) => writtenAt)), anchor };
}

/** The mark of an author who was answered on a statement. */
export function authorMark(statement: Statement): Mark {
  return { by: statement.remark.by?.id ?? '', ...placeOf(statement) };
}

/** Up to where each account has its answers, as the record remembers it. */
export function recordedMarks({ answered = [] }: Pick<TicketRecord, 'answered'>): Mark[] {
  return answered.map(({ by_id = null, at, source }) => ({
    ...{ by: by_id, writtenAt: instantOf(at) ?? 0, anchor: source.slice(source.indexOf('#') + 1) },
  }));
}

/** Oldest first; a record, like the forge, knows no less than a second. */
export function byPlace(one: Place, other: Place): number {
  return secondOf(one) - secondOf(other) || byAnchor(one.anchor, other.anchor);
}

function secondOf({ writtenAt }: Place): number {
  return Math.floor(writtenAt / 1000);
}

/**
 * Whether a statement is done with: the desk has answered its author on it or on a later one. Where several ask the same
 * only the last is answered, and what was wrong when it was said must not come to act long after.
 */
export function isSettledBy(marks: readonly Mark[]): (statement: Statement) => boolean {
  const byAccount = Map.groupBy(marks, ({ by }) => by);
  return (statement) => {
    const place = placeOf(statement);
    const ofAuthor = byAccount.get(statement.remark.by?.id ?? '') ?? [];
    return [...ofAuthor, ...(byAccount.get(null) ?? [])].some((mark) => byPlace(place, mark) <= 0);
  };
}
