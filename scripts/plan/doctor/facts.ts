// What `desk doctor` decides upon: what the files of the desk say, and what is set up in its repository on GitHub.
import type { Desk } from '../../ticket/desk/configuration.ts';
import type { Reading } from '../../ticket/yaml/document.ts';
import type { ForkPolicy } from '../../words/shapes/terminal/doctor-words.ts';

export type { ForkPolicy };

/** Something on GitHub, which the token may not be allowed to read. */
export type Seen<Value> = { kind: 'seen'; value: Value } | { kind: 'hidden' };

export interface DeskFacts {
  /** Epoch milliseconds. */
  at: number;
  files: FileFacts;
  /** Null where GitHub was not asked. */
  github: GitHubFacts | null;
}

export interface FileFacts {
  configuration: Reading<Desk>;
  /** As it is written; null where there is none. */
  configurationText: string | null;
  /** The actions of others that the workflows use, as `owner/name@version`. */
  actions: readonly string[];
  /** The events that each workflow waits for, by its file name. */
  triggers: readonly { workflow: string; events: readonly string[] }[];
  /** The schedules of all workflows, as cron writes them. */
  schedules: readonly string[];
  /** The branches whose pushes the workflows wait for. */
  pushBranches: readonly string[];
  /** The text of the code owners; null where there is none. */
  codeOwners: string | null;
  /** The addresses that somebody is led to who opens an issue; null where there is no such file. */
  contactLinks: readonly string[] | null;
  hasDependabot: boolean;
  /** How many records came from an inbox, and not from a pull request. */
  sampleRecords: number;
  /** Names of the files in the inbox. */
  inbox: readonly string[];
  /** How many things the configuration changed under tickets that were stamped with them. */
  unannounced: number;
}

export type Role = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin';

export interface ActionsPermissions {
  isEnabled: boolean;
  allowed: 'all' | 'local_only' | 'selected';
  /** Read only where the policy is `selected`. */
  selected: { fromGitHub: boolean; patterns: readonly string[] } | null;
  /** Every action must be named by the full hash of a commit, those that actions use as well. */
  mustPin: boolean;
}

/** Who may write here for a while; where that was set, and until when, as a day. */
export interface InteractionLimit {
  limit: 'existing_users' | 'contributors_only' | 'collaborators_only';
  origin: 'repository' | 'organization' | 'user';
  until: string;
}

/** What an active policy of Actions asks for, where it is in force. */
export interface PolicyRules {
  /** Patterns of the workflow files that it is for; `~ALL` is all of them. */
  include: readonly string[];
  exclude: readonly string[];
  /** Those that may start a workflow; null where it does not say. */
  events: readonly string[] | null;
  restrictsActors: boolean;
  /** Kinds of rules that the doctor does not know. */
  others: readonly string[];
}

export interface ActionsPolicy {
  name: string;
  rules: Seen<PolicyRules>;
}

export interface Pages {
  /** Null where GitHub does not say it. */
  address: string | null;
  isFromActions: boolean;
}

export interface OwnerError {
  path: string;
  line: number;
  column: number;
  kind: string;
}

export interface GitHubFacts {
  /** `owner/name`. */
  name: string;
  /** The address of the repository, without a slash at its end. */
  web: string;
  visibility: 'public' | 'private' | 'internal';
  isArchived: boolean;
  isFork: boolean;
  /** Whether it can be forked; only a repository that is not public can forbid it. */
  mayFork: boolean;
  pulls: Seen<{ isOn: boolean; isForCollaborators: boolean }>;
  /** How many pull requests a publisher may have open at a time; null for any number. */
  creationCap: Seen<number | null>;
  interactionLimit: Seen<InteractionLimit | null>;
  /** Those that are active, of the repository and above it. */
  policies: Seen<readonly ActionsPolicy[]>;
  /** The plan of the owner, such as `free`; null where nothing hangs on it, since public repositories pay no minutes. */
  plan: Seen<string | null>;
  defaultBranch: string;
  /** The configuration on the default branch; null where there is none. */
  configurationText: Seen<string | null>;
  /** Null where Pages is off. */
  pages: Seen<Pages | null>;
  actions: Seen<ActionsPermissions>;
  token: Seen<{ mayWrite: boolean; mayApprove: boolean }>;
  forkPolicy: Seen<ForkPolicy>;
  /** States by file name, such as `desk.yml`. */
  workflows: Seen<ReadonlyMap<string, string>>;
  /** When the last good run of the desk began, in epoch milliseconds. */
  lastGoodRun: Seen<number | null>;
  /** The kinds of the rules on the default branch. */
  rules: Seen<readonly string[]>;
  /** What the older protection of branches asks for, as kinds of rules. */
  protection: Seen<readonly string[]>;
  labels: Seen<readonly string[]>;
  /** By login in lower case; null for somebody who does not exist. */
  roles: ReadonlyMap<string, Seen<Role | null>>;
  ownerErrors: Seen<readonly OwnerError[]>;
  hasPrivateReporting: Seen<boolean>;
  secrets: Seen<readonly string[]>;
  /** By how many seconds this machine's clock is ahead of GitHub's. */
  clockAhead: number;
}
