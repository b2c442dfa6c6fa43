// `--commit`: what a command wrote, as one commit of its own.
import { git } from '../../forge/local/git.ts';
import type { Action } from '../../plan/action.ts';
import { recordPath } from '../../ticket/number.ts';
import { inbox } from '../../ticket/report/inbox-name.ts';
import type { Request } from '../terminal.ts';

/** Commits the records that the actions wrote, or that a run that was cut short had written; none, no commit. */
export function committed({ disk, words }: Request, actions: readonly Action[]): void {
  const numbers = actions.flatMap((action) =>
    action.kind === 'refuse_submission' ? [] : [action.record.number],
  );
  if (numbers.length === 0) return;
  const repository = git(disk.root);
  const gone = repository.tracked(actions.flatMap(submissionOf));
  repository.commit([...numbers.map(recordPath), ...gone], words.terminal.commitMessage(numbers));
}

// Where Git knows the submission, its leaving the inbox is part of the deed: a clone would take it a second time.
function submissionOf(action: Action): string[] {
  if (action.kind === 'refuse_submission' || !action.submission) return [];
  const { number, receipt } = action.record;
  const name = action.kind === 'update_record' ? number : receipt.submission.inbox;
  return [`${inbox}/${name}.yaml`];
}
