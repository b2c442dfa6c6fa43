// Pull requests with all that was said and done on them.
import type { Account, Pull, Reaction, Remark } from '../../plan/pull-facts.ts';
import type { Client } from './client.ts';
import { closeLooks, lookDocument, reviewTalk, reviewTalkPage, talkPages } from './documents.ts';
import { bytesOfAll, mostObjects, numbered } from './objects.ts';
import { outlineOf } from './overview.ts';
import { allNodes, nodesOf, pieces } from './paging.ts';
import { statusOf } from './roles.ts';
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
  /** Why GitHub would not show some of them, one by one, after all patience. */
  hidden: unknown[];
}

const mostPulls = 25;
/** One that GitHub cannot show stops no other; where it is so many, it is GitHub that is unwell. */
const mostHidden = 3;

/** Looks at pull requests by their node ids; with the first of them come the bytes at some expressions. */
export async function seenPulls(
  client: Client,
  self: number,
  ids: readonly string[],
  expressions: readonly string[] = [],
): Promise<Seen> {
  const along = expressions.slice(0, mostObjects);
  const seen: Seen = { pulls: [], bytes: [], hidden: [] };
  for (const [place, piece] of pieces(ids, mostPulls).entries()) {
    await look(client, self, piece, place === 0 ? along : [], seen);
  }
  return seen;
}

async function look(
  client: Client,
  self: number,
  ids: readonly string[],
  expressions: readonly string[],
  seen: Seen,
): Promise<void> {
  try {
    const answer = await looked(client, ids, expressions);
    const reviews = await withTheirComments(
      client,
      nodesOf(answer).flatMap(({ reviews: all }) => nodesOf(all)),
    );
    const pulls: SeenPull[] = [];
    for (const wire of nodesOf(answer)) pulls.push(await pullOf(client, self, wire, reviews));
    if (expressions.length > 0)
      seen.bytes = await bytesOfAll(client, expressions.length, answer.repository ?? {});
    seen.pulls.push(...pulls);
  } catch (error) {
    await lookAtFewer(client, self, ids, seen, error);
  }
}

// A single pull request may hold more than GitHub can gather in time. It is found by halving, and left out.
async function lookAtFewer(
  client: Client,
  self: number,
  ids: readonly string[],
  seen: Seen,
  error: unknown,
): Promise<void> {
  if (!isTooMuch(error) || seen.hidden.length === mostHidden) throw error;
  if (ids.length === 1) {
    seen.hidden.push(error);
    return;
  }
  const half = Math.ceil(ids.length / 2);
  await look(client, self, ids.slice(0, half), [], seen);
  await look(client, self, ids.slice(half), [], seen);
}

function isTooMuch(error: unknown): boolean {
  return (statusOf(error) ?? 0) >= 500;
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
  const late = await withTheirComments(
    client,
    reviews.filter(({ id }) => !talk.has(id)),
  );
  const isOwn = ({ author }: WireWritten) => author?.databaseId === self;
  const said = [
    ...comments
      .filter((one) => !isOwn(one))
      .map((one) => remarkOf(one, `issuecomment-${one.fullDatabaseId}`)),
    ...reviews.flatMap((review) => reviewRemarks(review, talk.get(review.id) ?? late.get(review.id) ?? [])),
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
async function withTheirComments(client: Client, reviews: readonly WireReview[]): Promise<ReviewTalk> {
  const found = new Map<string, WireWritten[]>();
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

// A review is said when it is submitted, and so are its lines, however early they were drafted.
function reviewRemarks(review: WireReview, lines: readonly WireWritten[]): Remark[] {
  const at = review.submittedAt ?? review.createdAt;
  const saidAt = (one: WireWritten): WireWritten => ({
    ...one,
    createdAt: Date.parse(one.createdAt) > Date.parse(at) ? one.createdAt : at,
  });
  const whole = remarkOf(saidAt(review), `pullrequestreview-${review.fullDatabaseId}`);
  return [whole, ...lines.map((one) => remarkOf(saidAt(one), `discussion_r${one.fullDatabaseId}`))];
}

function remarkOf(wire: WireWritten, anchor: string): Remark {
  const { id, body, createdAt, lastEditedAt, author, editor, reactionGroups } = wire;
  const by = accountOf(author);
  const isForeign = editor !== null && accountOf(editor)?.id !== by?.id;
  const reactions = (reactionGroups ?? []).filter(({ viewerHasReacted }) => viewerHasReacted);
  return {
    id,
    anchor,
    // What an old comment says since it was edited was not said before.
    at: Date.parse(lastEditedAt ?? createdAt),
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
