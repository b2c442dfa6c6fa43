// Git's objects as bytes: their ids, and what a tree and a commit say.
import { createHash } from 'node:crypto';

/** What a repository's ids are made with: 40 digits, or 64. */
export type HashAlgorithm = 'sha1' | 'sha256';

/** An id of an object, whole. */
export const objectIdForm = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

export type ObjectKind = 'blob' | 'tree' | 'commit';
export interface GitObject {
  kind: ObjectKind;
  bytes: Buffer;
}
export interface TreeEntry {
  /** As Git writes it: 100644, 100755, 120000 (link), 40000 (folder), 160000 (another repository). */
  mode: string;
  name: string;
  id: string;
}
export interface Signature {
  name: string;
  email: string;
  /** Milliseconds since 1970; Git keeps whole seconds. */
  at: number;
}
export interface Commit {
  tree: string;
  parents: readonly string[];
  author: Signature;
  committer: Signature;
  message: string;
}

export function objectId(kind: ObjectKind, bytes: Buffer, algorithm: HashAlgorithm): string {
  return createHash(algorithm).update(`${kind} ${bytes.length}\0`).update(bytes).digest('hex');
}

export function kindOf(mode: string): ObjectKind {
  return mode === '40000' ? 'tree' : mode === '160000' ? 'commit' : 'blob';
}

export function readTree(bytes: Buffer, algorithm: HashAlgorithm): TreeEntry[] {
  const size = algorithm === 'sha1' ? 20 : 32;
  const entries: TreeEntry[] = [];
  for (let at = 0; at < bytes.length; ) {
    const [space, end] = [bytes.indexOf(32, at), bytes.indexOf(0, at)];
    entries.push({
      mode: bytes.toString('latin1', at, space),
      name: bytes.toString('utf8', space + 1, end),
      id: bytes.toString('hex', end + 1, end + 1 + size),
    });
    at = end + 1 + size;
  }
  return entries;
}

/** Entries in Git's own order, in which a folder's name ends with a slash. */
export function treeBytes(entries: Iterable<TreeEntry>): Buffer {
  const keyed = [...entries].map((entry) => ({
    entry,
    key: Buffer.from(entry.mode === '40000' ? `${entry.name}/` : entry.name),
  }));
  keyed.sort((one, other) => Buffer.compare(one.key, other.key));
  return Buffer.concat(
    keyed.flatMap(({ entry }) => [
      Buffer.from(`${entry.mode} ${entry.name}\0`),
      Buffer.from(entry.id, 'hex'),
    ]),
  );
}

export function commitBytes({ tree, parents, author, committer, message }: Commit): Buffer {
  const heads = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${signed(author)}`,
    `committer ${signed(committer)}`,
  ];
  return Buffer.from(`${heads.join('\n')}\n\n${message}`);
}

function signed({ name, email, at }: Signature): string {
  return `${name} <${email}> ${Math.floor(at / 1000)} +0000`;
}

export function readCommit(bytes: Buffer): Commit {
  const text = bytes.toString();
  const end = text.indexOf('\n\n');
  const lines = text.slice(0, end).split('\n');
  const all = (name: string) =>
    lines.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  return {
    tree: all('tree')[0] ?? '',
    parents: all('parent'),
    author: signature(all('author')[0] ?? ''),
    committer: signature(all('committer')[0] ?? ''),
    message: text.slice(end + 2),
  };
}

function signature(line: string): Signature {
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+)/.exec(line) ?? [];
  return { name, email, at: Number(seconds) * 1000 };
}
