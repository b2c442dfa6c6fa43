// What was said before an answer of the desk's is done with, also where it got no answer of its own.
import { byAnchor } from '../../ticket/record/anchor-order.ts';
import type { Statement } from './statements.ts';

/** Up to where an account has its answers; `by` is the id of the account. */
export interface Mark {
  by: string;
  /** Epoch milliseconds and the anchor of what was answered, as it was first said: no edit moves them. */
  writtenAt: number;
  anchor: string;
}

/** The place of a statement in the conversation. */
export function markOf({ parts, anchor }: Statement): Omit<Mark, 'by'> {
  return { writtenAt: Math.max(...parts.map(({ writtenAt }) => writtenAt)), anchor };
}

/**
 * Whether a statement is done with: the desk has answered its author on it or on a later one. Where several ask the same
 * only the last is answered, and what was wrong when it was said must not come to act long after.
 */
export function isSettledBy(marks: readonly Mark[]): (statement: Statement) => boolean {
  const byAccount = Map.groupBy(marks, ({ by }) => by);
  return (statement) => {
    const place = markOf(statement);
    const own = byAccount.get(statement.remark.by?.id ?? '') ?? [];
    return own.some(
      ({ writtenAt, anchor }) =>
        place.writtenAt < writtenAt || (place.writtenAt === writtenAt && byAnchor(place.anchor, anchor) <= 0),
    );
  };
}
