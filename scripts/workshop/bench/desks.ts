// Desks of any size in a Git repository, made once and then used by every bench that asks for that size.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Ground } from './bench.ts';
import { configurationText, type RecordFile, recordFiles, remarkedFile } from './records.ts';

/** The root of a desk with so many records, all committed; then one changed and committed, and another one changed. */
export function deskOf({ folder }: Ground, size: number): string {
  const root = join(folder, String(size));
  if (existsSync(root)) return root;
  process.stderr.write(`making a desk of ${size} records…\n`);
  write(root, { path: '.github/desk.yml', text: configurationText });
  mkdirSync(join(root, 'tickets/inbox'), { recursive: true });
  for (const file of recordFiles(size)) write(root, file);
  git(root, 'init', '--quiet');
  // Git packs what it takes for large as it adds it; a file for each of a hundred thousand objects would take minutes.
  git(root, '-c', 'core.bigFileThreshold=1', '-c', 'core.compression=1', 'add', '.');
  git(root, 'commit', '--quiet', '--message', 'records');
  write(root, remarkedFile(7, size));
  git(root, 'commit', '--quiet', '--all', '--message', 'a remark');
  write(root, remarkedFile(8, size));
  return root;
}

function write(root: string, { path, text }: RecordFile): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const settings = ['user.name=bench', 'user.email=bench@example.com', 'commit.gpgSign=false', 'gc.auto=0'];

function git(root: string, ...words: readonly string[]): void {
  execFileSync('git', ['-C', root, ...settings.flatMap((one) => ['-c', one]), ...words]);
}

/** A copy of the records of a desk in which every date and instant is quoted. */
export function quotedCopy(ground: Ground, size: number): string {
  const from = join(deskOf(ground, size), 'tickets');
  const to = join(ground.folder, `${size}-quoted`);
  for (const path of readdirSync(from, { recursive: true, encoding: 'utf8' }).filter(isYaml))
    write(to, { path, text: quoted(readFileSync(join(from, path), 'utf8')) });
  return to;
}

function isYaml(path: string): boolean {
  return path.endsWith('.yaml');
}

function quoted(text: string): string {
  return text.replaceAll(/(?<=^ *(?:- )?[a-z_]+: )\d{4}-\d{2}-\d{2}(?:T\S+)?$/gm, '"$&"');
}
