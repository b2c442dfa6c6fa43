// Checks a whole desk: its configuration, its inbox and its records, many records on several cores.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Disk } from '../../forge/local/disk.ts';
import { submitted } from '../../forge/local/inbox.ts';
import { type TreeEntry, treeEntries } from '../../forge/local/records.ts';
import { addStamps, prefixesOf, type Stamps } from '../../ticket/desk/stamp.ts';
import { problem } from '../../ticket/problem.ts';
import {
  type Checked,
  deskProblems,
  type Found,
  findInFile,
  findInSubmission,
  type Judgement,
  nothingFound,
} from './checked-files.ts';
import { compiled } from './compile-cache.ts';

// A thread is up after a tenth of a second, in which the first one has checked some thousand records by itself.
const worthAThread = 2000;
const mostThreads = 4;

/** Every file of the desk. `onFiles` is told now and then how many records have been looked at. */
export async function checkedAll(
  disk: Disk,
  judgement: Judgement,
  onFiles: (files: number) => void,
): Promise<Checked> {
  const inbox = submitted(disk, prefixesOf(judgement.desk.number));
  const waiting = nothingFound();
  for (const entry of inbox) {
    if (entry.problem) waiting.problems.push(entry.problem);
    else findInSubmission(waiting, entry.path, entry.bytes, judgement);
  }
  const entries = [...treeEntries(disk)];
  const share = { entries, judgement, next: new Int32Array(new SharedArrayBuffer(4)) };
  const others = Array.from({ length: furtherThreads(entries.length) }, () => inThread(disk.root, share));
  const shares = [checkedShare(disk, share, onFiles), ...(await Promise.all(others))];
  const stamps: Stamps = new Map();
  for (const one of shares) addStamps(stamps, one.stamps.values());
  const problems = [deskProblems(disk, stamps), waiting.problems, ...shares.map((one) => one.problems)];
  const files = 1 + inbox.length + entries.length;
  return { files, problems: problems.flat(), notes: waiting.notes };
}

function furtherThreads(records: number): number {
  return Math.min(availableParallelism(), mostThreads, Math.max(Math.floor(records / worthAThread), 1)) - 1;
}

/** What several threads do together: `next` is shared by all, and says how many of the entries somebody has taken. */
export interface Share {
  entries: readonly TreeEntry[];
  judgement: Judgement;
  next: Int32Array<SharedArrayBuffer>;
}

// So many at a time that the threads do not meet, and so few that all of them end together.
const handful = 50;

/** What is in those entries that nobody else takes. */
export function checkedShare(
  disk: Disk,
  { entries, judgement, next }: Share,
  onFiles: (files: number) => void = () => undefined,
): Found {
  const found = nothingFound();
  const take = () => Atomics.add(next, 0, handful);
  for (let from = take(); from < entries.length; from = take()) {
    for (const entry of entries.slice(from, from + handful)) findInEntry(found, disk, entry, judgement);
    onFiles(Math.min(from + handful, entries.length));
  }
  return found;
}

function findInEntry(
  found: Found,
  disk: Disk,
  { path, kind, isRecord }: TreeEntry,
  judgement: Judgement,
): void {
  if (isRecord || kind === 'link') findInFile(found, disk, path, judgement, kind);
  else found.problems.push(problem('stray-file', {}, path));
}

function inThread(root: string, share: Share): Promise<Found> {
  return new Promise((resolve, reject) => {
    const workerData = { compiled, root, share };
    const thread = new Worker(new URL('./check-thread.js', import.meta.url), { workerData });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}
