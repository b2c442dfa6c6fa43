// REST: what GitHub finds wrong in the file of code owners. The rehearsal knows no teams, so each of them is unknown.
import { entryAt, treeOfCommit } from '../git/trees.ts';
import { roleOf, userOf } from '../world/users.ts';
import { type Answer, type Asked, notFound } from './answer.ts';

const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const mayWrite: ReadonlySet<string> = new Set(['write', 'maintain', 'admin']);

export function errors(asked: Asked): Answer {
  const file = codeOwners(asked);
  if (file === null) throw notFound();
  const lines = file.text.split('\n');
  return {
    status: 200,
    body: { errors: lines.flatMap((line, place) => errorsIn(asked, file.path, line, place + 1)) },
  };
}

function codeOwners({ world, state }: Asked): { path: string; text: string } | null {
  const head = state.refs.get(`refs/heads/${state.settings.defaultBranch}`) ?? '';
  const tree = treeOfCommit(world.store, head) ?? '';
  for (const path of places) {
    const entry = entryAt(world.store, tree, path);
    const bytes = entry === null ? undefined : world.store.get(entry.id)?.bytes;
    if (bytes !== undefined) return { path, text: bytes.toString() };
  }
  return null;
}

function errorsIn(asked: Asked, path: string, source: string, line: number) {
  return [...source.replace(/#.*$/, '').matchAll(/@\S+/g)]
    .filter(([owner]) => !isOwner(asked, owner.slice(1)))
    .map(({ 0: owner, index }) => {
      const suggestion = `make sure ${owner} exists and has write access to the repository`;
      const message = `Unknown owner on line ${line}: ${suggestion}\n\n  ${source}\n  ${' '.repeat(index)}^`;
      return { line, column: index + 1, source, kind: 'Unknown owner', suggestion, message, path };
    });
}

function isOwner({ state }: Asked, login: string): boolean {
  const user = userOf(state, login);
  return user !== null && mayWrite.has(roleOf(state, user.id));
}
