// REST: files by their blob or their path.
import { kindOf, objectIdForm, type TreeEntry } from '../git/objects.ts';
import { entriesOf, entryAt, treeOfCommit } from '../git/trees.ts';
import { commitOf } from '../graphql/fields/git.ts';
import { type Answer, type Asked, notFound, problem, Refused } from './answer.ts';
import * as shapes from './shapes.ts';

const mebibyte = 2 ** 20;

export function blob(asked: Asked): Answer {
  const sha = asked.at.sha ?? '';
  if (!objectIdForm.test(sha)) {
    throw new Refused(
      problem(422, 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].'),
    );
  }
  const found = asked.world.store.get(sha);
  if (found?.kind !== 'blob') throw notFound();
  if (found.bytes.length > 100 * mebibyte) throw new Refused(tooLarge('too_large'));
  if (asked.accept.includes('raw')) return raw(found.bytes);
  const url = `${asked.api}/repos/${shapes.fullName(asked, asked.state.repository)}/git/blobs/${sha}`;
  return {
    status: 200,
    body: { sha, url, size: found.bytes.length, content: base64(found.bytes), encoding: 'base64' },
  };
}

function raw(bytes: Buffer): Answer {
  return {
    status: 200,
    body: bytes,
    headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' },
  };
}

function tooLarge(code: string): Answer {
  const message =
    'This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API.';
  return problem(403, message, { errors: [{ resource: 'Blob', field: 'data', code }] });
}

// GitHub breaks its lines after sixty characters.
function base64(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll(/.{1,60}/g, '$&\n');
}

export function contents(asked: Asked): Answer {
  const name = asked.query.get('ref') ?? asked.state.settings.defaultBranch;
  const commit = commitOf(asked.world.store, asked.state, name);
  if (commit === null) throw notFound(`No commit found for the ref ${name}`);
  const path = (asked.at.path ?? '').replace(/\/+$/, '');
  const entry = entryAt(asked.world.store, treeOfCommit(asked.world.store, commit) ?? '', path);
  if (entry === null) throw notFound();
  if (kindOf(entry.mode) !== 'tree') return file(asked, entry, path);
  const all = [...entriesOf(asked.world.store, entry.id).values()].slice(0, 1000);
  return {
    status: 200,
    body: all.map((one) => entryShape(asked, one, path === '' ? one.name : `${path}/${one.name}`)),
  };
}

const kinds: Readonly<Record<string, string>> = {
  '40000': 'dir',
  '120000': 'symlink',
  '160000': 'submodule',
};

function entryShape(asked: Asked, { mode, name, id }: TreeEntry, path: string) {
  const size = asked.world.store.get(id)?.bytes.length ?? 0;
  return { type: kinds[mode] ?? 'file', size: kinds[mode] === 'dir' ? 0 : size, name, path, sha: id };
}

function file(asked: Asked, entry: TreeEntry, path: string): Answer {
  const shape = entryShape(asked, entry, path);
  const bytes = asked.world.store.get(entry.id)?.bytes ?? Buffer.alloc(0);
  if (shape.type === 'submodule') return { status: 200, body: { ...shape, submodule_git_url: null } };
  if (bytes.length > 100 * mebibyte) throw new Refused(tooLarge('too_large'));
  if (asked.accept.includes('raw')) return raw(bytes);
  if (shape.type === 'symlink') return { status: 200, body: { ...shape, target: bytes.toString() } };
  const isLarge = bytes.length > mebibyte;
  const content = isLarge
    ? { content: '', encoding: 'none' }
    : { content: base64(bytes), encoding: 'base64' };
  return { status: 200, body: { ...shape, ...content } };
}
