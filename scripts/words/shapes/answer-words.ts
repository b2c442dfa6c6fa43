// What the desk says on pull requests: the shape that both languages fill. All of it is Markdown; parameters are plain
// text that was made safe before, or Markdown of the desk's own.
import type { Status } from '../../ticket/ticket.ts';
import type { NewsWords, UrgentWords } from './news-words.ts';

export interface AnswerWords {
  receipt: {
    /** Before the list of what was read otherwise than it was written. */
    readAs: string;
    /** Above the table. */
    thanks: string;
    rows: Record<
      | 'number'
      | 'status'
      | 'received'
      | 'acknowledge'
      | 'acknowledged'
      | 'update'
      | 'priority'
      | 'severity'
      | 'outcome'
      | 'page',
      string
    >;
    inTime: string;
    late: string;
    /** While the publisher is asked something. */
    paused: string;
    page: string;
    nextTitle: string;
    /** What happens next, to the publisher. */
    next: Record<Status, string>;
    /** Of a report that only the staff can read, with its commitment. */
    sealed: (commitment: string) => string;
    /** Of a report whose embargo has ended. */
    disclosed: string;
    quote: (number: string) => string;
    commands: string;
    /** Before the problems of a commit that could not be taken; the version before it stands. */
    notTaken: string;
    /** To newcomers, whose workflows GitHub holds. */
    held: string;
    /** The ticket is open, and its pull request can be opened no more. */
    gone: string;
  };
  refusal: {
    title: (count: number) => string;
    at: (line: number, column: number) => string;
    more: (count: number) => string;
    mend: string;
    noNumber: string;
    /** To newcomers: how to wake the desk. */
    noAnswer: string;
  };
  check: {
    name: string;
    accepted: (number: string) => string;
    acceptedSummary: (number: string, due: string) => string;
    refused: (count: number) => string;
    refusedSummary: string;
  };
  /** On a pull request that looks like a report and adds nothing to the inbox. */
  notAReport: { title: string; text: string };
  /** On a report to a desk that is still the example of the template. */
  notSetUp: { title: string; text: string; owner: string };
  faults: {
    title: string;
    line: (line: number, sentence: string) => string;
    /** In a comment of a review, on a line of a file or on the whole of it. */
    inReview: (path: string, line: number | null, sentence: string) => string;
    nothingChanged: string;
  };
  /** To commands and questions on a submission without a ticket. */
  noTicket: {
    title: string;
    missing: (problems: number) => string;
    nothingDone: string;
    /** It got one since. */
    since: (number: string) => string;
  };
  help: { title: string };
  status: { title: (number: string) => string };
  /** To whoever closed or opened a pull request by hand where that decides nothing. */
  closedByHand: string;
  reopenedByHand: string;
  reminder: {
    due: (number: string, deadline: string, due: string, share: string) => string;
    overdue: (number: string, deadline: string, due: string) => string;
    how: Record<'acknowledge' | 'update', string>;
  };
  news: NewsWords;
  urgent: UrgentWords;
  stillInvalid: (span: string) => string;
  inTheOpen: InTheOpenWords;
  /** To the staff: something under embargo stands in the open. */
  exposed: string;
  conflict: (number: string) => string;
  unreadable: (number: string) => string;
  /** GitHub does not take the record. */
  refusedRecord: (number: string) => string;
  /** On a pull request whose files GitHub does not list. */
  unknownFiles: { title: string; text: string };
  /** What a label of the desk is for, as its description on GitHub. */
  labels: Record<LabelKind, string>;
  /** The page that a run shows of itself. */
  summary: {
    title: string;
    nothingDone: string;
    /** Of a desk that is still the example; `keys` are those of the configuration that are to be edited. */
    notSetUp: (keys: readonly string[]) => string;
    done: string;
    due: string;
    nothingDue: string;
    columns: readonly [string, string, string];
    deferred: (count: number) => string;
    left: (count: number) => string;
    /** Of new reports whose accounts have had their share of the hour. */
    /** Of pull requests on which too much was said to read it in this run. */
    unread: (pulls: readonly number[], count: number) => string;
    /** Of those of whose reviews a part was left out. */
    cut: (pulls: readonly number[], count: number) => string;
    waiting: (pulls: readonly number[], count: number) => string;
    problems: string;
    /** Reports that someone committed to the default branch, where no one answers them. */
    stray: (paths: readonly string[]) => string;
    overdue: (span: string) => string;
    remaining: (span: string) => string;
    refused: string;
  };
  /** What GitHub refused, for good. */
  refusals: Record<Refused, string>;
  webhook: Record<
    'new' | 'urgentNew' | 'urgentNow' | 'soon' | 'overdue' | 'highest',
    (number: string, due: string) => string
  >;
  strayNews: (paths: readonly string[]) => string;
  refusedNews: (refusal: string, pull: number | null) => string;
}

/** What GitHub may refuse the desk. */
export type Refused =
  | 'check'
  | 'close'
  | 'comment'
  /** Something about a pull request failed, and nobody knows why. */
  | 'failed'
  /** It does not say which files a pull request changes. */
  | 'files'
  /** A label cannot be made in the repository. */
  | 'label'
  | 'labels'
  /** A conversation was unlocked to answer in it, and could not be locked again. */
  | 'lock'
  | 'reaction'
  | 'record'
  | 'reopen'
  /** A pull request cannot be read at all. */
  | 'view';

/** To whoever has put something under embargo where anyone can read it: a line to begin with, and what to do now. */
export interface InTheOpenWords {
  taken: string;
  refused: string;
  addNothing: string;
  close: string;
  replace: string;
  seal: (page: string) => string;
  /** The private ways to the desk, as Markdown. */
  write: (ways: readonly string[]) => string;
  orWrite: (ways: readonly string[]) => string;
  writeWith: (ways: readonly string[], number: string) => string;
  gitHub: (address: string) => string;
  /** No private way is known. */
  ask: string;
  public: string;
  noReport: string;
}

export type LabelKind =
  | 'status'
  | 'priority'
  | 'severity'
  | 'soon'
  | 'overdue'
  | 'urgent'
  | 'invalid'
  | 'notAReport'
  | 'gone'
  | 'conflict'
  | 'refused';
