// The inbox on the disk: what waits there, and what a run that was cut short left behind.

import type { Submitted } from '../../plan/intake.ts';
import { submissionLimit } from '../../ticket/bounded-text.ts';
import { parsedNumber } from '../../ticket/number.ts';
import { type Problem, problem } from '../../ticket/problem.ts';
import { blobId } from './blob.ts';
import { readFileOf } from './bounded-file.ts';
import type { Disk, Entry } from './disk.ts';

export const inbox = 'tickets/inbox';

const slug = /^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/;
// Taken out of the inbox under this name, and not yet on record under that number: see perform.ts.
const claim = /^\.([A-Za-z0-9-]+)--([A-Z0-9-]+)\.taken$/;

export function claimPath(name: string, number: string): string {
  return `${inbox}/.${name}--${number}.taken`;
}

/** Everything in the inbox, in the order of names; a file that cannot be a submission comes with its problem. */
export function submitted(disk: Disk): Submitted[] {
  if (disk.kindOf(inbox) === 'link')
    return [{ path: inbox, problem: problem('not-a-file', { found: 'link' }, inbox) }];
  return disk
    .entries(inbox)
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => submittedFile(disk, entry));
}

function submittedFile(disk: Disk, { name }: Entry): Submitted[] {
  const path = `${inbox}/${name}`;
  const claimed = claimedName(name);
  if (claimed) return [read(disk, path, claimed.stem, claimed.number)];
  if (name.startsWith('.')) return [];
  const fault = nameFault(path);
  return [fault ? { path, problem: fault } : read(disk, path, name.slice(0, -'.yaml'.length), '')];
}

// A name that only looks like a claim is none: what no submission could be called would make a record that nobody can read.
function claimedName(name: string): { stem: string; number: string } | null {
  const [, stem = '', number = ''] = claim.exec(name) ?? [];
  return isName(stem) && parsedNumber(number) ? { stem, number } : null;
}

function isName(stem: string): boolean {
  return slug.test(stem) || parsedNumber(stem) !== null;
}

/** What is wrong with the name of a file of the inbox, by its path. */
export function nameFault(path: string): Problem | null {
  const name = path.slice(`${inbox}/`.length);
  const expected = `${tidied(name)}.yaml`;
  if (!name.endsWith('.yaml')) return problem('inbox-ending', { expected }, path);
  return isName(name.slice(0, -'.yaml'.length)) ? null : problem('inbox-name', { expected }, path);
}

function tidied(name: string): string {
  const bare = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\.(?:ya?ml|txt|json|md)$/, '')
    .replaceAll(/\p{M}/gu, '');
  return (
    bare
      .replaceAll(/[^a-z0-9]+/g, '-')
      .slice(0, 80)
      .replaceAll(/^-+|-+$/g, '') || 'report'
  );
}

function read(disk: Disk, path: string, name: string, claimed: string): Submitted {
  const { bytes, problem: fault } = readFileOf(disk, path, submissionLimit);
  return fault ? { path, problem: fault } : { path, name, bytes, blob: blobId(bytes), claimed };
}
