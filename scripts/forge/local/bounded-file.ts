// One file's bytes, as far as they may be read: what it is, and how large.
import { basename, dirname } from 'node:path';
import { type Problem, problem } from '../../ticket/problem.ts';
import { sealedLimit, submissionLimit } from '../../ticket/yaml/bounded-text.ts';
import { codeOf, type Disk, disk, type EntryKind } from './disk.ts';

export type BoundedFile = { bytes: Uint8Array; problem: null } | { bytes: null; problem: Problem };

/**
 * The bytes of a plain file up to a size; a link is not followed, and a file of gigabytes is refused unread. `kind` is
 * what lies there, for who knows that from its folder.
 */
export function readFileOf(
  disk: Disk,
  path: string,
  limit: number,
  kind: EntryKind | null = disk.kindOf(path),
): BoundedFile {
  if (kind === null) return refused(problem('file-missing', {}, path));
  if (kind !== 'file') return refused(problem('not-a-file', { found: kind }, path));
  try {
    const bytes = disk.read(path, limit + 1);
    return bytes.length > limit
      ? refused(problem('too-large', { bytes: disk.sizeOf(path), limit }, path))
      : { bytes, problem: null };
  } catch (error) {
    return refused(problem('unreadable', { reason: codeOf(error) ?? String(error) }, path));
  }
}

/** Likewise of a file anywhere, by its whole path. */
export function readFileAt(place: string, limit: number): BoundedFile {
  return readFileOf(disk(dirname(place)), basename(place), limit);
}

/** The bytes of a submission. A sealed one may be larger than another, which only its content tells. */
export function submissionFileOf(disk: Disk, path: string, kind?: EntryKind | null): BoundedFile {
  const file = readFileOf(disk, path, submissionLimit, kind);
  const mayBeSealed = file.problem?.code === 'too-large' && file.problem.parameters.bytes <= sealedLimit;
  return mayBeSealed ? readFileOf(disk, path, sealedLimit, kind) : file;
}

function refused(fault: Problem): BoundedFile {
  return { bytes: null, problem: fault };
}
