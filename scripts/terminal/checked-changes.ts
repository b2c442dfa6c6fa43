// Checks what changed since a revision, and that no record lost or rewrote what may never change.
import type { Disk } from '../forge/local/disk.ts';
import type { ChangedFile, Git } from '../forge/local/git.ts';
import { configurationPath } from '../ticket/configuration.ts';
import type { Problem } from '../ticket/problem.ts';
import { recordShape } from '../ticket/record.ts';
import { changeProblems } from '../ticket/record-change.ts';
import type { TicketRecord } from '../ticket/ticket.ts';
import { type Checked, checkedFile, isRecordPath, type Judgement, problemsOf } from './checked-files.ts';

export interface Changes extends Judgement {
  disk: Disk;
  git: Git;
  revision: string;
  /** Only these; all when empty. */
  paths: readonly string[];
}

/** Asks Git what changed and reads nothing else, so the cost is that of the change and not that of the desk. */
export function checkedChanges({ disk, git, revision, paths, ...judgement }: Changes): Checked {
  const within = paths.length > 0 ? paths : ['tickets', configurationPath];
  const changes = git
    .changedSince(revision, within)
    .filter(({ path }) => !/(?:^|\/)\.(?!github\/)/.test(path));
  const blobs = git.blobs(
    changes.flatMap(({ before, after }) => [before ?? '', after ?? '']).filter((id) => id !== ''),
  );
  const problems = changes.flatMap((change) => [
    ...headProblems(change, blobs, disk, judgement),
    ...(isRecordPath(change.path) ? recordChangeProblems(change, blobs, disk) : []),
  ]);
  return { files: changes.length, problems };
}

type Blobs = ReadonlyMap<string, Uint8Array>;

function headProblems(
  { path, after }: ChangedFile,
  blobs: Blobs,
  disk: Disk,
  judgement: Judgement,
): Problem[] {
  if (after === null) return [];
  const bytes = blobs.get(after);
  return bytes ? problemsOf(path, bytes, judgement) : checkedFile(disk, path, judgement);
}

// A record that cannot be read now is told of as such; what it held before can only be compared with what can be read.
function recordChangeProblems({ path, before, after }: ChangedFile, blobs: Blobs, disk: Disk): Problem[] {
  const old = shapeOf(path, before ? blobs.get(before) : undefined);
  const bytes = after === '' && disk.kindOf(path) === 'file' ? disk.read(path) : blobs.get(after ?? '');
  const current = shapeOf(path, bytes);
  return after !== null && current === null ? [] : changeProblems({ path, before: old, after: current });
}

function shapeOf(path: string, bytes: Uint8Array | undefined): TicketRecord | null {
  return bytes ? recordShape(path, bytes) : null;
}
