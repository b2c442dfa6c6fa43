// A real bare repository, in memory until somebody needs it in a folder of its own. Once its folder is known, what the
// rehearsal writes reaches the disk with the next turn of the event loop; until then before any Git command. A thousand
// pull requests are one pack.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLoose } from './loose.ts';
import { type GitObject, type HashAlgorithm, type ObjectKind, objectId, objectIdForm } from './objects.ts';
import { packOf } from './pack.ts';
import { movedRef, readRef, writeRefs } from './refs.ts';

export interface Store {
  /** The bare repository's folder; any Git can clone it and push to it. Who asks for it is shown everything from then on. */
  readonly folder: string;
  algorithm: HashAlgorithm;
  put(kind: ObjectKind, bytes: Buffer): string;
  /** Null for an id that no object has. */
  get(id: string): GitObject | null;
  /** Calls Git on the repository. */
  run(arguments_: readonly string[], input?: string | Buffer): Buffer;
  /** The commit that a reference points to, as the repository says now; by its whole name. */
  ref(name: string): string | null;
  /** Moves a reference if it still stands where it was believed to; null creates it. */
  moveRef(name: string, to: string, from: string | null): boolean;
  /** Sets a reference that no other hand touches, such as `refs/pull/1/head`. */
  setRef(name: string, to: string): void;
  remove(): void;
}

interface Opened {
  algorithm: HashAlgorithm;
  /** Null as long as nobody needs it on the disk. */
  folder: string | null;
  /** Other hands may be in the folder, too. */
  isShared: boolean;
  seen: Map<string, GitObject>;
  newObjects: Map<string, GitObject>;
  newRefs: Map<string, string>;
  soon: NodeJS.Immediate | null;
}

export function openStore(algorithm: HashAlgorithm = 'sha1'): Store {
  const opened: Opened = {
    ...{ algorithm, folder: null, isShared: false, soon: null },
    ...{ seen: new Map(), newObjects: new Map(), newRefs: new Map() },
  };
  return {
    get folder() {
      opened.isShared = true;
      return flushed(opened);
    },
    algorithm,
    run: (arguments_, input) => git(flushed(opened), arguments_, input),
    put: (kind, bytes) => put(opened, kind, bytes),
    get: (id) => get(opened, id),
    ref: (name) => ref(opened, name),
    moveRef: (name, to, from) => moveRef(opened, name, to, from),
    setRef: (name, to) => setRef(opened, name, to),
    remove: () => {
      if (opened.soon !== null) clearImmediate(opened.soon);
      if (opened.folder !== null) rmSync(opened.folder, { recursive: true, force: true });
    },
  };
}

// GitHub serves partial clones, and commits by their ids.
const settings = '[gc]\n\tauto = 0\n[uploadpack]\n\tallowFilter = true\n\tallowAnySHA1InWant = true\n';

function newFolder(algorithm: HashAlgorithm): string {
  const folder = mkdtempSync(join(tmpdir(), 'rehearsal-'));
  const format = `--object-format=${algorithm}`;
  git(folder, ['-c', 'init.defaultBranch=main', 'init', '--quiet', '--bare', '--template=', format, '.']);
  writeFileSync(join(folder, 'config'), settings, { flag: 'a' });
  return folder;
}

function git(folder: string, arguments_: readonly string[], input?: string | Buffer): Buffer {
  const stdio = ['pipe' as const, 'pipe' as const, 'pipe' as const];
  return execFileSync('git', ['-C', folder, ...arguments_], { input, maxBuffer: 2 ** 30, stdio });
}

function put(opened: Opened, kind: ObjectKind, bytes: Buffer): string {
  const id = objectId(kind, bytes, opened.algorithm);
  if (opened.seen.has(id)) return id;
  opened.seen.set(id, { kind, bytes });
  opened.newObjects.set(id, { kind, bytes });
  flushSoon(opened);
  return id;
}

function flushSoon(opened: Opened): void {
  if (opened.isShared) opened.soon ??= setImmediate(() => flushed(opened));
}

/** To start Git takes as long as to write so many files. */
const mostLoose = 50;

/** Writes what is new to the folder, which it answers. */
function flushed(opened: Opened): string {
  if (opened.soon !== null) clearImmediate(opened.soon);
  opened.soon = null;
  opened.folder ??= newFolder(opened.algorithm);
  const { folder, algorithm, newObjects, newRefs } = opened;
  if (newObjects.size > mostLoose)
    git(folder, ['index-pack', '--stdin'], packOf([...newObjects.values()], algorithm));
  else for (const [id, object] of newObjects) writeLoose(folder, id, object);
  if (newRefs.size > 0) writeRefs(folder, newRefs);
  newObjects.clear();
  newRefs.clear();
  return folder;
}

function get(opened: Opened, id: string): GitObject | null {
  const known = opened.seen.get(id);
  if (known !== undefined || opened.folder === null || !objectIdForm.test(id)) return known ?? null;
  const found = read(flushed(opened), id);
  if (found !== null) opened.seen.set(id, found);
  return found;
}

function read(folder: string, id: string): GitObject | null {
  const answer = git(folder, ['cat-file', '--batch'], `${id}\n`);
  const end = answer.indexOf(10);
  const [, kind = ''] = answer.toString('latin1', 0, end).split(' ');
  return kind === 'missing' ? null : { kind: kind as ObjectKind, bytes: answer.subarray(end + 1, -1) };
}

function ref({ folder, newRefs }: Opened, name: string): string | null {
  return newRefs.get(name) ?? (folder === null ? null : readRef(folder, name));
}

function setRef(opened: Opened, name: string, to: string): void {
  opened.newRefs.set(name, to);
  flushSoon(opened);
}

function moveRef(opened: Opened, name: string, to: string, from: string | null): boolean {
  const isAsBelieved = () => ref(opened, name) === from;
  if (opened.isShared) return movedRef(join(flushed(opened), name), to, isAsBelieved);
  if (!isAsBelieved()) return false;
  setRef(opened, name, to);
  return true;
}
