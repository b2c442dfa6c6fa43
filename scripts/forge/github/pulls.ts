// Pull requests with all that was said and done on them.
import type { Account, Pull, Reaction, Remark } from '../../plan/pull-facts.ts';
import type { Client } from './client.ts';
import { closeLooks, lookDocument, reviewTalk, reviewTalkPage, talkPages } from './documents.ts';
import { bytesOfAll, mostObjects, numbered } from './objects.ts';
import { outlineOf } from './overview.ts';
import { allNodes, nodesOf, pieces } from './paging.ts';
import type {
  Connection,
  WireAccount,
  WireEvent,
  WireObject,
  WirePull,
  WireReview,
  WireWritten,
} from './wire.ts';

/** A pull request as the forge tells it; whose comments are the desk's own is told by `self`. */
export type SeenPull = Omit<Pull, 'file' | 'own'> & { own: readonly { id: string; body: string }[] };

export interface Seen {
  pulls: SeenPull[];
  /** The bytes at the expressions that were asked for along with the first of the pull requests. */
  bytes: (Uint8Array | null)[];
}

const mostPulls = 25;

/** Looks at pull requests by their node ids; with the first of them come the bytes at some expressions. */
export async function seenPulls(
  client: Client,
  self: number,
  ids: readonly string[],
  expressions: readonly string[] = [],
): Promise<Seen> {
  const along = expressions.slice(0, mostObjects);
  const seen: Seen = { pulls: [], bytes: [] };
  for (const [place, piece] of pieces(ids, mostPulls).entries()) {
    const asked = place === 0 ? along : [];
    const answer = await looked(client, piece, asked);
    if (place === 0) seen.bytes = await bytesOfAll(client, asked.length, answer.repository ?? {});
    const reviews = await withTheirComments(client, nodesOf(answer));
    for (const wire of nodesOf(answer)) seen.pulls.push(await pullOf(client, self, wire, reviews));
  }
  return seen;
}

interface Looked {
  nodes: readonly (WirePull | null)[];
  repository?: Record<string, WireObject | null>;
}

function looked(client: Client, ids: readonly string[], expressions: readonly string[]): Promise<Looked> {
  const { owner, repository: name } = client;
  const isClose = ids.length <= closeLooks;
  return client.read<Looked>(lookDocument(isClose, expressions.length), {
    ids,
    ...(expressions.length > 0 && { owner, name, ...numbered('o', expressions) }),
  });
}

async function pullOf(client: Client, self: number, wire: WirePull, talk: ReviewTalk): Promise<SeenPull> {
  const { outline, comments, reviews, events } = await talkOf(client, wire);
  const isOwn = ({ author }: WireWritten) => author?.databaseId === self;
  const said = [
    ...comments
      .filter((one) => !isOwn(one))
      .map((one) => remarkOf(one, `issuecomment-${one.fullDatabaseId}`)),
    ...reviews.flatMap((review) => reviewRemarks(review, talk)),
    ...events.filter(({ actor }) => actor?.databaseId !== self).map(eventOf),
  ];
  return {
    ...outline,
    author: accountOf(wire.author),
    isMerged: wire.state === 'MERGED',
    head: {
      oid: wire.headRefOid,
      saidAt: Date.parse(wire.commits.nodes[0]?.commit.committedDate ?? '') || 0,
    },
    changes: changesOf(wire),
    remarks: said.sort((one, other) => one.at - other.at || (one.anchor < other.anchor ? -1 : 1)),
    own: comments.filter(isOwn).map(({ id, body }) => ({ id, body })),
  };
}

function changesOf({ files }: WirePull): Pull['changes'] {
  const listed = (files?.nodes ?? []).map(({ path, changeType }) => ({
    path,
    change: changeType === 'ADDED' ? ('ADDED' as const) : ('OTHER' as const),
  }));
  return { count: files?.totalCount ?? 0, listed };
}

type Talk = Pick<WirePull, 'comments' | 'reviews' | 'timelineItems'>;

async function talkOf(client: Client, wire: WirePull) {
  const next = async <Part extends keyof Talk>(part: Part, after: string | null) => {
    const answer = await client.read<{ node: Talk }>(talkPages[part], { id: wire.id, after });
    return answer.node[part];
  };
  return {
    outline: outlineOf(wire),
    comments: await allNodes(wire.comments, (after) => next('comments', after)),
    reviews: await allNodes(wire.reviews, (after) => next('reviews', after)),
    events: await allNodes(wire.timelineItems, (after) => next('timelineItems', after)),
  };
}

/** The comments of reviews, by the node ids of these. */
type ReviewTalk = ReadonlyMap<string, readonly WireWritten[]>;

// Where many pull requests are looked at the comments of their reviews were only counted.
async function withTheirComments(client: Client, pulls: readonly WirePull[]): Promise<ReviewTalk> {
  const found = new Map<string, WireWritten[]>();
  const reviews = pulls.flatMap(({ reviews: all }) => nodesOf(all));
  const unread = reviews.filter(({ comments }) => 'totalCount' in comments && comments.totalCount > 0);
  const known = reviews.flatMap(({ id, comments }) => ('nodes' in comments ? [{ id, comments }] : []));
  for (const piece of pieces(unread, 100)) {
    const ids = piece.map(({ id }) => id);
    const answer = await client.read<{ nodes: { id: string; comments: Connection<WireWritten> }[] }>(
      reviewTalk,
      {
        ids,
      },
    );
    known.push(...answer.nodes);
  }
  for (const { id, comments } of known) found.set(id, await reviewComments(client, id, comments));
  return found;
}

function reviewComments(client: Client, id: string, first: Connection<WireWritten>): Promise<WireWritten[]> {
  return allNodes(first, async (after) => {
    const answer = await client.read<{ node: { comments: Connection<WireWritten> } }>(reviewTalkPage, {
      id,
      after,
    });
    return answer.node.comments;
  });
}

function reviewRemarks(review: WireReview, talk: ReviewTalk): Remark[] {
  const at = review.submittedAt ?? review.createdAt;
  const whole = remarkOf({ ...review, createdAt: at }, `pullrequestreview-${review.fullDatabaseId}`);
  const lines = (talk.get(review.id) ?? []).map((one) => remarkOf(one, `discussion_r${one.fullDatabaseId}`));
  return [whole, ...lines];
}

function remarkOf(wire: WireWritten, anchor: string): Remark {
  const { id, body, createdAt, author, editor, reactionGroups } = wire;
  const by = accountOf(author);
  const isForeign = editor !== null && accountOf(editor)?.id !== by?.id;
  const reactions = (reactionGroups ?? []).filter(({ viewerHasReacted }) => viewerHasReacted);
  return {
    id,
    anchor,
    at: Date.parse(createdAt),
    by,
    did: isForeign ? 'edited' : 'wrote',
    body,
    reactions: reactions.map(({ content }) => content as Reaction),
  };
}

function eventOf({ __typename, id, createdAt, actor }: WireEvent): Remark {
  const did = __typename === 'ClosedEvent' ? 'closed' : 'reopened';
  return {
    id,
    anchor: `event-${id}`,
    at: Date.parse(createdAt),
    by: accountOf(actor),
    did,
    body: '',
    reactions: [],
  };
}

// Somebody without a node id, as deleted accounts are, is nobody.
function accountOf(account: WireAccount | null): Account | null {
  if (account?.id === undefined) return null;
  return { id: account.id, login: account.login, isBot: account.__typename !== 'User' };
}
