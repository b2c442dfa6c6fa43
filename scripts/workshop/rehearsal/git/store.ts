// A real bare repository in a folder of its own. What the rehearsal writes reaches the disk with the next turn of the
// event loop, or before any Git command: a thousand pull requests are one pack.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { movedRef, writeLoose } from './loose.ts';
import { type GitObject, type HashAlgorithm, type ObjectKind, objectId, objectIdForm } from './objects.ts';
import { packOf } from './pack.ts';

export interface Store {
  /** The bare repository's folder; any Git can clone it. */
  folder: string;
  algorithm: HashAlgorithm;
  put(kind: ObjectKind, bytes: Buffer): string;
  /** Null for an id that no object has. */
  get(id: string): GitObject | null;
  /** Calls Git on the repository. */
  run(arguments_: readonly string[], input?: string | Buffer): Buffer;
  /** The commit that a reference points to, as the repository says now. */
  ref(name: string): string | null;
  /** Moves a reference if it still stands where it was believed to; null creates it. */
  moveRef(name: string, to: string, from: string | null): boolean;
  /** Sets a reference that no other hand touches, such as `refs/pull/1/head`. */
  setRef(name: string, to: string): void;
  remove(): void;
}

interface Opened {
  folder: string;
  algorithm: HashAlgorithm;
  seen: Map<string, GitObject>;
  newObjects: Map<string, GitObject>;
  newRefs: Map<string, string>;
  soon: NodeJS.Immediate | null;
}

export function openStore(algorithm: HashAlgorithm = 'sha1'): Store {
  const folder = mkdtempSync(join(tmpdir(), 'rehearsal-'));
  const opened: Opened = {
    folder,
    algorithm,
    seen: new Map(),
    newObjects: new Map(),
    newRefs: new Map(),
    soon: null,
  };
  git(folder, [
    ...['-c', 'init.defaultBranch=main', 'init', '--quiet', '--bare'],
    ...[`--object-format=${algorithm}`, '.'],
  ]);
  // GitHub serves partial clones, and commits by their ids.
  const settings = '[gc]\n\tauto = 0\n[uploadpack]\n\tallowFilter = true\n\tallowAnySHA1InWant = true\n';
  writeFileSync(join(folder, 'config'), settings, { flag: 'a' });
  const run: Store['run'] = (arguments_, input) => {
    flush(opened);
    return git(folder, arguments_, input);
  };
  return {
    ...{
      folder,
      algorithm,
      run,
      put: (kind, bytes) => put(opened, kind, bytes),
      get: (id) => get(opened, run, id),
    },
    ref: (name) => ref(folder, run, name),
    moveRef: (name, to, from) => {
      flush(opened);
      return movedRef(join(folder, name), to, () => ref(folder, run, name) === from);
    },
    setRef: (name, to) => {
      opened.newRefs.set(name, to);
      flushSoon(opened);
    },
    remove: () => {
      if (opened.soon !== null) clearImmediate(opened.soon);
      rmSync(folder, { recursive: true, force: true });
    },
  };
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

/** To start Git takes as long as to write so many files. */
const mostLoose = 50;

function flushSoon(opened: Opened): void {
  opened.soon ??= setImmediate(() => flush(opened));
}

function flush(opened: Opened): void {
  if (opened.soon !== null) clearImmediate(opened.soon);
  opened.soon = null;
  if (opened.newObjects.size > mostLoose)
    git(opened.folder, ['index-pack', '--stdin'], packOf([...opened.newObjects.values()], opened.algorithm));
  else for (const [id, object] of opened.newObjects) writeLoose(opened.folder, id, object);
  if (opened.newRefs.size > 0) writeRefs(opened.folder, opened.newRefs);
  opened.newObjects.clear();
  opened.newRefs.clear();
}

// One file for all: `<commit> <name>` a line, in the order of the names.
function writeRefs(folder: string, refs: ReadonlyMap<string, string>): void {
  const path = join(folder, 'packed-refs');
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const known = lines
    .map((line) => [line.slice(line.indexOf(' ') + 1), line.slice(0, line.indexOf(' '))] as const)
    .filter(([, id]) => objectIdForm.test(id));
  const all = [...new Map([...known, ...refs])].sort(([one], [other]) => (one < other ? -1 : 1));
  const text = all.map(([name, id]) => `${id} ${name}\n`).join('');
  writeFileSync(path, `# pack-refs with: peeled fully-peeled sorted \n${text}`);
}

function get(opened: Opened, run: Store['run'], id: string): GitObject | null {
  const known = opened.seen.get(id);
  if (known !== undefined || !objectIdForm.test(id)) return known ?? null;
  const found = read(run, id);
  if (found !== null) opened.seen.set(id, found);
  return found;
}

function read(run: Store['run'], id: string): GitObject | null {
  const answer = run(['cat-file', '--batch'], `${id}\n`);
  const end = answer.indexOf(10);
  const [, kind = ''] = answer.toString('latin1', 0, end).split(' ');
  return kind === 'missing' ? null : { kind: kind as ObjectKind, bytes: answer.subarray(end + 1, -1) };
}

function ref(folder: string, run: Store['run'], name: string): string | null {
  const path = join(folder, name);
  if (existsSync(path)) return readFileSync(path, 'utf8').trim();
  try {
    return run(['rev-parse', '--verify', '--quiet', '--end-of-options', name]).toString().trim();
  } catch {
    return null;
  }
}
