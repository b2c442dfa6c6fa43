// The records on the disk: one by its number, or all of them in the order of their numbers.
import type { Desk } from '../../ticket/desk/configuration.ts';
import { parsedNumber, recordPath } from '../../ticket/number.ts';
import { type Problem, problem } from '../../ticket/problem.ts';
import { readRecord } from '../../ticket/record/record.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';
import type { Reading } from '../../ticket/yaml/document.ts';
import { codeOf, type Disk, type EntryKind } from './disk.ts';

export interface StoredRecord {
  path: string;
  reading: Reading<TicketRecord>;
}

/** The record of a number (right in form), or null where there is none. */
export function storedRecord(disk: Disk, number: string, desk: Desk): StoredRecord | null {
  const path = recordPath(number);
  return disk.kindOf(path) === 'file' ? stored(path, bytesOf(disk, path), desk) : null;
}

export function isOnRecord(disk: Disk, number: string): boolean {
  return parsedNumber(number) !== null && disk.kindOf(recordPath(number)) === 'file';
}

export interface TreeEntry {
  path: string;
  kind: EntryKind;
  /** Whether a record may lie here by its folder and its ending. */
  isRecord: boolean;
}

/** Everything below tickets/ but the inbox, in the order of the numbers. Names that begin with a dot are Git's affair. */
export function* treeEntries(disk: Disk): Generator<TreeEntry, undefined> {
  for (const year of listed(disk, 'tickets', /^\d{4}$/, ['inbox', 'README.md'])) {
    if (!year.isFolder) yield year.entry;
    else yield* yearEntries(disk, year.entry.path);
  }
}

function* yearEntries(disk: Disk, path: string): Generator<TreeEntry, undefined> {
  for (const thousand of listed(disk, path, /^\d+xxx$/)) {
    if (!thousand.isFolder) yield thousand.entry;
    else for (const { entry } of listed(disk, thousand.entry.path, /^$/)) yield entry;
  }
}

function listed(disk: Disk, folder: string, named: RegExp, apart: readonly string[] = []) {
  return disk
    .entries(folder)
    .filter(({ name }) => !name.startsWith('.') && !apart.includes(name))
    .sort((one, other) => byNumber.compare(one.name, other.name))
    .map(({ name, kind }) => ({
      isFolder: kind === 'folder' && named.test(name),
      entry: { path: `${folder}/${name}`, kind, isRecord: /xxx$/.test(folder) && name.endsWith('.yaml') },
    }));
}

const byNumber = new Intl.Collator('en', { numeric: true });

/** The paths of all records. What no record can be is left out; `check` tells of it. */
export function recordPaths(disk: Disk): string[] {
  const paths: string[] = [];
  for (const { path, kind, isRecord } of treeEntries(disk)) if (isRecord && kind === 'file') paths.push(path);
  return paths;
}

/** Every record, read one by one, so that a tree of any size is never in memory as a whole. */
export function* storedRecords(disk: Disk, desk: Desk): Generator<StoredRecord, undefined> {
  for (const path of recordPaths(disk)) yield stored(path, bytesOf(disk, path), desk);
}

/** Those that are not closed. A record says so on its third line, so the closed ones need not be parsed. */
export function* openRecords(disk: Disk, desk: Desk): Generator<StoredRecord, undefined> {
  for (const path of recordPaths(disk)) {
    const bytes = bytesOf(disk, path);
    if (!isClosed(bytes)) yield stored(path, bytes, desk);
  }
}

type Bytes = Uint8Array | Problem;

// One record that the system does not let us read is a problem of that record, and stops no other.
function bytesOf(disk: Disk, path: string): Bytes {
  try {
    return disk.read(path);
  } catch (error) {
    const reason = codeOf(error);
    if (reason === undefined) throw error;
    return problem('unreadable', { reason }, path);
  }
}

function stored(path: string, bytes: Bytes, desk: Desk): StoredRecord {
  return bytes instanceof Uint8Array
    ? { path, reading: readRecord(path, bytes, desk) }
    : { path, reading: { content: null, problems: [bytes] } };
}

const head = new TextDecoder();

function isClosed(bytes: Bytes): boolean {
  return (
    bytes instanceof Uint8Array &&
    /^#[^\n]*\nnumber: [^\n]*\nstatus: closed\n/.test(head.decode(bytes.subarray(0, 300)))
  );
}
