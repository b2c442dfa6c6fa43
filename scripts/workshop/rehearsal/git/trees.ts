// Folders within folders: a path looked up, a tree with some files changed, and what differs between two trees.
import { type GitObject, kindOf, readCommit, readTree, type TreeEntry, treeBytes } from './objects.ts';
import type { Store } from './store.ts';

/** The files to put (by mode and blob) or to take away (null), by their paths. */
export type TreeChanges = ReadonlyMap<string, { mode: string; id: string } | null>;
export interface TreeDifference {
  path: string;
  before: TreeEntry | null;
  after: TreeEntry | null;
}

// An object never changes: each folder is read once.
type Entries = ReadonlyMap<string, TreeEntry>;
const known = new WeakMap<GitObject, Entries>();
const none: Entries = new Map();

/** The entries of a folder by their names; none where it is no folder. */
export function entriesOf(store: Store, tree: string | null): Entries {
  const found = tree === null ? null : store.get(tree);
  if (found?.kind !== 'tree') return none;
  const entries =
    known.get(found) ?? new Map(readTree(found.bytes, store.algorithm).map((entry) => [entry.name, entry]));
  known.set(found, entries);
  return entries;
}

export function treeOfCommit(store: Store, commit: string): string | null {
  const found = store.get(commit);
  return found?.kind === 'commit' ? readCommit(found.bytes).tree : null;
}

/** What stands at a path below a tree; the empty path is the tree itself. */
export function entryAt(store: Store, tree: string, path: string): TreeEntry | null {
  const names = path.split('/').filter((name) => name !== '');
  const root: TreeEntry = { mode: '40000', name: '', id: tree };
  return names.reduce<TreeEntry | null>(
    (at, name) => (at?.mode === '40000' ? (entriesOf(store, at.id).get(name) ?? null) : null),
    root,
  );
}

/** The id of the tree with the changes made; folders that become empty go, as Git keeps none. */
export function treeWith(store: Store, tree: string | null, changes: TreeChanges): string {
  return store.put('tree', treeBytes(changedEntries(store, tree, changes)));
}

function changedEntries(store: Store, tree: string | null, changes: TreeChanges): TreeEntry[] {
  const entries = new Map(entriesOf(store, tree));
  for (const [name, below] of byFirstName(changes)) {
    const own = below.get('');
    const next =
      own === undefined ? folderWith(store, name, entries.get(name), below) : own && { name, ...own };
    if (next === null) entries.delete(name);
    else entries.set(name, next);
  }
  return [...entries.values()];
}

function folderWith(
  store: Store,
  name: string,
  old: TreeEntry | undefined,
  below: TreeChanges,
): TreeEntry | null {
  const inside = changedEntries(store, old?.mode === '40000' ? old.id : null, below);
  return inside.length === 0 ? null : { mode: '40000', name, id: store.put('tree', treeBytes(inside)) };
}

function byFirstName(changes: TreeChanges): Map<string, Map<string, { mode: string; id: string } | null>> {
  const groups = new Map<string, Map<string, { mode: string; id: string } | null>>();
  for (const [path, change] of changes) {
    const slash = path.indexOf('/');
    const name = slash < 0 ? path : path.slice(0, slash);
    const group = groups.get(name) ?? new Map<string, { mode: string; id: string } | null>();
    groups.set(name, group.set(slash < 0 ? '' : path.slice(slash + 1), change));
  }
  return groups;
}

/** The files that differ, in the order of their paths. Equal folders are not looked into. */
export function differences(
  store: Store,
  before: string | null,
  after: string | null,
  at = '',
): TreeDifference[] {
  if (before === after) return [];
  const [old, fresh] = [entriesOf(store, before), entriesOf(store, after)];
  const names = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  return names.flatMap((name) =>
    entryDifferences(store, old.get(name) ?? null, fresh.get(name) ?? null, `${at}${name}`),
  );
}

function entryDifferences(
  store: Store,
  before: TreeEntry | null,
  after: TreeEntry | null,
  path: string,
): TreeDifference[] {
  if (before?.id === after?.id && before?.mode === after?.mode) return [];
  const folder = (entry: TreeEntry | null) => (entry?.mode === '40000' ? entry.id : null);
  const file = (entry: TreeEntry | null) => (entry === null || kindOf(entry.mode) === 'tree' ? null : entry);
  const [old, fresh] = [file(before), file(after)];
  const own = old === null && fresh === null ? [] : [{ path, before: old, after: fresh }];
  return [...own, ...differences(store, folder(before), folder(after), `${path}/`)];
}
