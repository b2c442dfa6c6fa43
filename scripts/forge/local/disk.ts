// The file system of the local forge: a handful of primitives under one root, each of which happens or does not.
import {
  closeSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

export type EntryKind = 'file' | 'folder' | 'link' | 'other';

export interface Entry {
  name: string;
  kind: EntryKind;
}

/** Paths are relative to the root of the desk, with slashes. What is not there is null or an empty list. */
export interface Disk {
  root: string;
  kindOf(path: string): EntryKind | null;
  sizeOf(path: string): number;
  entries(path: string): Entry[];
  /** The bytes of a file; only the first ones of a file that is larger than `atMost`. */
  read(path: string, atMost?: number): Uint8Array;
  makeFolder(path: string): void;
  /** Creates the file and waits until it lies on the disk; fails when it exists. */
  writeNew(path: string, bytes: Uint8Array): void;
  /** Gives a file a second name; fails when that name exists. The one way to create a whole file at once. */
  link(from: string, to: string): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
}

export function disk(root: string): Disk {
  const at = (path: string) => join(root, path);
  return {
    root,
    kindOf: (path) => unlessAbsent(null, () => kind(lstatSync(at(path)))),
    sizeOf: (path) => lstatSync(at(path)).size,
    entries: (path) =>
      unlessAbsent([], () =>
        readdirSync(at(path), { withFileTypes: true }).map((entry) => ({
          name: entry.name,
          kind: kind(entry),
        })),
      ),
    read: (path, atMost) => read(at(path), atMost),
    makeFolder: (path) => void mkdirSync(at(path), { recursive: true }),
    writeNew: (path, bytes) => writeNew(at(path), bytes),
    link: (from, to) => linkSync(at(from), at(to)),
    rename: (from, to) => renameSync(at(from), at(to)),
    remove: (path) => rmSync(at(path), { force: true }),
  };
}

type Kinds = { isFile(): boolean; isDirectory(): boolean; isSymbolicLink(): boolean };

function kind(of: Kinds): EntryKind {
  if (of.isSymbolicLink()) return 'link';
  if (of.isDirectory()) return 'folder';
  return of.isFile() ? 'file' : 'other';
}

// A path that leads through a file leads nowhere, too.
function unlessAbsent<Seen>(absent: Seen, look: () => Seen): Seen {
  try {
    return look();
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return absent;
    throw error;
  }
}

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

// A few calls for each of ten thousand files: one that is looked at apart from its reading is looked at twice.
function read(path: string, atMost = Number.POSITIVE_INFINITY): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.allocUnsafe(Math.min(fstatSync(file).size, atMost));
    let end = 0;
    for (let count = -1; count !== 0 && end < bytes.length; end += count)
      count = readSync(file, bytes, end, bytes.length - end, null);
    return bytes.subarray(0, end);
  } finally {
    closeSync(file);
  }
}

function writeNew(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx', 0o644);
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
