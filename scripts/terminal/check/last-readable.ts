// The last version of a record that can be read: what a later one is held against, however often it was broken between.
import type { Git } from '../../forge/local/git.ts';
import { recordShape } from '../../ticket/record/record.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';

/** Among the versions of a path up to a revision; null where none can be read. */
export function lastReadable(git: Git, revision: string, path: string): TicketRecord | null {
  for (const id of git.earlierBlobs(revision, path)) {
    const bytes = git.blobs([id]).get(id);
    const record = bytes ? recordShape(path, bytes) : null;
    if (record) return record;
  }
  return null;
}
