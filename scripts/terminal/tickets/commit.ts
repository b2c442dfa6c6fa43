// `--commit`: what a command wrote, as one commit of its own, together with what a run that was killed had left.
import type { Disk } from '../../forge/local/disk.ts';
import { type Git, GitRefused, git } from '../../forge/local/git.ts';
import type { Action } from '../../plan/action.ts';
import { recordPath } from '../../ticket/number.ts';
import { recordShape } from '../../ticket/record/record.ts';
import { inbox } from '../../ticket/report/inbox-name.ts';
import { recordFile } from '../check/checked-files.ts';
import type { Request } from '../terminal.ts';

/**
 * To be called before the first write; the answer commits what the actions wrote, once they are done. Between the two,
 * Git's own folder says what was a person's business before, so that a run that dies there is caught up by the next one.
 * Does nothing where no commit was asked for.
 */
export function startCommit({ disk, words, flags }: Request): (actions: readonly Action[]) => void {
  if (!flags.has('commit') || flags.has('dry-run')) return () => undefined;
  const repository = git(disk.root);
  const foreign = begun(repository);
  return (actions) => {
    const own = actions.flatMap((action) =>
      action.kind === 'refuse_submission' ? [] : [recordPath(action.record.number)],
    );
    // A desk without Git takes what it is given, and says at the end that nobody could commit it.
    if (foreign instanceof GitRefused && own.length > 0) throw foreign;
    if (foreign instanceof GitRefused) return;
    const left = abandoned(disk, repository, foreign, own);
    const gone = repository.tracked([...actions.flatMap(submissionOf), ...left.submissions]);
    const records = [...own, ...left.records];
    const numbers = records.map((path) => path.replace(/^.*\/|\.yaml$/g, ''));
    if (records.length > 0) repository.commit([...records, ...gone], words.terminal.commitMessage(numbers));
    repository.finish();
  };
}

function begun(repository: Git): string[] | GitRefused {
  try {
    return repository.unfinished() ?? repository.begin();
  } catch (error) {
    if (error instanceof GitRefused) return error;
    throw error;
  }
}

/** The records that an earlier run wrote and did not come to commit, and the submissions that they were made from. */
function abandoned(
  disk: Disk,
  repository: Git,
  foreign: readonly string[],
  own: readonly string[],
): { records: string[]; submissions: string[] } {
  const known = new Set([...foreign, ...own]);
  const records = repository
    .uncommitted('tickets')
    .filter((path) => recordFile.test(path) && !known.has(path));
  const submissions = records.flatMap((path) => {
    const name = disk.kindOf(path) === 'file' && recordShape(path, disk.read(path))?.receipt.submission.inbox;
    return name ? [`${inbox}/${name}.yaml`] : [];
  });
  return { records, submissions: submissions.filter((path) => disk.kindOf(path) === null) };
}

// Where Git knows the submission, its leaving the inbox is part of the deed: a clone would take it a second time.
function submissionOf(action: Action): string[] {
  if (action.kind === 'refuse_submission' || !action.submission) return [];
  const { number, receipt } = action.record;
  const name = action.kind === 'update_record' ? number : receipt.submission.inbox;
  return [`${inbox}/${name}.yaml`];
}
