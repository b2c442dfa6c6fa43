// The report that somebody is still writing, kept where Git never looks, for them alone, until it is written or deleted.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { instantOf } from '../../ticket/clock/instant.ts';
import type { Answers } from '../../ticket/report/questions.ts';
import { isMapping, own } from '../../ticket/yaml/value.ts';
import type { Progress } from './progress.ts';

export interface KeptDraft {
  /** What was begun; null without anything, or where it cannot be read any more. */
  read(): { progress: Progress; begunAt: number } | null;
  write(progress: Progress, begunAt: number): void;
  remove(): void;
  /** The folder, for an editor to work in. */
  folder(): string;
  /** Where it is, as a person finds it from the root of the desk. */
  place: string;
}

/** Nothing is kept where nothing shall be written. */
export function forgotten(root: string): KeptDraft {
  return { ...keptDraft(root), read: () => null, write: () => undefined };
}

export function keptDraft(root: string): KeptDraft {
  const inGit = gitPath(root);
  const folder = inGit ?? join(root, '.desk-draft');
  const path = join(folder, 'draft.json');
  const make = () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
    // Should the folder become a repository some day.
    if (inGit === null) writeFileSync(join(folder, '.gitignore'), '*\n', { mode: 0o600 });
    return folder;
  };
  return {
    read: () => readDraft(path),
    write: (progress, begunAt) => {
      make();
      writeDraft(path, JSON.stringify({ begun_at: new Date(begunAt).toISOString(), ...progress }));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
    folder: make,
    place: relative(root, folder) || folder,
  };
}

// Git's own folder is never committed, pushed or cloned; that of a work tree goes with it.
function gitPath(root: string): string | null {
  try {
    const stdio = ['ignore', 'pipe', 'ignore'] as const;
    const path = execFileSync('git', ['-C', root, 'rev-parse', '--git-path', 'desk-draft'], {
      stdio: [...stdio],
    });
    return resolve(root, path.toString().replace(/\r?\n$/, ''));
  } catch {
    return null; // no Git, or no repository
  }
}

function writeDraft(path: string, text: string): void {
  const aside = `${path}.tmp`;
  rmSync(aside, { force: true });
  writeFileSync(aside, text, { mode: 0o600, flag: 'wx' });
  renameSync(aside, path);
}

function readDraft(path: string): { progress: Progress; begunAt: number } | null {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const begunAt = instantOf(String(own(value, 'begun_at')));
    const answers = own(value, 'answers');
    if (begunAt === null || !isMapping(answers) || Array.isArray(answers)) return null;
    return {
      begunAt,
      progress: { answers: answers as Answers, settled: settledIn(value), ...begunIn(value) },
    };
  } catch {
    return null;
  }
}

function settledIn(value: unknown): string[] {
  const settled = own(value, 'settled');
  return Array.isArray(settled) ? settled.map(String) : [];
}

function begunIn(value: unknown): Pick<Progress, 'begun'> {
  const begun = own(value, 'begun');
  const [at, text] = [own(begun, 'at'), own(begun, 'text')];
  return typeof at === 'string' && typeof text === 'string' ? { begun: { at, text } } : {};
}
