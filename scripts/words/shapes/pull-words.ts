// What the desk says of what happened to a pull request or to a comment on it: the shape that both languages fill. All of it
// is Markdown; parameters are plain text that was made safe before, or Markdown of the desk's own.

type Cause = 'branch_deleted' | 'branch_emptied' | 'fork_deleted' | 'merged';

export interface PullWords {
  /** GitHub closed the pull request of an open ticket, though nobody asked for that. */
  closure: {
    happened: Record<Cause, string>;
    /** What that means for the ticket. */
    stays: (number: string) => string;
    /** How the publisher goes on; of what was merged there is nothing to do. */
    next: Record<Exclude<Cause, 'merged'>, string>;
    withdraw: string;
    staff: Record<Exclude<Cause, 'merged'>, string>;
    /** To staff, where its file is on the default branch now. */
    merged: (path: string) => string;
  };
  /** To whoever wrote a comment with commands that another hand changed; `by` is a login, where one is known. */
  edited: (address: string, by: string | null) => string;
  /** To whoever changed a comment after its commands were carried out. */
  changedSince: (address: string) => string;
}
