// What GitHub knows at one moment: plain data that is replaced, never changed, so that any earlier moment can be read again.

import type { HashAlgorithm } from '../git/objects.ts';

/** Milliseconds since 1970. */
export type Instant = number;
export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read';
export type Content =
  | 'CONFUSED'
  | 'EYES'
  | 'HEART'
  | 'HOORAY'
  | 'LAUGH'
  | 'ROCKET'
  | 'THUMBS_DOWN'
  | 'THUMBS_UP';

/** An account. A bot's login is without `[bot]`; a deleted one is shown as nobody. */
export interface User {
  type: 'User' | 'Bot';
  id: number;
  login: string;
  createdAt: Instant;
  isDeleted: boolean;
}

export interface Repository {
  type: 'Repository';
  id: number;
  ownerId: number;
  name: string;
  isFork: boolean;
}

interface Rule {
  kind: string;
  parameters?: Readonly<Record<string, unknown>>;
}

export interface Ruleset {
  id: number;
  name: string;
  enforcement: 'active' | 'disabled' | 'evaluate';
  rules: readonly Rule[];
  createdAt: Instant;
}

/** What the owner of a repository lets GitHub Actions do. */
export interface ActionsSettings {
  isEnabled: boolean;
  allowed: 'all' | 'local_only' | 'selected';
  selected: { fromGitHub: boolean; fromVerified: boolean; patterns: readonly string[] };
  /** Every action by the full hash of a commit. */
  mustPin: boolean;
  token: 'read' | 'write';
  mayApprove: boolean;
  forkApproval:
    | 'first_time_contributors_new_to_github'
    | 'first_time_contributors'
    | 'all_external_contributors';
}

/** Who may open pull requests, and how many. */
export interface PullSettings {
  /** Off, nobody opens any: `has_pull_requests`. */
  isOn: boolean;
  /** `pull_request_creation_policy`. */
  openedBy: 'all' | 'collaborators_only';
  /** The most open ones of somebody who may not write; null where there is no cap. */
  cap: number | null;
}

/** Who may comment and open pull requests for the time being. */
interface InteractionLimit {
  limit: 'existing_users' | 'contributors_only' | 'collaborators_only';
  origin: 'repository' | 'organization' | 'user';
  expiresAt: Instant;
}

interface Settings {
  visibility: 'public' | 'private';
  isArchived: boolean;
  pulls: PullSettings;
  interactionLimit: InteractionLimit | null;
  description: string | null;
  defaultBranch: string;
  collaborators: ReadonlyMap<number, Role>;
  rulesets: readonly Ruleset[];
  /** The older protection of the default branch, as REST answers it. */
  protection: Readonly<Record<string, unknown>> | null;
  /** `host` is a custom domain. */
  pages: { buildType: 'workflow' | 'legacy'; host?: string } | null;
  /** What the owner pays for; null where GitHub does not tell it. */
  plan: string | null;
  actions: ActionsSettings;
  /** Policies of Actions, of the repository or above it; they are built like rulesets. */
  actionsPolicies: readonly Ruleset[];
  /** By the path of their file. */
  workflowsOff: ReadonlyMap<string, 'disabled_manually' | 'disabled_inactivity'>;
  secrets: readonly string[];
  /** Texts that push protection takes for secrets. */
  secretPatterns: readonly string[];
  hashAlgorithm: HashAlgorithm;
  hasPrivateReporting: boolean;
}

export interface Label {
  type: 'Label';
  id: number;
  name: string;
  color: string;
  description: string | null;
  createdAt: Instant;
  updatedAt: Instant;
}

export interface Reaction {
  type: 'Reaction';
  id: number;
  userId: number;
  content: Content;
  createdAt: Instant;
  /** The id of what it is on. */
  on: number;
}

export type HiddenAs = 'abuse' | 'duplicate' | 'off-topic' | 'outdated' | 'resolved' | 'spam';

/** What comments, reviews and pull requests share. */
export interface Written {
  id: number;
  authorId: number;
  body: string;
  createdAt: Instant;
  updatedAt: Instant;
  lastEditedAt: Instant | null;
  editorId: number | null;
  /** It came as an answer to one of GitHub's mails. */
  isByMail: boolean;
  /** Why it was hidden, in the words of the API; null where it is shown. */
  hiddenAs: HiddenAs | null;
  reactions: readonly Reaction[];
}

export interface IssueComment extends Written {
  type: 'IssueComment';
  pull: number;
}

export interface ReviewComment extends Written {
  type: 'PullRequestReviewComment';
  pull: number;
  review: number;
  path: string;
  line: number | null;
  startLine: number | null;
  commit: string;
  replyTo: number | null;
  isOutdated: boolean;
}

export interface Review extends Written {
  type: 'PullRequestReview';
  pull: number;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  commit: string;
  submittedAt: Instant | null;
  comments: readonly ReviewComment[];
}

export type LockReason = 'OFF_TOPIC' | 'RESOLVED' | 'SPAM' | 'TOO_HEATED';

export type Happening =
  | { type: 'ClosedEvent' }
  | { type: 'ReopenedEvent' }
  | { type: 'LockedEvent'; lockReason: LockReason | null }
  | { type: 'UnlockedEvent' }
  | { type: 'CommentDeletedEvent'; deletedAuthorId: number }
  | { type: 'RenamedTitleEvent'; previousTitle: string; currentTitle: string }
  | { type: 'HeadRefForcePushedEvent'; before: string; after: string }
  | { type: 'HeadRefDeletedEvent'; branch: string }
  | { type: 'HeadRefRestoredEvent' }
  | { type: 'LabeledEvent' | 'UnlabeledEvent'; labelId: number };
export type TimelineEvent = Happening & { id: number; pull: number; actorId: number; createdAt: Instant };

export interface Pull extends Written {
  type: 'PullRequest';
  number: number;
  title: string;
  state: 'OPEN' | 'CLOSED' | 'MERGED';
  closedAt: Instant | null;
  isDraft: boolean;
  isLocked: boolean;
  lockReason: LockReason | null;
  /** Its files are too many for GitHub, which then lists none and says nothing of it. */
  isDiffDeclined: boolean;
  /** Null once the fork is deleted. */
  fork: Repository | null;
  headBranch: string;
  /** The branch it comes from stands in this very repository. */
  isFromHere: boolean;
  head: string;
  baseBranch: string;
  base: string;
  commits: readonly string[];
  /** GitHub refuses to reopen a request whose branch has gone, was rewritten meanwhile, or holds nothing of its own. */
  canReopen: boolean;
  labels: readonly number[];
  comments: readonly IssueComment[];
  reviews: readonly Review[];
  events: readonly TimelineEvent[];
}

/** Issues only take numbers away from pull requests. */
export interface Issue extends Written {
  type: 'Issue';
  number: number;
  title: string;
  state: 'OPEN' | 'CLOSED';
}

export interface CheckRun {
  type: 'CheckRun';
  id: number;
  commit: string;
  name: string;
  status: string;
  conclusion: string | null;
  externalId: string;
  detailsUrl: string | null;
  startedAt: Instant;
  completedAt: Instant | null;
  output: { title: string | null; summary: string | null; text: string | null };
  annotations: readonly Readonly<Record<string, unknown>>[];
}

interface Dispatch {
  workflow: string;
  ref: string;
  inputs: Readonly<Record<string, unknown>>;
}

/** A run of a workflow that has ended. */
export interface Run {
  workflow: string;
  startedAt: Instant;
  conclusion: 'success' | 'failure' | 'cancelled';
}

export interface State {
  nextId: number;
  nextNumber: number;
  users: ReadonlyMap<number, User>;
  repository: Repository;
  settings: Settings;
  labels: ReadonlyMap<number, Label>;
  pulls: ReadonlyMap<number, Pull>;
  issues: ReadonlyMap<number, Issue>;
  checkRuns: ReadonlyMap<number, CheckRun>;
  /** Full names of references, each with the commit it points to. */
  refs: ReadonlyMap<string, string>;
  dispatches: readonly Dispatch[];
  runs: readonly Run[];
}

/** A change of the state at an instant, with what it made. */
export type Change<Made> = (state: State, at: Instant) => readonly [State, Made];

/** The same map with one entry more, or another one in its place. */
export function withEntry<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key, value: Value): Map<Key, Value> {
  return new Map(map).set(key, value);
}

/** The state after one id has been given out, and that id. */
export function withNextId(state: State): readonly [State, number] {
  return [{ ...state, nextId: state.nextId + 1 }, state.nextId];
}
