// What was said before an answer of the desk's is done with, also where it got no answer of its own.
import type { Remark } from './pull-facts.ts';

/**
 * Whether a remark is done with: the desk has answered its author on a later one. Where several ask the same only the last
 * is answered, and what was wrong when it was said must not come to act long after. `answeredAt` is when the desk answered
 * a remark, in epoch milliseconds: what was said after that is not done with, however the answered one was edited since.
 */
export function isSettledBy(
  remarks: readonly Remark[],
  answeredAt: (remark: Remark) => number | undefined,
): (remark: Remark, place: number) => boolean {
  const answers = remarks.flatMap((remark, place) => {
    const at = answeredAt(remark);
    return remark.by && at !== undefined ? [{ by: remark.by.id, place, at }] : [];
  });
  const byAccount = Map.groupBy(answers, ({ by }) => by);
  return ({ by, at }, place) =>
    byAccount.get(by?.id ?? '')?.some((answer) => place <= answer.place && at <= answer.at) ?? false;
}
