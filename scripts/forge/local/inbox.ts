// The inbox on the disk: what waits there, and what a run that was cut short left behind.

import type { Submitted } from '../../plan/inbox/intake.ts';
import { parsedNumber } from '../../ticket/number.ts';
import { problem } from '../../ticket/problem.ts';
import { inbox, inboxName, isInboxName, nameFault } from '../../ticket/report/inbox-name.ts';
import { blobId } from '../blob.ts';
import { submissionFileOf } from './bounded-file.ts';
import type { Disk, Entry } from './disk.ts';

// Taken out of the inbox under this name, and not yet on record under that number: see perform.ts.
const claim = { start: '.', between: '--', end: '.taken' };

export function claimPath(name: string, number: string): string {
  return `${inbox}/${claim.start}${name}${claim.between}${number}${claim.end}`;
}

/** Everything in the inbox, in the order of names; a file that cannot be a submission comes with its problem. */
export function submitted(disk: Disk, prefixes: readonly string[]): Submitted[] {
  if (disk.kindOf(inbox) === 'link')
    return [{ path: inbox, problem: problem('not-a-file', { found: 'link' }, inbox) }];
  return disk
    .entries(inbox)
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => submittedFile(disk, entry, prefixes));
}

function submittedFile(disk: Disk, { name }: Entry, prefixes: readonly string[]): Submitted[] {
  const path = `${inbox}/${name}`;
  const claimed = claimedName(name);
  if (claimed) return [read(disk, path, claimed.stem, claimed.number)];
  if (name.startsWith('.')) return [];
  const fault = nameFault(path, prefixes);
  return [fault ? { path, problem: fault } : read(disk, path, inboxName(path, prefixes), '')];
}

// A name that only looks like a claim is none: what no submission could be called would make a record that nobody can read.
function claimedName(name: string): { stem: string; number: string } | null {
  if (!name.startsWith(claim.start) || !name.endsWith(claim.end)) return null;
  const inside = name.slice(claim.start.length, -claim.end.length);
  const between = inside.lastIndexOf(claim.between);
  const [stem, number] = [
    inside.slice(0, Math.max(between, 0)),
    inside.slice(between + claim.between.length),
  ];
  return isInboxName(stem) && parsedNumber(number) ? { stem, number } : null;
}

function read(disk: Disk, path: string, name: string, claimed: string): Submitted {
  const { bytes, problem: fault } = submissionFileOf(disk, path);
  return fault ? { path, problem: fault } : { path, name, bytes, blob: blobId(bytes), claimed };
}
