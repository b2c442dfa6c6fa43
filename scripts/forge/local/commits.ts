// The history of a repository as a stream: each commit with the files that it changed, from the first one on.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type ChangedFile, GitRefused } from './git.ts';

export interface Commit {
  id: string;
  /** When it was committed, in epoch milliseconds, as its committer says. */
  at: number;
  /** `name <address>`, as the commit says. */
  author: string;
  committer: string;
  changes: readonly ChangedFile[];
}

const fields = '%H%x09%ct%x09%an <%ae>%x09%cn <%ce>';
// What a merge brings is what it changes for those who were on the branch before.
const walk = [
  'log',
  '--first-parent',
  '--diff-merges=first-parent',
  '--reverse',
  '--relative',
  '--no-renames',
];

/**
 * The commits that changed something below the paths, the oldest first; after a revision only those that came later.
 * One Git for all of them, and one commit in memory.
 * @throws GitRefused for an unknown revision, or where Git is not there
 */
export async function* commitsOf(
  root: string,
  paths: readonly string[],
  after?: string,
): AsyncGenerator<Commit, undefined> {
  const range = after === undefined ? 'HEAD' : `${after}..HEAD`;
  const call = [
    '-C',
    root,
    ...walk,
    '--raw',
    '--no-abbrev',
    `--format=commit ${fields}`,
    '--end-of-options',
    range,
  ];
  const log = spawn('git', [...call, '--', ...paths], { stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  log.stderr.on('data', (piece: Buffer) => output.push(piece));
  const ended = once(log, 'close');
  ended.catch(() => undefined);
  let lines: string[] = [];
  for await (const line of createInterface({ input: log.stdout, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.startsWith('commit ') && lines.length > 0) {
      yield commitIn(lines);
      lines = [];
    }
    lines.push(line);
  }
  const [code] = await ended;
  if (code !== 0) throw new GitRefused(Buffer.concat(output).toString().trim());
  if (lines.length > 0) yield commitIn(lines);
}

function commitIn([head = '', ...rest]: readonly string[]): Commit {
  const [id = '', seconds, author = '', committer = ''] = head.slice('commit '.length).split('\t');
  return { id, at: Number(seconds) * 1000, author, committer, changes: rest.flatMap(changeIn) };
}

// `:<mode> <mode> <blob> <blob> <status>` TAB `<path>`; a path with anything unusual in it stands in quotes.
function changeIn(line: string): ChangedFile[] {
  const [, before = '', after = '', path = ''] =
    /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) [A-Z]\d*\t(.+)$/.exec(line) ?? [];
  return path === '' ? [] : [{ path, before: blobNamed(before), after: blobNamed(after) }];
}

function blobNamed(id: string): string | null {
  return /^0+$/.test(id) ? null : id;
}
