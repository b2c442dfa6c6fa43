// What Git knows of the records: what changed since a revision, and what a file held then.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A path with the blob before and after; null where it was not, or is not any more. */
export interface ChangedFile {
  path: string;
  before: string | null;
  after: string | null;
}

/** Git is not there, this is no repository, or it does not know the revision. */
export class GitRefused extends Error {}

export interface Git {
  /**
   * The files below the paths that the commits since a revision changed; where the revision is HEAD itself, those that
   * the working tree changed. Asked of Git's trees, so the cost is that of the change.
   * @throws GitRefused for an unknown revision
   */
  changedSince(revision: string, paths: readonly string[]): ChangedFile[];
  /** When a revision was committed, in epoch milliseconds. @throws GitRefused for an unknown one */
  committedAt(revision: string): number;
  /** The blobs that a path held in the commits up to a revision, the newest first. */
  earlierBlobs(revision: string, path: string): string[];
  /** The bytes of blobs by their ids, in one call. */
  blobs(ids: readonly string[]): Map<string, Uint8Array>;
  /** Those of the paths that Git has under its care. */
  tracked(paths: readonly string[]): string[];
  /** Commits these paths alone; does nothing when they are committed as they are. */
  commit(paths: readonly string[], message: string): void;
  /** The paths below one that are not committed as they are, staged or not. */
  uncommitted(below: string): string[];
  /** Notes in Git's own folder what is not committed yet, and answers it: until `finish`, whatever else is changes of ours. */
  begin(): string[];
  finish(): void;
  /** What was noted by a run that never came to its end; null without one. */
  unfinished(): string[] | null;
}

export function git(root: string): Git {
  const run = (arguments_: readonly string[], input?: string): Buffer => {
    try {
      return execFileSync('git', ['-C', root, ...arguments_], {
        input,
        maxBuffer: 2 ** 30,
        stdio: ['pipe', 'pipe', 'pipe'],
      });
    } catch (cause) {
      const message = (cause as { stderr?: Buffer }).stderr?.toString().trim();
      throw new GitRefused(message || String(cause), { cause });
    }
  };
  const journal = () => resolve(root, run(['rev-parse', '--git-path', 'desk-commit']).toString().trim());
  return {
    changedSince: (revision, paths) => changedSince(run, revision, paths),
    committedAt: (revision) =>
      Number(run(['log', '-1', '--format=%ct', '--end-of-options', revision, '--']).toString()) * 1000,
    earlierBlobs: (revision, path) => earlierBlobs(run, revision, path),
    blobs: (ids) => blobs(run, ids),
    tracked: (paths) => (paths.length === 0 ? [] : names(run(['ls-files', '-z', '--', ...paths]))),
    commit: (paths, message) => {
      run(['add', '--', ...paths]);
      if (run(['status', '--porcelain', '--', ...paths]).length === 0) return;
      run(['commit', '--quiet', '--message', message, '--', ...paths]);
    },
    uncommitted: (below) => uncommitted(run, below),
    begin: () => {
      const foreign = uncommitted(run, 'tickets');
      writeFileSync(journal(), JSON.stringify(foreign));
      return foreign;
    },
    finish: () => rmSync(journal(), { force: true }),
    unfinished: () => notedIn(journal()),
  };
}

function uncommitted(run: Run, below: string): string[] {
  const changed = names(run(['ls-files', '-m', '-d', '-o', '--exclude-standard', '-z', '--', below]));
  const hasCommit = run(['rev-list', '--max-count=1', '--all']).length > 0;
  const staged = hasCommit
    ? names(run(['diff', '--cached', '--name-only', '--no-renames', '--relative', '-z', '--', below]))
    : [];
  return [...new Set([...changed, ...staged])];
}

// Half written, it says nothing: then the run that wrote it had not begun to write anything else.
function notedIn(path: string): string[] | null {
  try {
    const noted: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return Array.isArray(noted) ? noted.map(String) : null;
  } catch {
    return null;
  }
}

type Run = (arguments_: readonly string[], input?: string) => Buffer;

function changedSince(run: Run, revision: string, paths: readonly string[]): ChangedFile[] {
  const commitOf = (name: string) =>
    run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
      .toString()
      .trim();
  const [base, head] = [commitOf(revision), commitOf('HEAD')];
  const range = base === head ? [base] : [base, head];
  const raw = run([
    'diff',
    '--raw',
    '--relative',
    '--no-renames',
    '--no-abbrev',
    '-z',
    ...range,
    '--',
    ...paths,
  ]);
  return [...rawChanges(raw.toString()), ...(base === head ? untracked(run, paths) : [])];
}

function earlierBlobs(run: Run, revision: string, path: string): string[] {
  const call = ['log', '--format=', '--raw', '--no-abbrev', '--relative', '--no-renames', '--first-parent'];
  const raw = run([...call, '-z', '--end-of-options', revision, '--', path]).toString();
  return rawChanges(raw).flatMap(({ after }) => after || []);
}

// `:<mode> <mode> <blob> <blob> <status>` NUL `<path>` NUL; an all-zero blob is absent, or not yet hashed.
function rawChanges(raw: string): ChangedFile[] {
  const parts = raw.split('\0');
  return Array.from({ length: Math.floor(parts.length / 2) }, (_, place) => {
    const [, , before = '', after = '', status = ''] = (parts[place * 2] ?? '').split(' ');
    const isGone = status.startsWith('D');
    return {
      path: parts[place * 2 + 1] ?? '',
      before: named(before),
      after: isGone ? null : (named(after) ?? ''),
    };
  });
}

function named(blob: string): string | null {
  return /^0+$/.test(blob) ? null : blob;
}

function untracked(run: Run, paths: readonly string[]): ChangedFile[] {
  const found = names(run(['ls-files', '--others', '--exclude-standard', '-z', '--', ...paths]));
  return found.map((path) => ({ path, before: null, after: '' }));
}

// What `-z` prints: each name with a NUL behind it.
function names(printed: Buffer): string[] {
  return printed
    .toString()
    .split('\0')
    .filter((name) => name !== '');
}

function blobs(run: Run, ids: readonly string[]): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  if (ids.length === 0) return found;
  const answer = run(['cat-file', '--batch'], `${ids.join('\n')}\n`);
  let at = 0;
  for (const id of ids) {
    const end = answer.indexOf(10, at);
    const [, kind, size = ''] = answer.toString('latin1', at, end).split(' ');
    if (kind !== 'blob') throw new GitRefused(`no such blob: ${id}`);
    found.set(id, answer.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return found;
}
