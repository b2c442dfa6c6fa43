// Checks what changed since a revision, and that no record lost or rewrote what may never change.
import type { Disk } from '../../forge/local/disk.ts';
import type { ChangedFile, Git } from '../../forge/local/git.ts';
import { configurationPath, readConfiguration } from '../../ticket/desk/configuration.ts';
import { recordShape } from '../../ticket/record/record.ts';
import { changeProblems, type RecordChange, withMoves } from '../../ticket/record/record-change.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';
import {
  type Checked,
  deskProblems,
  type Found,
  findIn,
  findInFile,
  isRecordPath,
  type Judgement,
  nothingFound,
} from './checked-files.ts';
import { lastReadable } from './last-readable.ts';

export interface Changes extends Judgement {
  disk: Disk;
  git: Git;
  revision: string;
  /** Only these; all when empty. */
  paths: readonly string[];
  /** On GitHub every record comes from a pull request: any other is a sample of the template, which may change or go. */
  isOnGitHub: boolean;
}

/** Asks Git what changed and reads nothing else, so the cost is that of the change and not that of the desk. */
export function checkedChanges({ disk, git, revision, paths, isOnGitHub, ...judgement }: Changes): Checked {
  const within = paths.length > 0 ? paths : ['tickets', configurationPath];
  const changes = git
    .changedSince(revision, within)
    .filter(({ path }) => !/(?:^|\/)\.(?!github\/)/.test(path));
  const blobs = git.blobs(
    changes.flatMap(({ before, after }) => [before ?? '', after ?? '']).filter((id) => id !== ''),
  );
  const found = nothingFound();
  for (const change of changes) findInHead(found, change, blobs, disk, judgement);
  const records = changes.filter(({ path }) => isRecordPath(path));
  const versions = records.flatMap((change) => recordChange({ change, blobs, disk, git, revision }) ?? []);
  const since = git.committedAt(revision);
  const compared = versions.filter((version) => !(isOnGitHub && isSample(version)));
  const changed = withMoves(compared).flatMap((change) => changeProblems(change, since));
  const before = changes.find(({ path }) => path === configurationPath)?.before;
  const earlier = before ? readConfiguration(blobs.get(before) ?? new Uint8Array()).content : null;
  const problems = [...deskProblems(disk, found.stamps, earlier), ...found.problems, ...changed];
  return { files: changes.length, problems, notes: found.notes };
}

function isSample({ before, after }: RecordChange): boolean {
  return (before ?? after)?.receipt.submission.inbox !== undefined;
}

type Blobs = ReadonlyMap<string, Uint8Array>;

function findInHead(
  found: Found,
  { path, after }: ChangedFile,
  blobs: Blobs,
  disk: Disk,
  judgement: Judgement,
): void {
  if (after === null) return;
  const bytes = blobs.get(after);
  if (bytes) findIn(found, path, bytes, judgement);
  else findInFile(found, disk, path, judgement);
}

interface Version {
  change: ChangedFile;
  blobs: Blobs;
  disk: Disk;
  git: Git;
  revision: string;
}

// A record that cannot be read now is told of as such, and compared once it can be read again: with the last version
// before that could be read, so that nothing is rewritten behind one that cannot.
function recordChange({ change, blobs, disk, git, revision }: Version): RecordChange | null {
  const { path, before, after } = change;
  const bytes = after === '' && disk.kindOf(path) === 'file' ? disk.read(path) : blobs.get(after ?? '');
  const current = shapeOf(path, bytes);
  if (after !== null && current === null) return null;
  const old = shapeOf(path, before ? blobs.get(before) : undefined);
  return { path, before: old ?? lastReadable(git, revision, path), after: current };
}

function shapeOf(path: string, bytes: Uint8Array | undefined): TicketRecord | null {
  return bytes ? recordShape(path, bytes) : null;
}
