// Desks in folders of their own, which go when the test has ended.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { lockPath } from '../../forge/local/lock.ts';
import { configuration } from './reports.ts';

/** Texts by their paths from the root of the desk. */
export type Files = Readonly<Record<string, string>>;

export interface TemporaryDesk extends Disposable {
  root: string;
  at(path: string): string;
  write(files: Files): void;
  read(path: string): string;
  /** Everything but the configuration, Git's own files and the lock: the texts by their paths, in order. */
  tree(): Record<string, string>;
}

/** `using desk = temporaryDesk(files)`: with the sample configuration unless the files bring their own. */
export function temporaryDesk(files: Files = {}): TemporaryDesk {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'desk-')));
  const at = (path: string) => join(root, path);
  const write = (texts: Files) => {
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
    }
  };
  write({ '.github/desk.yml': configuration, ...files });
  return {
    root,
    at,
    write,
    read: (path) => readFileSync(at(path), 'utf8'),
    tree: () => treeOf(root),
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** The files below a folder, without those that are not the desk's work. */
export function treeOf(folder: string): Record<string, string> {
  const paths = (readdirSync(folder, { recursive: true }) as string[])
    .filter((path) => !/^\.(?:git|github)(?:\/|$)/.test(path) && path !== lockPath)
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
