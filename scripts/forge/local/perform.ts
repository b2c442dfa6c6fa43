// Performs decisions on the disk, each in an order that a kill at any moment leaves whole or repairable.
import type { Action } from '../../plan/action.ts';
import { recordText } from '../../ticket/record/serialise.ts';
import type { Disk } from './disk.ts';
import { claimPath } from './inbox.ts';
import { clearDraft, createdWhole, replaceWhole } from './whole-file.ts';

/** A record lies already where a new one was to go: somebody wrote it past the lock. Observe and decide again. */
export class NumberTaken extends Error {}

/**
 * Performs one decision; the caller holds the lock.
 * @throws NumberTaken when a record to be created exists
 */
export function perform(disk: Disk, action: Action): void {
  performers[action.kind](disk, action as never);
}

type Performers = { [Kind in Action['kind']]: (disk: Disk, action: Extract<Action, { kind: Kind }>) => void };

const performers: Performers = {
  // Claimed first, under the number that it gets; then on record; then gone from the inbox. Killed after the first step,
  // the next run finds a submission that never got its number; after the second, one whose record is there.
  create_record: (disk, { path, record, submission }) => {
    const claim = claimPath(record.receipt.submission.inbox ?? '', record.number);
    const text = recordText(record);
    claimed(disk, submission, claim, { path, text }, () => {
      if (!createdWhole(disk, path, text)) throw new NumberTaken(record.number);
    });
  },
  update_record: (disk, { path, record, submission }) => {
    const text = recordText(record);
    const write = () => replaceWhole(disk, path, text);
    if (submission) claimed(disk, submission, claimPath(record.number, record.number), { path, text }, write);
    else write();
  },
  clear_submission: (disk, { submission }) => {
    clearDraft(disk);
    disk.remove(submission);
  },
  refuse_submission: () => undefined,
};

function claimed(
  disk: Disk,
  submission: string,
  claim: string,
  written: { path: string; text: string },
  write: () => void,
): void {
  if (submission !== claim) disk.rename(submission, claim);
  try {
    write();
  } catch (error) {
    if (!isWritten(disk, written)) putBack(disk, claim, submission);
    throw error;
  }
  disk.remove(claim);
}

function isWritten(disk: Disk, { path, text }: { path: string; text: string }): boolean {
  return disk.kindOf(path) === 'file' && new TextDecoder().decode(disk.read(path)) === text;
}

// Where the disk refused, people find the submission in the inbox under its own name. A disk that refuses this as well
// leaves the claim, and the next run takes it from there.
function putBack(disk: Disk, claim: string, submission: string): void {
  try {
    if (disk.kindOf(submission) === null) disk.rename(claim, submission);
  } catch {
    // the first error says more
  }
}
