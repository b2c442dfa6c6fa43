// What GitHub's GraphQL answers to the documents of the desk, field by field.

import type { LockReason } from '../../plan/pull-request/pull-facts.ts';

interface Page {
  hasNextPage: boolean;
  endCursor: string | null;
}

export interface Connection<Node> {
  nodes: readonly (Node | null)[];
  pageInfo: Page;
}

export interface WireAccount {
  __typename: string;
  login: string;
  id?: string;
  databaseId?: number | null;
}

export interface WireOutline {
  id: string;
  number: number;
  createdAt: string;
  updatedAt: string;
  state: 'OPEN' | 'CLOSED' | 'MERGED';
  author: WireAccount | null;
  labels: { nodes: readonly { name: string }[] };
}

export interface WireWritten {
  id: string;
  fullDatabaseId: string;
  body: string;
  createdAt: string;
  createdViaEmail: boolean;
  author: WireAccount | null;
  authorAssociation: string;
  lastEditedAt: string | null;
  editor: WireAccount | null;
  reactionGroups: readonly { content: string; viewerHasReacted: boolean }[] | null;
}

export interface WireReviewLine extends WireWritten {
  path: string;
  /** Null of a file as a whole, and `line` also where a later commit took the line away. */
  line: number | null;
  originalLine: number | null;
}

export interface WireReview extends WireWritten {
  submittedAt: string | null;
  comments: { totalCount: number } | Connection<WireReviewLine>;
}

export interface WireEvent {
  __typename: string;
  id: string;
  createdAt: string;
  actor: WireAccount | null;
  /** Of a lock alone. */
  lockReason?: LockReason | null;
}

export interface WirePull extends WireOutline {
  title: string;
  headRefName: string;
  headRefOid: string;
  /** Null once the fork is deleted. */
  headRepository: { id: string } | null;
  commits: { totalCount: number };
  locked: boolean;
  activeLockReason: LockReason | null;
  files: { totalCount: number; nodes: readonly { path: string; changeType: string }[] | null } | null;
  comments: Connection<WireWritten> & { totalCount: number };
  reviews: Connection<WireReview> & { totalCount: number };
  timelineItems: Connection<WireEvent> & { filteredCount: number };
}

export interface WireObject {
  __typename: string;
  oid: string;
  byteSize?: number;
  isBinary?: boolean | null;
  isTruncated?: boolean;
  text?: string | null;
}

export interface WireEntry {
  mode: number;
  type: string;
  size: number;
  object: WireObject | null;
}

interface WireOverviewRepository {
  url: string;
  visibility: 'PUBLIC' | 'PRIVATE' | 'INTERNAL';
  isFork: boolean;
  /** The folder of submissions on the default branch. */
  inbox: { entries?: readonly { name: string; type: string }[] } | null;
  defaultBranchRef: {
    name: string;
    target: { oid: string; configuration?: { object: { text?: string | null } | null } | null };
  } | null;
  labels: Connection<{ id: string; name: string }>;
  oldest: Connection<WireOutline>;
  newest: Connection<WireOutline>;
  closed: Connection<WireOutline>;
  gone: Connection<WireOutline>;
}

export interface WireOverview {
  viewer: { databaseId: number };
  repository: WireOverviewRepository & { oldest: { totalCount: number } };
}
