// The actions that a rehearsal plays itself: the checkout of the repository, and the set-up of the desk.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

type Inputs = Readonly<Record<string, string>>;

const repository = join(import.meta.dirname, '../../../..');
const known = new Set(['ref', 'persist-credentials', 'sparse-checkout', 'fetch-depth']);

/**
 * `actions/checkout`: a clone of the rehearsal's bare repository, with the paths of its step. As on a runner that somebody
 * keeps, a clone that is there already is brought up to date and cleaned.
 */
export function checkedOut(bare: string, workspace: string, inputs: Inputs): string {
  const strange = Object.keys(inputs).filter((name) => !known.has(name));
  if (strange.length > 0) throw new Error(`nobody here knows the inputs ${strange.join()} of the checkout`);
  const branch = /^refs\/heads\/(.+)$/.exec(inputs.ref ?? '')?.[1];
  if (branch === undefined) throw new Error('only branches are checked out here');
  const folders = (inputs['sparse-checkout'] ?? '').split('\n').filter((line) => line !== '');
  if (!existsSync(workspace)) git('.', 'clone', '--quiet', '--shared', '--no-checkout', bare, workspace);
  git(workspace, 'fetch', '--quiet', 'origin', branch);
  git(workspace, 'sparse-checkout', ...(folders.length > 0 ? ['set', ...folders] : ['disable']));
  git(workspace, 'checkout', '--quiet', '--force', '--detach', 'FETCH_HEAD');
  git(workspace, 'clean', '--quiet', '-ffdx');
  return folders.length > 0 ? `a clone of ${branch}, only ${folders.join(', ')}` : `a clone of ${branch}`;
}

function git(folder: string, ...words: readonly string[]): void {
  execFileSync('git', ['-C', folder, ...words], { stdio: 'pipe' });
}

/** Our composite action: the packages of this tree instead of those of a registry, and a cache of the rehearsal's own. */
export function setUp(workspace: string, packages: string): string {
  if (!existsSync(packages)) linkPackages(packages);
  symlinkSync(packages, join(workspace, 'node_modules'));
  return 'the packages of this tree';
}

function linkPackages(packages: string): void {
  const here = join(repository, 'node_modules');
  const names = readdirSync(here).filter((name) => name === '.bin' || !name.startsWith('.'));
  mkdirSync(packages);
  for (const name of names) symlinkSync(join(here, name), join(packages, name));
}
