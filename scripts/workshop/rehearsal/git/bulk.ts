// Very many files in one commit, by `git fast-import`.
import type { Signature } from './objects.ts';
import type { Store } from './store.ts';

export interface BulkFile {
  path: string;
  content: string;
}

/** Commits files on a branch on top of what it has; answers the new commit. Paths need to be plain. */
export function importFiles(
  store: Store,
  ref: string,
  files: Iterable<BulkFile>,
  by: Signature,
  message: string,
): string {
  const tip = store.ref(ref);
  const parts: (string | Buffer)[] = [
    `commit ${ref}\ncommitter ${by.name} <${by.email}> ${Math.floor(by.at / 1000)} +0000\n`,
    data(message),
    tip === null ? '' : `from ${tip}\n`,
  ];
  for (const { path, content } of files) parts.push(`M 100644 inline ${path}\n${data(content)}`);
  store.run(['fast-import', '--quiet'], Buffer.concat(parts.map((part) => Buffer.from(part))));
  return store.ref(ref) ?? '';
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
