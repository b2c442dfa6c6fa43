// `desk serve` or `npm start` as a process of its own, from a copy of the programs, so that it shares neither a cache nor a
// demonstration with another that runs from this folder.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { recordPath } from '../../scripts/ticket/number.ts';
import { recordText } from '../../scripts/ticket/record/serialise.ts';
import type { TicketRecord } from '../../scripts/ticket/ticket.ts';
import { configuration } from './tickets.ts';

export interface StartedDesk extends AsyncDisposable {
  /** Where its site is, without a slash at the end. */
  origin: string;
  /** The folder of the desk. */
  root: string;
}

const repository = join(import.meta.dirname, '../..');
const made: ReadonlySet<string> = new Set(['.astro', 'dist', 'node_modules']);

/** Starts it on any free port, with some records. Its clock stands at an instant in RFC 3339. */
export async function startedDesk(at: string, tickets: readonly TicketRecord[] = []): Promise<StartedDesk> {
  const top = mkdtempSync(join(tmpdir(), 'tocsin-start-'));
  const root = join(top, 'desk');
  const house = join(top, 'house');
  copyHouse(house);
  const records = tickets.map((ticket) => [recordPath(ticket.number), recordText(ticket)] as const);
  for (const [path, text] of [['.github/desk.yml', configuration] as const, ...records]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return running(top, root, startOf(house, 'scripts/desk.ts', ['serve', '--root', root, ...calledAt(at)]));
}

/** Starts the demonstration, in a repository that holds nothing else but the programs. */
export async function startedDemonstration(at: string): Promise<StartedDesk> {
  const top = mkdtempSync(join(tmpdir(), 'tocsin-start-'));
  const house = join(top, 'house');
  copyHouse(house);
  cpSync(join(repository, '.gitignore'), join(house, '.gitignore'));
  const author = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgSign=false'];
  for (const call of [['init'], ['add', '.'], [...author, 'commit', '-m', 'all']])
    execFileSync('git', call, { cwd: house, stdio: 'pipe' });
  return running(top, join(house, '.demonstration'), startOf(house, 'scripts/start.ts', calledAt(at)));
}

function calledAt(at: string): string[] {
  return ['--port', '0', '--at', at, '--language', 'en'];
}

async function running(top: string, root: string, child: ChildProcess): Promise<StartedDesk> {
  const end = async () => {
    await ended(child);
    rmSync(top, { recursive: true });
  };
  try {
    return { origin: await originOf(child), root, [Symbol.asyncDispose]: end };
  } catch (error) {
    await end();
    throw error;
  }
}

function copyHouse(house: string): void {
  mkdirSync(house);
  for (const name of ['package.json', 'tsconfig.json', 'schema', 'scripts', 'site']) {
    const filter = (path: string) => !made.has(basename(path));
    cpSync(join(repository, name), join(house, name), { recursive: true, filter });
  }
  symlinkSync(join(repository, 'node_modules'), join(house, 'node_modules'), 'dir');
}

// Neither what vitest sets nor what a workflow does: a desk on GitHub would work on GitHub.
function startOf(house: string, script: string, call: readonly string[]): ChildProcess {
  const { PATH, HOME, TMPDIR } = process.env;
  return spawn(process.execPath, [join(house, script), ...call], {
    cwd: house,
    env: { PATH, HOME, TMPDIR },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

// Reads on afterwards, too: whoever writes into a pipe that nobody reads stops.
function originOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (piece: string) => {
      said += piece;
      const [, origin] = /(http:\/\/127\.0\.0\.1:\d+)\//.exec(said) ?? [];
      if (origin !== undefined) resolve(origin);
    };
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', listen);
    child.once('exit', () => reject(new Error(`the desk did not start: ${said}`)));
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill();
  await exit;
}
