// Files appear whole or not at all: written aside, brought to the disk, then given their name in one step.
import { dirname } from 'node:path/posix';
import { codeOf, type Disk } from './disk.ts';

/** Creates the file unless one with that name exists; says which. */
export function createdWhole(disk: Disk, path: string, text: string): boolean {
  return withDraft(disk, path, text, () => {
    try {
      disk.link(draft, path);
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      throw error;
    }
  });
}

/** Puts the new text in place of the old; readers see one or the other. */
export function replaceWhole(disk: Disk, path: string, text: string): void {
  withDraft(disk, path, text, () => disk.rename(draft, path));
}

// One draft at a time, since the lock keeps others away; what a killed run left is cleared by the next.
const draft = 'tickets/.draft.tmp';

/** Takes away the draft of a run that was cut short. */
export function clearDraft(disk: Disk): void {
  disk.remove(draft);
}

function withDraft<Result>(disk: Disk, path: string, text: string, finish: () => Result): Result {
  disk.makeFolder(dirname(path));
  clearDraft(disk);
  try {
    disk.writeNew(draft, new TextEncoder().encode(text));
    return finish();
  } finally {
    clearDraft(disk);
  }
}
