// Pull requests with what was said and done on them: first the beginning of it all, then as much of the rest as may be read.
import type { Load, Reading } from '../../plan/pull-request/fair/fair-reading.ts';
import type { Lock, OwnComment, Pull } from '../../plan/pull-request/pull-facts.ts';
import { isNamed } from '../../ticket/login.ts';
import type { Client } from './client.ts';
import { talkPages } from './documents.ts';
import { type Hidden, mostNodes } from './first-looks.ts';
import { forgeClosures, presentClosure } from './forge-closures.ts';
import { outlineOf } from './overview.ts';
import { allNodes, nodesOf } from './paging.ts';
import { onePage } from './query.ts';
import { eventOf, inOrder, remarkOf, reviewRemarks } from './remarks.ts';
import {
  type Lines,
  mostLinePages,
  orWhyNot,
  type ReviewTalk,
  shown,
  withTheirComments,
} from './review-lines.ts';
import type { Connection, WireAccount, WireEvent, WirePull, WireReview } from './wire.ts';

/** A pull request as the forge tells it; whose comments are the desk's own is told by `isOwn`. */
export type SeenPull = Omit<Pull, 'file' | 'others' | 'own'> & { own: readonly Omit<OwnComment, 'key'>[] };

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

/** Whether an account is the desk's, today's or an earlier one. */
type IsOwn = (account: WireAccount | null) => boolean;

/** The desk's accounts: GraphQL leaves the `[bot]` of the login of an app to its type. */
export function ownAccounts(self: number, earlier: readonly string[]): IsOwn {
  return (account) => {
    if (account === null) return false;
    const login = account.__typename === 'Bot' ? `${account.login}[bot]` : account.login;
    return account.databaseId === self || isNamed(login, earlier);
  };
}

/** Reads the rest of what was said on them, as far as there is patience for it. */
export async function seenPulls(
  client: Client,
  isOwn: IsOwn,
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
    const pull = await orWhyNot(pullOf(client, isOwn, wire, talk, lines));
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
    pageInfo.hasNextPage ? Math.max(1, Math.ceil((total - nodes.length) / mostNodes)) : 0;
  const counted = nodesOf(reviews).filter(
    (one) => 'totalCount' in one.comments && one.comments.totalCount > 0,
  );
  return {
    id,
    pages:
      pages(comments.totalCount, comments) +
      2 * pages(reviews.totalCount, reviews) +
      pages(timelineItems.filteredCount, timelineItems) +
      counted.length / mostNodes,
  };
}

async function pullOf(
  client: Client,
  isOwn: IsOwn,
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
  const closures = forgeClosures(wire, events);
  const remarks = [
    ...comments
      .filter(({ author }) => !isOwn(author))
      .map((one) => remarkOf(one, `issuecomment-${one.fullDatabaseId}`)),
    ...reviews
      .filter(({ author }) => !isOwn(author))
      .flatMap((review) => reviewRemarks(review, linesOf(review))),
    ...events
      .filter(({ __typename, actor }) => !isOwn(actor) && hands.has(__typename))
      .filter(({ id }) => !closures.has(id))
      .map(eventOf),
  ];
  return {
    ...outline,
    isByDesk: isOwn(wire.author),
    isMerged: wire.state === 'MERGED',
    closure: presentClosure(wire, events, closures),
    title: wire.title,
    branch: wire.headRefName,
    head: { oid: wire.headRefOid },
    isAsOpened: isAsOpened(wire, events),
    changes: changesOf(wire),
    lock: lockOf(wire, isOwn, events),
    remarks: inOrder(remarks),
    own: comments
      .filter(({ author }) => isOwn(author))
      .map(({ id, body, createdAt }) => ({ id, body, at: Date.parse(createdAt) })),
  };
}

// GitHub does not list the files of a pull request that is too large for it, and says nothing of that:
// https://github.com/anthropics/claude-code-action/issues/1587 has `files: null` for 5,924 files, beside `changedFiles: 0`.
function changesOf({ files }: WirePull): Pull['changes'] {
  if (!files?.nodes) return null;
  const listed = files.nodes.map(({ path, changeType }) => ({
    path,
    change: changes.find((one) => one === changeType) ?? ('OTHER' as const),
  }));
  return { count: files.totalCount, listed };
}

const changes = ['ADDED', 'MODIFIED'] as const;

function lockOf(
  { locked, activeLockReason }: WirePull,
  isOwn: IsOwn,
  events: readonly WireEvent[],
): Lock | null {
  if (locked) return { reason: activeLockReason, isLifted: false };
  const last = events.findLast(({ __typename }) => lockEvents.has(__typename));
  const isLifted = last?.__typename === 'UnlockedEvent' && isOwn(last.actor);
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
