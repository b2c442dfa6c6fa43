// Commits the records of a run, and finds by halving the ones that GitHub does not take: they keep no other from the branch.
import { committed } from '../../forge/github/commits.ts';
import { pieces } from '../../forge/github/paging.ts';
import type { RecordWrite } from '../../plan/pull-request/pull-request.ts';
import { ownLanguage } from '../../ticket/ticket.ts';
import { words } from '../../words/words.ts';
import type { Course } from './course.ts';
import type { Observation } from './observation.ts';

/** All records of a run go into one commit; only a flood of them takes more than one. */
const recordsACommit = 200;
/** A commit that is refused counts for GitHub's limits as well; the next run goes on behind these. */
const mostRefused = 30;

export interface WrittenRecords {
  written: readonly RecordWrite[];
  /** GitHub does not take these as they are. */
  refused: readonly RecordWrite[];
  /** Not tried any more in this run. */
  waiting: readonly RecordWrite[];
}

/** @throws Outrun, and what else befalls a commit but a refusal of what is in it */
export async function writtenRecords(
  { client, onWritten, wait }: Course,
  { overview, desk }: Observation,
  writes: readonly RecordWrite[],
): Promise<WrittenRecords> {
  const { commitMessage } = words(ownLanguage(desk)).terminal;
  const written: RecordWrite[] = [];
  const refused: RecordWrite[] = [];
  const pending = pieces(writes, recordsACommit);
  let { head } = overview;
  for (let failures = 0; pending.length > 0 && failures < mostRefused; ) {
    const piece = pending.shift() ?? [];
    const headline = commitMessage(piece.map(({ record }) => record.number));
    const outcome = await committed(client, { branch: overview.branch, head }, piece, headline);
    if (outcome.kind === 'committed') {
      head = outcome.head;
      written.push(...piece);
      onWritten(piece);
      continue;
    }
    failures += 1;
    if (piece.length === 1) refused.push(...piece);
    else pending.unshift(...pieces(piece, Math.ceil(piece.length / 2)));
    await wait(1);
  }
  return { written, refused, waiting: pending.flat() };
}
