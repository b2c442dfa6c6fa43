// What people wrote and did on a pull request, as remarks.
import type { Reaction, Remark } from '../../plan/pull-request/pull-facts.ts';
import { byAnchor } from '../../ticket/record/anchor-order.ts';
import { accountOf } from './overview.ts';
import type { WireEvent, WireReview, WireReviewLine, WireWritten } from './wire.ts';

// A review is said when it is submitted, and so are its lines, however early they were drafted.
export function reviewRemarks(review: WireReview, lines: readonly WireReviewLine[]): Remark[] {
  const of = `pullrequestreview-${review.fullDatabaseId}`;
  const at = review.submittedAt ?? review.createdAt;
  const saidAt = (one: WireWritten): WireWritten => ({
    ...one,
    createdAt: Date.parse(one.createdAt) > Date.parse(at) ? one.createdAt : at,
  });
  return [
    { ...remarkOf(saidAt(review), of), review: { of, path: null, line: null } },
    ...lines.map((one) => ({
      ...remarkOf(saidAt(one), `discussion_r${one.fullDatabaseId}`),
      review: { of, path: one.path, line: one.line ?? one.originalLine },
    })),
  ];
}

/** Oldest first, and what came in the same second in the same order in every run. */
export function inOrder(remarks: readonly Remark[]): Remark[] {
  return remarks.toSorted((one, other) => one.at - other.at || byAnchor(one.anchor, other.anchor));
}

const members: ReadonlySet<string> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

export function remarkOf(wire: WireWritten, anchor: string): Remark {
  const { id, body, createdAt, lastEditedAt, author, editor, reactionGroups } = wire;
  const by = accountOf(author);
  const editedBy = accountOf(editor);
  // Whoever edited it and is gone was not the author, who is still there.
  const isForeign = lastEditedAt !== null && editedBy?.id !== by?.id;
  const reactions = (reactionGroups ?? []).filter(({ viewerHasReacted }) => viewerHasReacted);
  return {
    id,
    anchor,
    // What an old comment says since it was edited was not said before; nor was what was edited before it was submitted.
    at: Math.max(Date.parse(createdAt), Date.parse(lastEditedAt ?? createdAt)),
    writtenAt: Date.parse(createdAt),
    by,
    isMember: members.has(wire.authorAssociation),
    byMail: wire.createdViaEmail,
    did: isForeign ? 'edited' : 'wrote',
    editedBy: isForeign ? editedBy : null,
    body,
    reactions: reactions.map(({ content }) => content as Reaction),
    review: null,
  };
}

export function eventOf({ __typename, id, createdAt, actor }: WireEvent): Remark {
  const did = __typename === 'ClosedEvent' ? 'closed' : 'reopened';
  const at = Date.parse(createdAt);
  return {
    id,
    anchor: `event-${id}`,
    ...{ at, writtenAt: at },
    by: accountOf(actor),
    ...{ isMember: false, byMail: false, editedBy: null },
    did,
    body: '',
    reactions: [],
    review: null,
  };
}
