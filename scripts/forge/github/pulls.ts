// Pull requests with what was said and done on them: first the beginning of it all, then as much of the rest as may be read.
import type { Load, Reading } from '../../plan/fair-reading.ts';
import type { Lock, OwnComment, Pull, Reaction, Remark } from '../../plan/pull-facts.ts';
import type { Client } from './client.ts';
import { closeLooks, lookDocument, reviewTalk, reviewTalkPage, talkPages } from './documents.ts';
import { isLimit } from './errors.ts';
import { bytesOfAll, mostObjects, numbered } from './objects.ts';
import { accountOf, outlineOf } from './overview.ts';
import { allNodes, nodesOf } from './paging.ts';
import { onePage, type Question } from './query.ts';
import type { Connection, WireEvent, WireObject, WirePull, WireReview, WireWritten } from './wire.ts';

/** A pull request as the forge tells it; whose comments are the desk's own is told by `self`. */
export type SeenPull = Omit<Pull, 'file' | 'others' | 'own'> & { own: readonly Omit<OwnComment, 'key'>[] };

/** What cannot be shown: too heavy for GitHub, or failed in a way that nobody knows. */
export interface Hidden {
  id: string;
  cause: unknown;
}

export interface FirstLooks {
  wires: WirePull[];
  /** The bytes at the expressions that were asked for along with the first of the pull requests; none where that was too much. */
  bytes: (Uint8Array | null)[];
  /** Those that GitHub would not show, each alone and with the smallest pages, and why. */
  hidden: Hidden[];
}

export interface Seen {
  pulls: SeenPull[];
  hidden: Hidden[];
  /** Ids of those of which too much is to be read for now; and for any run. */
  unread: string[];
  unreadable: string[];
  /** Ids of those of whose reviews some comments were left out. */
  cut: string[];
}

/** How much is read beyond the first looks. */
export interface Patience {
  /** Which of them are read to their end now. */
  choose: (loads: readonly Load[]) => Reading;
  /** Whose reviews are read before those of others. */
  isNamed: (login: string) => boolean;
  /** Whether the desk has said nothing on it yet: then its beginning is enough to answer by, and the rest comes later. */
  isYoung: (id: string) => boolean;
}

interface Manner {
  /** Expressions whose bytes come with the first of the pull requests. */
  along?: readonly string[];
  /** One a request, with small pages from the beginning; or twice as many as usual, on which little has been said yet. */
  size?: keyof typeof sizes;
}

const mostPulls = 25;
const page = 100;
/** Comments of one review that come along with a look at a few pull requests. */
const fewComments = 30;
/** Further pages of such comments in a run. */
const mostLinePages = 3;

interface Looked {
  nodes: readonly (WirePull | null)[];
  repository?: Record<string, WireObject | null>;
}

const sizes = {
  usual: { most: mostPulls, page },
  /** Pages of one that was too heavy before. */
  alone: { most: 1, page: 4 },
  young: { most: 2 * mostPulls, page: page / 2 },
} as const;

/** Looks at pull requests by their node ids. */
export async function firstLooks(
  client: Client,
  ids: readonly string[],
  { along: expressions = [], size: kind = 'usual' }: Manner = {},
): Promise<FirstLooks> {
  const along = expressions.slice(0, mostObjects);
  const isFirst = (piece: readonly string[], size: number) =>
    along.length > 0 &&
    size === page &&
    piece[0] === ids[0] &&
    piece.length === Math.min(mostPulls, ids.length);
  const parts = await client.read<string, Looked>({
    ...sizes[kind],
    items: ids,
    ask: (piece, size) => lookAt(client, piece, size, isFirst(piece, size) ? along : []),
  });
  const looks: FirstLooks = { wires: [], bytes: [], hidden: [] };
  for (const part of parts) {
    if (part.kind === 'hidden') looks.hidden.push({ id: part.items[0] ?? '', cause: part.cause });
    else {
      looks.wires.push(...nodesOf(part.data));
      const { repository } = part.data;
      if (repository) looks.bytes = await bytesOfAll(client, along.length, repository);
    }
  }
  return looks;
}

function lookAt(
  client: Client,
  ids: readonly string[],
  size: number,
  expressions: readonly string[],
): Question {
  const { owner, repository: name } = client;
  const isClose = ids.length <= closeLooks;
  return {
    document: lookDocument(isClose, expressions.length),
    variables: {
      ...{ ids, page: size, ...(isClose && { few: Math.min(size, fewComments) }) },
      ...(expressions.length > 0 && { owner, name, ...numbered('o', expressions) }),
    },
  };
}

/** Reads the rest of what was said on them, as far as there is patience for it. */
export async function seenPulls(
  client: Client,
  self: number,
  wires: readonly WirePull[],
  patience: Patience,
): Promise<Seen> {
  const { now, never } = patience.choose(wires.map(loadOf));
  const waiting = wires.filter(({ id }) => !now.has(id));
  const young = waiting.filter(({ id }) => patience.isYoung(id)).map(beginningOf);
  const read = [...wires.filter(({ id }) => now.has(id)), ...young];
  const lines: Lines = { ...patience, left: mostLinePages, cut: new Set() };
  const talk = await withTheirComments(
    client,
    read.flatMap(({ reviews }) => nodesOf(reviews)),
    lines,
  );
  const seen: Seen = {
    ...{ pulls: [], hidden: [], cut: [] },
    unread: waiting.map(({ id }) => id).filter((id) => !never.has(id)),
    unreadable: [...never],
  };
  for (const wire of read) {
    const pull = await orWhyNot(pullOf(client, self, wire, talk, lines));
    if ('cause' in pull) seen.hidden.push({ id: wire.id, cause: pull.cause });
    else seen.pulls.push(pull);
  }
  seen.cut = cutAmong(read, lines);
  return seen;
}

// What was said first, as if it were all.
function beginningOf(wire: WirePull): WirePull {
  const end = { hasNextPage: false, endCursor: null };
  return {
    ...wire,
    comments: { ...wire.comments, pageInfo: end },
    reviews: { ...wire.reviews, nodes: [], pageInfo: end },
    timelineItems: { ...wire.timelineItems, pageInfo: end },
  };
}

function cutAmong(wires: readonly WirePull[], { cut }: Lines): string[] {
  return wires.filter(({ reviews }) => nodesOf(reviews).some(({ id }) => cut.has(id))).map(({ id }) => id);
}

// Reviews whose comments were only counted share their requests; of further reviews each page brings one more.
function loadOf({ id, comments, reviews, timelineItems }: WirePull): Load {
  const pages = (total: number, { nodes, pageInfo }: Connection<unknown>) =>
    pageInfo.hasNextPage ? Math.max(1, Math.ceil((total - nodes.length) / page)) : 0;
  const counted = nodesOf(reviews).filter(
    (one) => 'totalCount' in one.comments && one.comments.totalCount > 0,
  );
  return {
    id,
    pages:
      pages(comments.totalCount, comments) +
      2 * pages(reviews.totalCount, reviews) +
      pages(timelineItems.filteredCount, timelineItems) +
      counted.length / page,
  };
}

async function pullOf(
  client: Client,
  self: number,
  wire: WirePull,
  talk: ReviewTalk,
  lines: Lines,
): Promise<SeenPull> {
  const { outline, comments, reviews, events } = await talkOf(client, wire);
  const late = await withTheirComments(
    client,
    reviews.filter(({ id }) => !talk.has(id)),
    lines,
  );
  const linesOf = ({ id }: WireReview) => shown(talk.get(id) ?? late.get(id) ?? []);
  const isOwn = ({ author }: WireWritten) => author?.databaseId === self;
  const said = [
    ...comments
      .filter((one) => !isOwn(one))
      .map((one) => remarkOf(one, `issuecomment-${one.fullDatabaseId}`)),
    ...reviews.flatMap((review) => reviewRemarks(review, linesOf(review))),
    ...events
      .filter(({ __typename, actor }) => actor?.databaseId !== self && hands.has(__typename))
      .map(eventOf),
  ];
  return {
    ...outline,
    isMerged: wire.state === 'MERGED',
    head: { oid: wire.headRefOid },
    isAsOpened: isAsOpened(wire, events),
    changes: changesOf(wire),
    lock: lockOf(wire, self, events),
    remarks: said.sort((one, other) => one.at - other.at || (one.anchor < other.anchor ? -1 : 1)),
    own: comments.filter(isOwn).map(({ id, body, createdAt }) => ({ id, body, at: Date.parse(createdAt) })),
  };
}

// GitHub does not list the files of a pull request that is too large for it, and says nothing of that:
// https://github.com/anthropics/claude-code-action/issues/1587 has `files: null` for 5,924 files, beside `changedFiles: 0`.
function changesOf({ files }: WirePull): Pull['changes'] {
  if (!files?.nodes) return null;
  const listed = files.nodes.map(({ path, changeType }) => ({
    path,
    change: changeType === 'ADDED' ? ('ADDED' as const) : ('OTHER' as const),
  }));
  return { count: files.totalCount, listed };
}

function lockOf(
  { locked, activeLockReason }: WirePull,
  self: number,
  events: readonly WireEvent[],
): Lock | null {
  if (locked) return { reason: activeLockReason, isLifted: false };
  const last = events.findLast(({ __typename }) => lockEvents.has(__typename));
  const isLifted = last?.__typename === 'UnlockedEvent' && last.actor?.databaseId === self;
  const before = events.findLast(({ __typename }) => __typename === 'LockedEvent');
  return isLifted ? { reason: before?.lockReason ?? null, isLifted } : null;
}

const lockEvents: ReadonlySet<string> = new Set(['LockedEvent', 'UnlockedEvent']);
/** What a hand on the pull request decides. */
const hands: ReadonlySet<string> = new Set(['ClosedEvent', 'ReopenedEvent']);

// GitHub does not say when a commit was pushed, nor by whom. But a pull request is opened with one commit at least, so
// where there is a single one and the branch was never rewritten, no other came after it.
function isAsOpened({ commits }: WirePull, events: readonly WireEvent[]): boolean {
  return (
    commits.totalCount === 1 && events.every(({ __typename }) => __typename !== 'HeadRefForcePushedEvent')
  );
}

type Talk = Pick<WirePull, 'comments' | 'reviews' | 'timelineItems'>;

async function talkOf(client: Client, wire: WirePull) {
  const next = async <Part extends keyof Talk>(part: Part, after: string | null) => {
    const answer = await onePage<{ node: Talk }>(client, talkPages[part], { id: wire.id, after });
    return answer.node[part];
  };
  return {
    outline: outlineOf(wire),
    comments: await allNodes(wire.comments, (after) => next('comments', after)),
    reviews: await allNodes(wire.reviews, (after) => next('reviews', after)),
    events: await allNodes(wire.timelineItems, (after) => next('timelineItems', after)),
  };
}

/** The comments of reviews by the node ids of these, or why GitHub would not show them. */
type ReviewTalk = ReadonlyMap<string, readonly WireWritten[] | { cause: unknown }>;

function shown(lines: readonly WireWritten[] | { cause: unknown }): readonly WireWritten[] {
  if ('cause' in lines) throw lines.cause;
  return lines;
}

async function orWhyNot<Found>(asked: Promise<Found>): Promise<Found | { cause: unknown }> {
  try {
    return await asked;
  } catch (cause) {
    if (isLimit(cause)) throw cause;
    return { cause };
  }
}

interface ReviewLines {
  id: string;
  comments: Connection<WireWritten>;
}

/** What may still be read of the comments of reviews in this run, and the reviews of which some were left out. */
interface Lines extends Pick<Patience, 'isNamed'> {
  left: number;
  cut: Set<string>;
}

// Where many pull requests are looked at the comments of their reviews were only counted.
async function withTheirComments(
  client: Client,
  reviews: readonly WireReview[],
  lines: Lines,
): Promise<ReviewTalk> {
  const unread = reviews.filter(({ comments }) => 'totalCount' in comments && comments.totalCount > 0);
  const known = reviews.flatMap(({ id, comments }) => ('nodes' in comments ? [{ id, comments }] : []));
  const found = new Map<string, readonly WireWritten[] | { cause: unknown }>();
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

async function linesOfReview(client: Client, { id, comments }: ReviewLines, lines: Lines) {
  if (!comments.pageInfo.hasNextPage) return nodesOf(comments);
  const isRead = lines.left > 0;
  if (isRead) lines.left -= 1;
  else lines.cut.add(id);
  return isRead ? reviewComments(client, id, comments) : nodesOf(comments);
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
  id: string,
  first: Connection<WireWritten>,
): Promise<WireWritten[]> {
  const variables = { id, after: first.pageInfo.endCursor };
  const answer = await onePage<{ node: ReviewLines }>(client, reviewTalkPage, variables);
  return [...nodesOf(first), ...nodesOf(answer.node.comments)];
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

const members: ReadonlySet<string> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

function remarkOf(wire: WireWritten, anchor: string): Remark {
  const { id, body, createdAt, lastEditedAt, author, editor, reactionGroups } = wire;
  const by = accountOf(author);
  const isForeign = editor !== null && accountOf(editor)?.id !== by?.id;
  const reactions = (reactionGroups ?? []).filter(({ viewerHasReacted }) => viewerHasReacted);
  return {
    id,
    anchor,
    // What an old comment says since it was edited was not said before; nor was what was edited before it was submitted.
    at: Math.max(Date.parse(createdAt), Date.parse(lastEditedAt ?? createdAt)),
    by,
    isMember: members.has(wire.authorAssociation),
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
    isMember: false,
    did,
    body: '',
    reactions: [],
  };
}
