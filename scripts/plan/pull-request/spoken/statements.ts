// What people said, one statement after another: a comment, a review with all of its lines, or a hand on the pull request.
import { byAnchor, byText } from '../../../ticket/record/anchor-order.ts';
import type { Remark } from '../pull-facts.ts';
import { commandsIn } from './spoken.ts';

export interface Statement {
  /** Of the comment, the review or the event as a whole. */
  anchor: string;
  /** The part that the desk answers and reacts to, for all of them. */
  remark: Remark;
  /** In the order in which they count. */
  parts: readonly Remark[];
  /** Epoch milliseconds: of a review when the last of its parts was said or edited. */
  at: number;
}

/** Oldest first. What another hand has edited is nobody's word, and stands alone. */
export function statements(remarks: readonly Remark[]): Statement[] {
  const wholes = Map.groupBy(remarks, (remark) =>
    remark.did === 'edited' ? remark : (remark.review?.of ?? remark),
  );
  const all = [...wholes].map(([whole, parts]) =>
    statement(typeof whole === 'string' ? whole : whole.anchor, parts),
  );
  return all.sort((one, other) => one.at - other.at || byAnchor(one.anchor, other.anchor));
}

/** Comments and reviews, whoever changed them since. */
export function isText({ did }: Remark): boolean {
  return did === 'wrote' || did === 'edited';
}

function statement(anchor: string, parts: readonly Remark[]): Statement {
  const [summary, ...lines] = parts.toSorted(byPlace);
  if (summary === undefined) throw new RangeError('a statement without a part');
  // What ends a ticket comes last, since nothing more can be done to it then.
  const isLast = lines.length > 0 && summary.review?.path === null && isClosing(summary);
  const inOrder = isLast ? [...lines, summary] : [summary, ...lines];
  const remark = inOrder.find(({ body }) => body !== '') ?? summary;
  return { anchor, remark, parts: inOrder, at: Math.max(...parts.map(({ at }) => at)) };
}

// The summary, then the lines as they stand below one another on the page: by file, by line, by age.
function byPlace({ anchor, review }: Remark, other: Remark): number {
  const [path, otherPath] = [review?.path ?? '', other.review?.path ?? ''];
  const line = (review?.line ?? 0) - (other.review?.line ?? 0);
  return byText(path, otherPath) || line || byAnchor(anchor, other.anchor);
}

const closing = new Set(['close', 'duplicate', 'withdraw']);

function isClosing(remark: Remark): boolean {
  return commandsIn(remark).some(({ name }) => closing.has(name));
}
