// The comments of reviews, one page of each and a few more where they are many.
import type { Client } from './client.ts';
import { reviewTalk, reviewTalkPage } from './documents.ts';
import { isLimit } from './errors.ts';
import { nodesOf } from './paging.ts';
import { onePage } from './query.ts';
import type { Connection, WireReview, WireReviewLine } from './wire.ts';

/** Comments of one review that come along with a look at a few pull requests. */
export const fewComments = 30;
/** Further pages of such comments in a run. */
export const mostLinePages = 3;

/** The comments of reviews by the node ids of these, or why GitHub would not show them. */
export type ReviewTalk = ReadonlyMap<string, readonly WireReviewLine[] | { cause: unknown }>;

export function shown(lines: readonly WireReviewLine[] | { cause: unknown }): readonly WireReviewLine[] {
  if ('cause' in lines) throw lines.cause;
  return lines;
}

export async function orWhyNot<Found>(asked: Promise<Found>): Promise<Found | { cause: unknown }> {
  try {
    return await asked;
  } catch (cause) {
    if (isLimit(cause)) throw cause;
    return { cause };
  }
}

interface ReviewLines {
  id: string;
  comments: Connection<WireReviewLine>;
}

/** What may still be read of the comments of reviews in this run, and the reviews of which some were left out. */
export interface Lines {
  /** Whose reviews are read before those of others. */
  isNamed: (login: string) => boolean;
  left: number;
  cut: Set<string>;
}

// Where many pull requests are looked at the comments of their reviews were only counted.
export async function withTheirComments(
  client: Client,
  reviews: readonly WireReview[],
  lines: Lines,
): Promise<ReviewTalk> {
  const unread = reviews.filter(({ comments }) => 'totalCount' in comments && comments.totalCount > 0);
  const known = reviews.flatMap(({ id, comments }) => ('nodes' in comments ? [{ id, comments }] : []));
  const found = new Map<string, readonly WireReviewLine[] | { cause: unknown }>();
  const parts = await client.read<string, { nodes: readonly ReviewLines[] }>({
    ...{ items: unread.map(({ id }) => id), most: 100, page: fewComments },
    ask: (ids, size) => ({ document: reviewTalk, variables: { ids, page: size } }),
  });
  for (const part of parts) {
    if (part.kind === 'answered') known.push(...part.data.nodes);
    else for (const id of part.items) found.set(id, { cause: part.cause });
  }
  const byId = new Map(reviews.map((review) => [review.id, review]));
  for (const review of inFairOrder(known, byId, lines))
    found.set(review.id, await orWhyNot(linesOfReview(client, review, lines)));
  return found;
}

async function linesOfReview(client: Client, review: ReviewLines, lines: Lines): Promise<WireReviewLine[]> {
  const { id, comments } = review;
  if (!comments.pageInfo.hasNextPage) return nodesOf(comments);
  const isRead = lines.left > 0;
  if (isRead) lines.left -= 1;
  else lines.cut.add(id);
  return isRead ? reviewComments(client, review, lines) : nodesOf(comments);
}

// Those of named staff first; then the last review of each account before any other, since hardly anyone comments on
// hundreds of lines at once.
function inFairOrder(
  known: readonly ReviewLines[],
  reviews: ReadonlyMap<string, WireReview>,
  { isNamed }: Pick<Lines, 'isNamed'>,
): ReviewLines[] {
  const turns = new Map<string, number>();
  const row = known.toReversed().map((one) => {
    const login = reviews.get(one.id)?.author?.login ?? '';
    const turn = isNamed(login) ? -1 : (turns.get(login) ?? 0);
    turns.set(login, turn + 1);
    return { one, turn };
  });
  return row.toSorted((some, other) => some.turn - other.turn).map(({ one }) => one);
}

async function reviewComments(
  client: Client,
  { id, comments }: ReviewLines,
  lines: Lines,
): Promise<WireReviewLine[]> {
  const variables = { id, after: comments.pageInfo.endCursor };
  const { node } = await onePage<{ node: ReviewLines }>(client, reviewTalkPage, variables);
  if (node.comments.pageInfo.hasNextPage) lines.cut.add(id);
  return [...nodesOf(comments), ...nodesOf(node.comments)];
}
