// The files that a pull request changes, counted in lines as GitHub shows them.
import type { Store } from './store.ts';
import { differences, type TreeDifference, treeOfCommit } from './trees.ts';

export interface ChangedFile {
  path: string;
  previousPath: string | null;
  status: 'ADDED' | 'MODIFIED' | 'DELETED' | 'RENAMED' | 'CHANGED';
  additions: number;
  deletions: number;
  /** The blob afterwards; of a deleted file the one before. */
  blob: string;
  mode: string;
}

/** Adding files is counted here; for all else Git itself is asked, which knows renames and lines. */
export function changedFiles(store: Store, base: string, head: string): readonly ChangedFile[] {
  const found = differences(store, treeOfCommit(store, base), treeOfCommit(store, head));
  const isOnlyNew = found.every(({ before }) => before === null);
  return isOnlyNew ? found.map((one) => addedFile(store, one)) : fromGit(store, base, head);
}

function addedFile(store: Store, { path, after }: TreeDifference): ChangedFile {
  const { id = '', mode = '' } = after ?? {};
  const bytes = mode === '160000' ? Buffer.from('x\n') : (store.get(id)?.bytes ?? Buffer.alloc(0));
  return {
    path,
    previousPath: null,
    status: 'ADDED',
    additions: linesOf(bytes),
    deletions: 0,
    blob: id,
    mode,
  };
}

/** As Git counts them: a binary file has none, and a last line needs no end. */
export function linesOf(bytes: Buffer): number {
  if (isBinary(bytes) || bytes.length === 0) return 0;
  let lines = bytes.at(-1) === 10 ? 0 : 1;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines += 1;
  return lines;
}

export function isBinary(bytes: Buffer): boolean {
  return bytes.subarray(0, 8000).includes(0);
}

const statuses = new Map<string, ChangedFile['status']>([
  ['A', 'ADDED'],
  ['M', 'MODIFIED'],
  ['D', 'DELETED'],
  ['R', 'RENAMED'],
  ['T', 'CHANGED'],
]);

// `:<mode> <mode> <blob> <blob> <status>` NUL `<path>` NUL (`<new path>` NUL), then `<added> TAB <deleted> TAB <path>`.
function fromGit(store: Store, base: string, head: string): ChangedFile[] {
  const raw = store.run(['diff-tree', '-r', '-M', '--raw', '--numstat', '--no-abbrev', '-z', base, head]);
  const words = raw.toString().split('\0');
  const files: ChangedFile[] = [];
  let at = 0;
  for (; words[at]?.startsWith(':'); ) {
    const [before = '', mode = '', old = '', fresh = '', status = ''] = (words[at] ?? '').slice(1).split(' ');
    const isRenamed = status.startsWith('R');
    const path = words[at + (isRenamed ? 2 : 1)] ?? '';
    const isGone = status === 'D';
    files.push({
      ...{ path, previousPath: isRenamed ? (words[at + 1] ?? '') : null, additions: 0, deletions: 0 },
      ...{ status: statuses.get(status.charAt(0)) ?? 'CHANGED', blob: isGone ? old : fresh },
      mode: isGone ? before : mode,
    });
    at += isRenamed ? 3 : 2;
  }
  return withCounts(files, words.slice(at));
}

function withCounts(files: readonly ChangedFile[], words: readonly string[]): ChangedFile[] {
  let at = 0;
  return files.map((file) => {
    const [additions, deletions] = (words[at] ?? '').split('\t').map((count) => Number(count) || 0);
    at += file.previousPath === null ? 1 : 3;
    return { ...file, additions: additions ?? 0, deletions: deletions ?? 0 };
  });
}
