// Git's objects: commits, folders, files, references.
import { isBinary, linesOf } from '../../git/changed-files.ts';
import {
  type Commit,
  kindOf,
  objectIdForm,
  readCommit,
  type Signature,
  type TreeEntry,
} from '../../git/objects.ts';
import type { Store } from '../../git/store.ts';
import { entriesOf, entryAt } from '../../git/trees.ts';
import type { State } from '../../world/state.ts';
import { connection } from '../connection.ts';
import type { Context, Fields } from '../field.ts';
import { taking, textOf } from '../field.ts';
import type { BlobSource, CommitSource, PullCommitSource, RefSource, TreeSource } from '../sources.ts';
import { idOf, pathOf } from '../sources.ts';
import { moment } from './values.ts';

/** GitHub cuts the text of a blob here. */
const mostText = 512_000;

export function gitObject(
  store: Store,
  oid: string,
  path = '',
): CommitSource | TreeSource | BlobSource | null {
  const kind = store.get(oid)?.kind;
  if (kind === undefined) return null;
  if (kind === 'tree') return { type: 'Tree', oid, path };
  return { type: kind === 'blob' ? 'Blob' : 'Commit', oid };
}

/** `main`, `main:folder/file`, a commit's id, `refs/pull/1/head`, `HEAD`. */
export function byExpression(store: Store, state: State, expression: string) {
  const [revision = '', ...rest] = expression.split(':');
  const commit = commitOf(store, state, revision);
  if (rest.length === 0 || commit === null) return commit === null ? null : gitObject(store, commit);
  const path = rest.join(':');
  const tree = store.get(commit)?.kind === 'commit' ? read(store, commit).tree : commit;
  const entry = entryAt(store, tree, path);
  return entry === null ? null : gitObject(store, entry.id, path);
}

export function commitOf(store: Store, state: State, revision: string): string | null {
  const branch = revision === 'HEAD' ? state.settings.defaultBranch : revision;
  const named = ['', 'refs/', 'refs/heads/', 'refs/tags/'].flatMap(
    (at) => state.refs.get(`${at}${branch}`) ?? [],
  );
  const [found = pullHead(state, branch)] = named;
  if (found !== null) return found;
  return objectIdForm.test(revision) && store.get(revision) !== null ? revision : null;
}

/** The head of a pull request by its reference, `refs/pull/1/head`. */
export function pullHead(state: State, name: string): string | null {
  const [, number] = /^(?:refs\/)?pull\/(\d+)\/head$/.exec(name) ?? [];
  return number === undefined ? null : (state.pulls.get(Number(number))?.head ?? null);
}

function read(store: Store, oid: string): Commit {
  const found = store.get(oid);
  if (found === null) throw new Error(`no such commit: ${oid}`);
  return readCommit(found.bytes);
}

const objectFields: Fields<{ type: 'Commit' | 'Tree' | 'Blob'; oid: string }> = {
  id: ({ type, oid }, context) => idOf(context, type, oid),
  oid: ({ oid }) => oid,
  abbreviatedOid: ({ oid }) => oid.slice(0, 7),
  repository: (_, context) => context.state().repository,
  commitUrl: ({ oid }, context) => `${context.world.web}${pathOf(context.state())}/commit/${oid}`,
  commitResourcePath: ({ oid }, context) => `${pathOf(context.state())}/commit/${oid}`,
};

const of = ({ oid }: CommitSource, { world }: Context) => read(world.store, oid);

export const commitFields: Fields<CommitSource> = {
  ...(objectFields as Fields<CommitSource>),
  url: ({ oid }, context) => `${context.world.web}${pathOf(context.state())}/commit/${oid}`,
  message: (commit, context) => of(commit, context).message,
  messageHeadline: (commit, context) => of(commit, context).message.split('\n')[0] ?? '',
  messageBody: (commit, context) => of(commit, context).message.split('\n').slice(1).join('\n').trim(),
  committedDate: (commit, context) => moment(of(commit, context).committer.at),
  authoredDate: (commit, context) => moment(of(commit, context).author.at),
  author: (commit, context) => of(commit, context).author,
  committer: (commit, context) => of(commit, context).committer,
  tree: (commit, context) => ({ type: 'Tree', oid: of(commit, context).tree, path: '' }),
  file: taking(['path'], (commit, context, arguments_) => {
    const path = textOf(arguments_, 'path');
    const entry = entryAt(context.world.store, of(commit, context).tree, path);
    return entry === null ? null : { ...entry, path };
  }),
  parents: connection<CommitSource>((commit, context) => ({
    items: of(commit, context).parents.map((oid) => ({ type: 'Commit', oid })),
  })),
  history: connection<CommitSource>(
    (commit, { world: { store } }, given) => ({
      items: ancestors(store, commit.oid)
        .filter((oid) => given.path === undefined || isChangedBy(store, oid, textOf(given, 'path')))
        .map((oid) => ({ type: 'Commit', oid })),
    }),
    ['path'],
  ),
};

function isChangedBy(store: Store, oid: string, path: string): boolean {
  const { tree, parents } = read(store, oid);
  const idIn = (at: string) => entryAt(store, at, path)?.id;
  return parents.every((parent) => idIn(read(store, parent).tree) !== idIn(tree)) && idIn(tree) !== undefined;
}

function ancestors(store: Store, oid: string): string[] {
  const [seen, waiting] = [new Set<string>(), [oid]];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...read(store, next).parents);
  }
  return [...seen];
}

export const signatureFields: Fields<Signature> = {
  name: ({ name }) => name,
  email: ({ email }) => email,
  date: ({ at }) => moment(at),
};

type Entry = TreeEntry & { path: string };

export const treeFields: Fields<TreeSource> = {
  ...(objectFields as Fields<TreeSource>),
  entries: ({ oid, path }, { world }) =>
    Array.from(entriesOf(world.store, oid).values(), (entry) => ({
      ...entry,
      path: path === '' ? entry.name : `${path}/${entry.name}`,
    })),
};

export const treeEntryFields: Fields<Entry> = {
  name: ({ name }) => name,
  nameRaw: ({ name }) => Buffer.from(name).toString('base64'),
  path: ({ path }) => path,
  pathRaw: ({ path }) => Buffer.from(path).toString('base64'),
  oid: ({ id }) => id,
  // GraphQL gives the octal mode as a plain number.
  mode: ({ mode }) => Number.parseInt(mode, 8),
  type: ({ mode }) => kindOf(mode),
  size: ({ id }, { world }) => world.store.get(id)?.bytes.length ?? 0,
  lineCount: ({ id }, { world }) => linesOf(world.store.get(id)?.bytes ?? Buffer.alloc(0)),
  extension: ({ name }) => /\.[^.]+$/.exec(name)?.[0] ?? '',
  // Another repository's commit is not to be had here.
  object: ({ id, path, mode }, { world }) => (mode === '160000' ? null : gitObject(world.store, id, path)),
};

const bytesOf = ({ oid }: BlobSource, { world }: Context) => world.store.get(oid)?.bytes ?? Buffer.alloc(0);

export const blobFields: Fields<BlobSource> = {
  ...(objectFields as Fields<BlobSource>),
  byteSize: (blob, context) => bytesOf(blob, context).length,
  isBinary: (blob, context) => isBinary(bytesOf(blob, context)),
  isTruncated: (blob, context) => bytesOf(blob, context).length > mostText,
  text: (blob, context) => {
    const bytes = bytesOf(blob, context);
    return isBinary(bytes) ? null : bytes.subarray(0, mostText).toString();
  },
};

export const refFields: Fields<RefSource> = {
  id: ({ name }, context) => idOf(context, 'Ref', name),
  name: ({ name }) => name.replace(/^refs\/(?:heads|tags)\//, ''),
  prefix: ({ name }) => /^refs\/(?:heads|tags)\//.exec(name)?.[0] ?? 'refs/',
  repository: (_, context) => context.state().repository,
  target: ({ oid }, { world }) => gitObject(world.store, oid),
};

export const pullCommitFields: Fields<PullCommitSource> = {
  id: ({ pull, oid }, context) => idOf(context, 'PullRequestCommit', `${pull}:${oid}`),
  commit: ({ oid }) => ({ type: 'Commit', oid }),
  pullRequest: ({ pull }, context) => context.state().pulls.get(pull) ?? null,
};
