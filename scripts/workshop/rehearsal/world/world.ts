// The rehearsal's world: its state now and before, its clock, and the bare repository behind it.

import { commitBytes, type HashAlgorithm } from '../git/objects.ts';
import { openStore, type Store } from '../git/store.ts';
import { treeWith } from '../git/trees.ts';
import type { ActionsSettings, Change, Instant, Repository, State, User } from './state.ts';
import { actionsBot } from './users.ts';

interface Clock {
  now(): Instant;
  /** Lets seconds pass. */
  advance(seconds: number): void;
}

export interface World {
  state: State;
  /** Earlier states, the latest last; as many as a stale read may need. */
  past: State[];
  clock: Clock;
  store: Store;
  /** What REST and GraphQL put in front of paths in web addresses. */
  web: string;
}

export interface Beginning {
  owner: string;
  name: string;
  /** When the rehearsal begins. */
  at: Instant;
  /** Since 2026 a repository may be one of SHA-256. */
  hashAlgorithm?: HashAlgorithm;
}

const kept = 64;

export function createWorld({ owner, name, at, hashAlgorithm = 'sha1' }: Beginning): World {
  const store = openStore(hashAlgorithm);
  const world = {
    state: firstState(owner, name, at, hashAlgorithm),
    past: [],
    clock: clockFrom(at),
    store,
    web: 'https://github.com',
  };
  const tree = treeWith(store, null, new Map());
  const by = { name: owner, email: `${owner}@users.noreply.github.com`, at };
  const bytes = commitBytes({ tree, parents: [], author: by, committer: by, message: 'Initial commit' });
  const first = store.put('commit', bytes);
  store.moveRef('refs/heads/main', first, null);
  change(world, (state) => [{ ...state, refs: new Map([['refs/heads/main', first]]) }, null]);
  return world;
}

function clockFrom(at: Instant): Clock {
  let now = at;
  return {
    now: () => now,
    advance: (seconds) => {
      now += seconds * 1000;
    },
  };
}

// As a new repository begins.
const freshActions: ActionsSettings = {
  ...{ isEnabled: true, allowed: 'all', mustPin: false, token: 'read', mayApprove: false },
  selected: { fromGitHub: true, fromVerified: false, patterns: [] },
  forkApproval: 'first_time_contributors',
};

function firstState(owner: string, name: string, at: Instant, hashAlgorithm: HashAlgorithm): State {
  const ownerId = 583230;
  const users: User[] = [
    { type: 'User', id: ownerId, login: owner, createdAt: at, isDeleted: false },
    { type: 'Bot', id: actionsBot.id, login: actionsBot.login, createdAt: at, isDeleted: false },
  ];
  const repository: Repository = { type: 'Repository', id: 712345678, ownerId, name, isFork: false };
  return {
    // Ids of today's comments no longer fit into GraphQL's Int.
    ...{
      nextId: 3_400_000_001,
      nextNumber: 1,
      repository,
      users: new Map(users.map((user) => [user.id, user])),
    },
    settings: {
      ...{ visibility: 'public', description: null, defaultBranch: 'main', collaborators: new Map() },
      ...{ rulesets: [], protection: null, pages: { buildType: 'workflow' }, actions: freshActions },
      ...{
        workflowsOff: new Map(),
        secrets: [],
        secretPatterns: [],
        hashAlgorithm,
        hasPrivateReporting: false,
        plan: 'free',
        actionsPolicies: [],
      },
      ...{ isArchived: false, pulls: { isOn: true, openedBy: 'all', cap: null }, interactionLimit: null },
    },
    ...{ labels: new Map(), pulls: new Map(), issues: new Map(), checkRuns: new Map(), refs: new Map() },
    dispatches: [],
    runs: [],
  };
}

/** Makes a change at the clock's time, and answers what it made. */
export function change<Made>(world: World, step: Change<Made>): Made {
  const [next, made] = step(world.state, world.clock.now());
  if (next === world.state) return made;
  world.past.push(world.state);
  if (world.past.length > kept) world.past.shift();
  world.state = next;
  return made;
}

/** The state so many changes ago, or the oldest that is kept. */
export function stateAgo(world: World, changes: number): State {
  return world.past[Math.max(0, world.past.length - changes)] ?? world.state;
}

/** Takes notice of what was pushed to the default branch with Git itself, past the API. */
export function noticePushes(world: World): void {
  const ref = `refs/heads/${world.state.settings.defaultBranch}`;
  const tip = world.store.ref(ref);
  if (tip === null || tip === world.state.refs.get(ref)) return;
  change(world, (state) => [{ ...state, refs: new Map(state.refs).set(ref, tip) }, null]);
}

/** GitHub's timestamps have whole seconds. */
export function timestamp(at: Instant): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
}
