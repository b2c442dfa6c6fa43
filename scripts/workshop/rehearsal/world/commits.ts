// Commits: files put on a branch, by the API or by people.
import { commitBytes, type Signature } from '../git/objects.ts';
import { type TreeChanges, treeOfCommit, treeWith } from '../git/trees.ts';
import type { User } from './state.ts';
import { restLogin } from './users.ts';
import { change, type World } from './world.ts';

/** A file's content, or null to delete it; a mode other than a plain file's makes links and the like. */
export type File = string | Buffer | null | { mode: string; content: string | Buffer };
export type Files = Readonly<Record<string, File>>;

export function signatureOf(user: User, at: number): Signature {
  return { name: restLogin(user), email: `${user.id}+${restLogin(user)}@users.noreply.github.com`, at };
}

/** GitHub's own hand, which signs what is committed through the API. */
export const webFlow = { name: 'GitHub', email: 'noreply@github.com' };

/** Writes a commit on top of another and answers its id; no reference moves. */
export function writeCommit(
  world: World,
  parent: string | null,
  files: Files,
  message: string,
  author: Signature,
  committer: Signature = author,
): string {
  const base = parent === null ? null : treeOfCommit(world.store, parent);
  const tree = treeWith(world.store, base, changesOf(world, files));
  const parents = parent === null ? [] : [parent];
  return world.store.put('commit', commitBytes({ tree, parents, author, committer, message }));
}

function changesOf(world: World, files: Files): TreeChanges {
  return new Map(
    Object.entries(files).map(([path, file]) => {
      if (file === null) return [path, null];
      const { mode, content } =
        typeof file === 'string' || Buffer.isBuffer(file) ? { mode: '100644', content: file } : file;
      // A link to another repository has that one's commit for its id, and no bytes here.
      const id = mode === '160000' ? String(content) : world.store.put('blob', Buffer.from(content));
      return [path, { mode, id }];
    }),
  );
}

/** Moves a branch from where it was believed to be; false where somebody was quicker. */
export function moveBranch(world: World, branch: string, to: string, from: string | null): boolean {
  const ref = `refs/heads/${branch}`;
  if (!world.store.moveRef(ref, to, from)) return false;
  change(world, (state) => [{ ...state, refs: new Map(state.refs).set(ref, to) }, null]);
  return true;
}
