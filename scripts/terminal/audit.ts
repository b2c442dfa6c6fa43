// `desk audit`: holds every version of every record that Git remembers against the one before, and says who made it.
import { type Commit, commitsOf } from '../forge/local/commits.ts';
import { type ChangedFile, GitRefused, git } from '../forge/local/git.ts';
import { type ObjectReader, objectReader } from '../forge/local/objects.ts';
import { instantText } from '../ticket/instant.ts';
import type { Problem } from '../ticket/problem.ts';
import { readRecord, recordShape } from '../ticket/record.ts';
import { changeProblems, type RecordChange, withMoves } from '../ticket/record-change.ts';
import { recordFile } from './checked-files.ts';
import { lastReadable } from './last-readable.ts';
import { printable, problemLines, problemValue, progress, writeJson } from './output.ts';
import { type DeskRequest, type TerminalCommand, usageFault } from './terminal.ts';

export const audit: TerminalCommand = {
  name: 'audit',
  takes: { usage: '', atLeast: 0, atMost: 0 },
  formats: ['text', 'json'],
  options: { since: 'REV' },
  needsDesk: true,
  run: async (request) => {
    const { terminal, format, options } = request;
    const found = await audited(request, options.since).catch((error: unknown) => {
      if (error instanceof GitRefused)
        throw usageFault('revision-unknown', { found: options.since ?? 'HEAD' });
      throw error;
    });
    if (format === 'json') writeJson(terminal, reportOf(request, found));
    else
      terminal.writeError(
        `${request.words.terminal.audited(found.commits.length, found.problems, found.to)}\n`,
      );
    return found.problems > 0 ? 1 : 0;
  },
};

interface AuditedCommit {
  commit: Commit;
  signature: Signature;
  problems: Problem[];
}

interface Audit {
  commits: AuditedCommit[];
  problems: number;
  /** The last commit that changed a record; null without any. */
  to: string | null;
}

/** Whose signature a commit carries by its own words; only Git or GitHub can say whether it holds. */
type Signature = 'github' | 'other' | 'none';

/** The blob of each record's last version that can be read, by its path. */
type Readable = Map<string, string>;

async function audited(request: DeskRequest, since: string | undefined): Promise<Audit> {
  const { disk, terminal } = request;
  const objects = objectReader(disk.root);
  const readable: Readable = new Map();
  const commits: AuditedCommit[] = [];
  let before = 0;
  try {
    for await (const commit of commitsOf(disk.root, ['tickets'], since)) {
      const problems = await problemsOf({ request, objects, readable, commit, before });
      const one = { commit, signature: signatureIn(await objects.read(commit.id)), problems };
      commits.push(one);
      if (request.format !== 'json') terminal.write(commitText(request, one));
      progress(terminal, commits.length);
      before = commit.at;
    }
  } finally {
    objects.close();
  }
  const problems = commits.reduce((sum, one) => sum + one.problems.length, 0);
  return { commits, problems, to: commits.at(-1)?.commit.id ?? null };
}

interface Version {
  request: DeskRequest;
  objects: ObjectReader;
  readable: Readable;
  commit: Commit;
  /** When the commit before was committed, in epoch milliseconds. */
  before: number;
}

async function problemsOf(version: Version): Promise<Problem[]> {
  const { commit, request, before } = version;
  const changed = commit.changes.filter(({ path }) => recordFile.test(path));
  const read: ReadChange[] = [];
  for (const change of changed) read.push(await readChange(version, change));
  const unsound = read.flatMap(({ path, bytes }) =>
    bytes ? readRecord(path, bytes, request.desk).problems : [],
  );
  const comparable = read.filter(({ bytes, after }) => bytes === null || after !== null);
  return [...unsound, ...withMoves(comparable).flatMap((change) => changeProblems(change, before))];
}

type ReadChange = RecordChange & { bytes: Uint8Array | null };

async function readChange(
  { objects, readable, request, commit }: Version,
  change: ChangedFile,
): Promise<ReadChange> {
  const { path, after: blob } = change;
  const earlier = readable.get(path) ?? change.before;
  const bytes = blob === null ? null : await objects.read(blob);
  const after = bytes && recordShape(path, bytes);
  if (blob !== null && after !== null) readable.set(path, blob);
  const known = earlier === null ? null : recordShape(path, await objects.read(earlier));
  const before =
    known ?? (earlier === null ? null : lastReadable(git(request.disk.root), `${commit.id}^`, path));
  return { path, before, after, bytes };
}

// A commit that GitHub makes is committed in its own name and signed with its key; `git verify-commit` says whether it is.
function signatureIn(commit: Uint8Array): Signature {
  const [head = ''] = new TextDecoder().decode(commit).split('\n\n', 1);
  if (!/^gpgsig(?:-sha256)? /m.test(head)) return 'none';
  return /^committer GitHub <noreply@github\.com> /m.test(head) ? 'github' : 'other';
}

function commitText(request: DeskRequest, { commit, signature, problems }: AuditedCommit): string {
  const { words } = request;
  const who = `${commit.author}, ${words.terminal.signature[signature]}`;
  const line = `${commit.id.slice(0, 12)}  ${instantText(commit.at)}  ${printable(who)}\n`;
  return line + problemLines(request, problems);
}

function reportOf(request: DeskRequest, { commits, problems, to }: Audit): object {
  return {
    verdict: problems === 0 ? 'holds' : 'broken',
    audited_to: to,
    commits: commits.map(({ commit, signature, problems: found }) => ({
      commit: commit.id,
      at: instantText(commit.at),
      author: commit.author,
      committer: commit.committer,
      signature,
      records: commit.changes.flatMap(({ path }) => (recordFile.test(path) ? [path] : [])),
      problems: found.map((one) => problemValue(request, one)),
    })),
  };
}
