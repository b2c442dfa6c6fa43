// Builds the site of a small desk into a temporary folder, in a process of its own and without the cache of other builds.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { recordPath } from '../../scripts/ticket/number.ts';
import { recordText } from '../../scripts/ticket/record/serialise.ts';
import type { TicketRecord } from '../../scripts/ticket/ticket.ts';
import { configuration } from './tickets.ts';

export interface Built {
  /** Where the pages are. */
  folder: string;
  /** What the build said. */
  log: string;
  remove: () => void;
}

/** The files of a desk: its records, and others by their paths. */
export interface Desk {
  tickets: readonly TicketRecord[];
  others?: Readonly<Record<string, string>>;
}

/** Builds at an instant in RFC 3339. */
export async function built(desk: Desk, at: string): Promise<Built> {
  const top = temporaryFolder();
  const files = join(top, 'desk');
  write(files, desk);
  return builtInto(top, files, at);
}

/** Builds a desk that is on the disk. */
export function builtFrom(files: string, at: string): Promise<Built> {
  return builtInto(temporaryFolder(), files, at);
}

function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'tocsin-site-'));
}

async function builtInto(top: string, files: string, at: string): Promise<Built> {
  const folder = join(top, 'dist');
  const log = await run(files, at, { outDir: folder, cacheDir: join(top, 'cache') });
  return { folder, log, remove: () => rmSync(top, { recursive: true }) };
}

function write(folder: string, { tickets, others = {} }: Desk): void {
  const records = tickets.map((ticket) => [recordPath(ticket.number), recordText(ticket)] as const);
  const files = { '.github/desk.yml': configuration, ...Object.fromEntries(records), ...others };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const modules = join(import.meta.dirname, '../../node_modules');

// Astro lays its bundle into the folder that it runs in, from where it has to find the packages: builds at the same time
// need a folder each.
async function run(desk: string, at: string, options: object): Promise<string> {
  const root = join(import.meta.dirname, '..');
  mkdirSync(join(modules, '.cache'), { recursive: true });
  const cwd = mkdtempSync(join(modules, '.cache/tocsin-build-'));
  const { NODE_ENV, ...environment } = process.env;
  const call = [join(import.meta.dirname, 'build-site.ts'), JSON.stringify({ root, ...options })];
  // What Node has compiled of Astro once need not be compiled for every build.
  const NODE_COMPILE_CACHE = join(modules, '.cache/tocsin-compiled');
  const env = { ...environment, NODE_COMPILE_CACHE, TOCSIN_ROOT: desk, TOCSIN_AT: at };
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, call, { cwd, env });
    return stdout + stderr;
  } finally {
    rmSync(cwd, { recursive: true });
  }
}
