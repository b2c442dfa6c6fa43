// What the desk says of what happened to a pull request or a comment, in English.
import type { PullWords } from '../shapes/pull-words.ts';

export const pull: PullWords = {
  closure: {
    happened: {
      branch_deleted: 'GitHub closed this pull request because its branch was deleted.',
      branch_emptied: 'GitHub closed this pull request because its branch has no commit of its own any more.',
      fork_deleted: 'GitHub closed this pull request because the fork it came from was deleted.',
      merged: 'This pull request was merged. Reports never need that: each has a record of its own.',
    },
    stays: (number) =>
      `**${number}** stays open with the last version of the report that we took. We still read comments here.`,
    next: {
      branch_deleted:
        'To change the report, choose **Restore branch** below, then **Reopen pull request**. If you need to change nothing, there is nothing to do.',
      branch_emptied:
        'GitHub does not let anyone reopen it. To change the report, tell us in a comment here. If you need to change nothing, there is nothing to do.',
      fork_deleted:
        'GitHub does not let anyone reopen it. To change the report, tell us in a comment here. If you need to change nothing, there is nothing to do.',
    },
    withdraw: 'Did you mean to take the report back? Comment `/withdraw`.',
    staff: {
      branch_deleted:
        'Staff: the ticket has not changed. Give commands here as before; until the publisher restores the branch, the pull request stays closed.',
      branch_emptied:
        'Staff: the ticket has not changed. Give commands here as before; the pull request stays closed.',
      fork_deleted:
        'Staff: the ticket has not changed. Give commands here as before; the pull request stays closed.',
    },
    merged: (path) =>
      `Staff: delete \`${path}\` from the default branch. The record of the ticket is a file of its own and stays. Give commands here as before.`,
  },
  edited: (address, by) =>
    `We did not run the commands in [this comment](${address}): ${by === null ? 'someone else' : `\`${by}\``} edited it, so we cannot tell whose words they are. Post them again in a new comment.`,
  changedSince: (address) =>
    `We had already run the commands in [this comment](${address}) when it was edited. The record keeps what it said before; edits are not read again. To change something, post the command in a new comment.`,
};
