// What people wrote and did on a pull request, as remarks.
import type { Reaction, Remark } from '../../plan/pull-request/pull-facts.ts';
import { accountOf } from './overview.ts';
import type { WireEvent, WireReview, WireWritten } from './wire.ts';

// A review is said when it is submitted, and so are its lines, however early they were drafted.
export function reviewRemarks(review: WireReview, lines: readonly WireWritten[]): Remark[] {
  const at = review.submittedAt ?? review.createdAt;
  const saidAt = (one: WireWritten): WireWritten => ({
    ...one,
    createdAt: Date.parse(one.createdAt) > Date.parse(at) ? one.createdAt : at,
  });
  const whole = remarkOf(saidAt(review), `pullrequestreview-${review.fullDatabaseId}`);
  return [whole, ...lines.map((one) => remarkOf(saidAt(one), `discussion_r${one.fullDatabaseId}`))];
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
    by,
    isMember: members.has(wire.authorAssociation),
    byMail: wire.createdViaEmail,
    did: isForeign ? 'edited' : 'wrote',
    editedBy: isForeign ? editedBy : null,
    body,
    reactions: reactions.map(({ content }) => content as Reaction),
  };
}

export function eventOf({ __typename, id, createdAt, actor }: WireEvent): Remark {
  const did = __typename === 'ClosedEvent' ? 'closed' : 'reopened';
  return {
    id,
    anchor: `event-${id}`,
    at: Date.parse(createdAt),
    by: accountOf(actor),
    ...{ isMember: false, byMail: false, editedBy: null },
    did,
    body: '',
    reactions: [],
  };
}
