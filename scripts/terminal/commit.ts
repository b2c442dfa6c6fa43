// `--commit`: what a command wrote, as one commit of its own.
import { git } from '../forge/local/git.ts';
import type { Action } from '../plan/action.ts';
import { recordPath } from '../ticket/number.ts';
import type { Request } from './terminal.ts';

/** Commits the records that the actions wrote, or that a run that was cut short had written; none, no commit. */
export function committed({ disk, words }: Request, actions: readonly Action[]): void {
  const numbers = actions.flatMap((action) =>
    action.kind === 'refuse_submission' ? [] : [action.record.number],
  );
  if (numbers.length === 0) return;
  git(disk.root).commit(numbers.map(recordPath), words.terminal.commitMessage(numbers));
}
