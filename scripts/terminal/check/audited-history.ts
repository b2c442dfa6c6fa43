// The history of a desk as Git remembers it, held against itself: every version of every record, and who committed it.
import { type Commit, commitsOf } from '../../forge/local/commits.ts';
import { type ChangedFile, git } from '../../forge/local/git.ts';
import { type ObjectReader, objectReader } from '../../forge/local/objects.ts';
import type { Desk } from '../../ticket/desk/configuration.ts';
import type { Problem } from '../../ticket/problem.ts';
import { isFromInbox, readRecord, recordShape } from '../../ticket/record/record.ts';
import { changeProblems, type RecordChange, withMoves } from '../../ticket/record/record-change.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';
import { recordFile } from './checked-files.ts';
import { lastReadable } from './last-readable.ts';

export interface AuditedCommit {
  commit: Commit;
  signature: Signature;
  problems: Problem[];
}

export interface Audit {
  commits: AuditedCommit[];
  problems: number;
  /** The last commit that changed a record; null without any. */
  to: string | null;
}

/** Whose signature a commit carries by its own words; only Git or GitHub can say whether it holds. */
type Signature = 'github' | 'other' | 'none';

/** The blob of each record's last version that can be read, by its path. */
type Readable = Map<string, string>;

export interface AuditOptions {
  root: string;
  desk: Desk;
  /** When the audit is made, in epoch milliseconds. */
  at: number;
  /** Only the commits after this revision; all of them when undefined. */
  since: string | undefined;
  /** On GitHub every record comes from a pull request: any other is a sample of the template, which may go. */
  isOnGitHub: boolean;
  onCommit: (commit: AuditedCommit, place: number) => void;
}

/** @throws GitRefused for an unknown revision, or where there is no repository */
export async function auditedHistory(options: AuditOptions): Promise<Audit> {
  const { root, desk, at, since, isOnGitHub, onCommit } = options;
  const objects = objectReader(root);
  const readable: Readable = new Map();
  const commits: AuditedCommit[] = [];
  let before = 0;
  try {
    for await (const { commit, content } of ahead(commitsOf(root, ['tickets'], since), objects)) {
      const problems = await problemsOf({ root, desk, at, content, readable, commit, before, isOnGitHub });
      commits.push({ commit, signature: signatureIn(await content(commit.id)), problems });
      onCommit(commits.at(-1) as AuditedCommit, commits.length);
      before = commit.at;
    }
  } finally {
    objects.close();
  }
  const problems = commits.reduce((sum, one) => sum + one.problems.length, 0);
  return { commits, problems, to: commits.at(-1)?.commit.id ?? null };
}

/** The content of an object that was asked for before, or is now. */
type Content = (id: string) => Promise<Uint8Array>;

// Enough to keep Git busy while a version is judged, and little enough to hold.
const commitsAhead = 50;

async function* ahead(
  commits: AsyncIterable<Commit>,
  objects: ObjectReader,
): AsyncGenerator<Asked, undefined> {
  const waiting: Asked[] = [];
  for await (const commit of commits) {
    waiting.push(asked(commit, objects));
    if (waiting.length > commitsAhead) yield waiting.shift() as Asked;
  }
  yield* waiting;
}

interface Asked {
  commit: Commit;
  content: Content;
}

function asked(commit: Commit, objects: ObjectReader): Asked {
  const blobs = commit.changes.flatMap(({ before, after }) => [before, after].filter((id) => id !== null));
  const contents = new Map([commit.id, ...blobs].map((id) => [id, objects.read(id)]));
  return { commit, content: (id) => contents.get(id) ?? objects.read(id) };
}

interface Version {
  isOnGitHub: boolean;
  root: string;
  desk: Desk;
  at: number;
  content: Content;
  readable: Readable;
  commit: Commit;
  /** When the commit before was committed, in epoch milliseconds. */
  before: number;
}

async function problemsOf(version: Version): Promise<Problem[]> {
  const { commit, before } = version;
  const changed = commit.changes.filter(({ path }) => recordFile.test(path));
  const read: ReadChange[] = [];
  for (const change of changed) read.push(await readChange(version, change));
  const audited = read.filter((change) => !(version.isOnGitHub && isSample(change)));
  const unsound = audited.flatMap(({ problems }) => problems);
  const comparable = audited.filter(({ bytes, after }) => bytes === null || after !== null);
  return [...unsound, ...withMoves(comparable).flatMap((change) => changeProblems(change, before))];
}

function isSample({ before, bytes }: ReadChange): boolean {
  return before ? before.receipt.submission.inbox !== undefined : bytes !== null && isFromInbox(bytes);
}

type ReadChange = RecordChange & { bytes: Uint8Array | null; problems: readonly Problem[] };

async function readChange(version: Version, { path, before, after }: ChangedFile): Promise<ReadChange> {
  const { content, readable, desk } = version;
  const bytes = after === null ? null : await content(after);
  const read = bytes && readRecord(path, bytes, desk, version.at);
  const record = read && (read.content ?? recordShape(path, bytes));
  const earlier = await earlierRecord(version, path, readable.get(path) ?? before);
  if (after !== null && record) readable.set(path, after);
  return { path, before: earlier, after: record, bytes, problems: read?.problems ?? [] };
}

async function earlierRecord(
  { content, root, commit }: Version,
  path: string,
  blob: string | null,
): Promise<TicketRecord | null> {
  if (blob === null) return null;
  return recordShape(path, await content(blob)) ?? lastReadable(git(root), `${commit.id}^`, path);
}

// A commit that GitHub makes is committed in its own name and signed with its key; `git verify-commit` says whether it is.
function signatureIn(commit: Uint8Array): Signature {
  const [head = ''] = new TextDecoder().decode(commit).split('\n\n', 1);
  if (!/^gpgsig(?:-sha256)? /m.test(head)) return 'none';
  return /^committer GitHub <noreply@github\.com> /m.test(head) ? 'github' : 'other';
}
