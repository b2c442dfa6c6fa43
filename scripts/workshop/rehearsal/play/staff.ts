// What somebody of the staff does on their own machine: reveals a sealed report in a clone, with their key beside it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noticePushes, type World } from '../world/world.ts';
import { checkedOut } from './checkout.ts';
import { secretKey } from './texts.ts';

const number = 'SEC-2026-000002-X';
const desk = join(import.meta.dirname, '../../../desk.ts');

/** What alice types. */
export const revealing = `npm run -s desk -- reveal ${number} --as alice --commit --identity ~/desk-identity.txt
git push origin HEAD:main`;

/** Clones, reveals, commits and pushes. */
export function reveals(world: World): void {
  const folder = mkdtempSync(join(tmpdir(), 'rehearse-staff-'));
  try {
    const clone = join(folder, 'clone');
    const identity = join(folder, 'desk-identity.txt');
    writeFileSync(identity, `${secretKey}\n`, { mode: 0o600 });
    checkedOut(world.store.folder, clone, {
      ref: 'refs/heads/main',
      'sparse-checkout': '.github\ntickets',
    });
    const at = new Date(world.clock.now()).toISOString();
    const env = environmentOf('alice', at);
    const stdio = ['ignore' as const, 'pipe' as const, 'pipe' as const];
    const how = [
      '--as',
      'alice',
      '--at',
      at,
      '--identity',
      identity,
      '--repository',
      'example/desk',
      '--commit',
    ];
    execFileSync(process.execPath, [desk, 'reveal', number, '--root', clone, ...how], { env, stdio });
    execFileSync('git', ['-C', clone, 'push', '--quiet', 'origin', 'HEAD:main'], { env, stdio });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  noticePushes(world);
}

// Nothing of this process but the way to its programs.
function environmentOf(name: string, date: string): Record<string, string> {
  const { HOME = '', PATH = '' } = process.env;
  const email = `${name}@users.noreply.github.com`;
  const author = { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date };
  const committer = { GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email, GIT_COMMITTER_DATE: date };
  return { HOME, PATH, TZ: 'UTC', LANG: 'C.UTF-8', ...author, ...committer };
}
