// Builds the site of a small desk into a temporary folder, in a process of its own and without the cache of other builds.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { recordPath } from '../../scripts/ticket/number.ts';
import { recordText } from '../../scripts/ticket/serialise.ts';
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
export async function built({ tickets, others = {} }: Desk, at: string): Promise<Built> {
  const top = mkdtempSync(join(tmpdir(), 'tocsin-site-'));
  const desk = join(top, 'desk');
  const records = tickets.map((ticket) => [recordPath(ticket.number), recordText(ticket)] as const);
  for (const [path, text] of [
    ['.github/desk.yml', configuration] as const,
    ...records,
    ...Object.entries(others),
  ]) {
    mkdirSync(dirname(join(desk, path)), { recursive: true });
    writeFileSync(join(desk, path), text);
  }
  const folder = join(top, 'dist');
  const log = await run(desk, at, { outDir: folder, cacheDir: join(top, 'cache') });
  return { folder, log, remove: () => rmSync(top, { recursive: true }) };
}

async function run(desk: string, at: string, options: object): Promise<string> {
  const root = join(import.meta.dirname, '..');
  const { NODE_ENV, ...environment } = process.env;
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [join(import.meta.dirname, 'build-site.ts'), JSON.stringify({ root, ...options })],
    { cwd: root, env: { ...environment, TOCSIN_ROOT: desk, TOCSIN_AT: at } },
  );
  return stdout + stderr;
}
