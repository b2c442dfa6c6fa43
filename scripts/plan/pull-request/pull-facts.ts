// What the desk knows of a pull request before it decides: plain data, whatever forge it came from.
import type { Problem } from '../../ticket/problem.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';

/** An account of the forge. Its login may change and be taken by another, its id never. */
export interface Account {
  id: string;
  login: string;
  isBot: boolean;
}

/** What somebody other than the desk did on a pull request; `at` is epoch milliseconds, the forge's own. */
export interface Remark {
  /** The node that a reaction or an answer belongs to. */
  id: string;
  /** Where it stands, as in its web address: `issuecomment-34`, `pullrequestreview-7`, `discussion_r9`, `event-12`. */
  anchor: string;
  at: number;
  /** When it was first said: an edit moves `at`, and never this. */
  writtenAt: number;
  /** Null once the account is gone. */
  by: Account | null;
  /** GitHub calls its author a member or a collaborator: not to be relied upon. */
  isMember: boolean;
  /** It came as an answer to one of GitHub's mails: its text was never Markdown, and may hold what was quoted. */
  byMail: boolean;
  /** `edited` were changed by another hand than their author's, and so are nobody's word. */
  did: 'wrote' | 'edited' | 'closed' | 'reopened';
  /** Whose hand that was, if not the author's own; null once that account is gone, too. */
  editedBy: Account | null;
  body: string;
  /** Which reactions of the desk are on it. */
  reactions: readonly Reaction[];
  /** Of what belongs to a review. */
  review: ReviewPlace | null;
}

/** Where in a review something stands: `of` is the anchor of the review; its summary has no path, a file as a whole no line. */
export interface ReviewPlace {
  of: string;
  path: string | null;
  line: number | null;
}

export type Reaction = 'THUMBS_UP' | 'CONFUSED' | 'EYES';

/** A comment of the desk's own, known by the key in its marker. */
export interface OwnComment {
  id: string;
  key: string;
  body: string;
  /** When it was first said, in epoch milliseconds. */
  at: number;
}

/** In the inbox `MODIFIED` is as good as `ADDED`: a file of that name was merged by mistake, and is nobody's to keep. */
type FileChange = 'ADDED' | 'MODIFIED' | 'OTHER';

/** What a pull request changes, as far as it must be known. */
export interface Changes {
  /** All files that it changes; `listed` are the first of them. */
  count: number;
  listed: readonly { path: string; change: FileChange }[];
}

/** Why GitHub itself closed a pull request: what became of its branch, of the fork with the branch, or of its commits. */
export type ForgeClosureCause = 'branch_deleted' | 'branch_emptied' | 'fork_deleted' | 'merged';

/** What closed a pull request where nobody closed it by hand. */
export interface ForgeClosure {
  cause: ForgeClosureCause;
  /** As of a remark. */
  anchor: string;
  at: number;
  /** Whose doing it was; null once the account is gone. */
  by: Account | null;
  /** The branch is there again, so that the pull request can be opened. */
  isRestored: boolean;
}

/** Why people locked a conversation, in the words of GitHub's API. */
export type LockReason = 'OFF_TOPIC' | 'RESOLVED' | 'SPAM' | 'TOO_HEATED';

/** A conversation that people locked. The desk lifts the lock for as long as it takes to speak. */
export interface Lock {
  reason: LockReason | null;
  /** It is still lifted: whoever lifted it was cut short. */
  isLifted: boolean;
}

/** The one file of a submission at the head commit: its bytes with their Git blob id, or why there are none. */
export type SubmittedFile =
  | { path: string; blob: string; bytes: Uint8Array; problem: null }
  | { path: string; problem: Problem; start?: Uint8Array };

/** Another file at the head commit, with the first of its bytes. */
export interface OtherFile {
  path: string;
  start: Uint8Array;
}

/** What must be known of the repository to tell people who reads along, and where nobody does. */
export interface RepositoryFacts {
  isPublic: boolean;
  /** Its web address, without a slash at the end. */
  address: string;
  /** Whether GitHub's private vulnerability reporting is on; null where nobody needed to ask. */
  hasPrivateReporting: boolean | null;
}

/** A pull request as every run sees it; instants are epoch milliseconds. */
export interface PullOutline {
  id: string;
  number: number;
  /** Null once the account is gone. */
  author: Account | null;
  createdAt: number;
  updatedAt: number;
  isOpen: boolean;
  labels: readonly string[];
}

/** A pull request that was looked at closely. */
export interface Pull extends PullOutline {
  /** The desk's own account opened it. */
  isByDesk: boolean;
  isMerged: boolean;
  /** Why it is closed, where that is GitHub's own doing; null while it is open, and where somebody closed it by hand. */
  closure: ForgeClosure | null;
  title: string;
  /** The name of the branch that it comes from. */
  branch: string;
  /** The head commit. */
  head: { oid: string };
  /** No commit came after the pull request was opened: what it says is its author's own word. */
  isAsOpened: boolean;
  /** Null where GitHub does not say it: then they are unknown, and not none. */
  changes: Changes | null;
  lock: Lock | null;
  /** Null where the pull request adds nothing to the inbox, or where the file of this head was judged before. */
  file: SubmittedFile | null;
  /** What else may be a report, as far as that is looked for; null where there was too much to read in this run. */
  others: readonly OtherFile[] | null;
  /** Oldest first. */
  remarks: readonly Remark[];
  /** Oldest first. */
  own: readonly OwnComment[];
}

/** What lies at the path of a pull request's record. */
export type Stored =
  | { kind: 'absent' }
  | { kind: 'record'; record: TicketRecord }
  | { kind: 'unreadable'; problems: readonly Problem[] };
