// What a built site is made of: how many files there are of each kind, and how much room they take.
import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

interface Kind {
  name: string;
  files: number;
  bytes: number;
}

/** By paths below the language; the first that fits names the kind. */
const kinds: readonly (readonly [name: string, path: RegExp])[] = [
  ['pages of tickets', /^tickets\/[^/]+\/index\.html$/],
  ['feeds of tickets', /^tickets\/[^/]+\/feed\.xml$/],
  ['calendars of tickets', /^tickets\/[^/]+\/deadlines\.ics$/],
  ['badges of tickets', /^tickets\/[^/]+\/badge\.svg$/],
  ['data of each ticket', /^tickets\/[^/]+\.json$/],
  ['data of all tickets, in pages', /^tickets\/\d+\/|^tickets\.json$/],
  ['lists of tickets', /^(?:show|status|severity|priority|category)\//],
  ['offers', /^offers\//],
  ['publishers', /^publishers\//],
  ['feeds of topics', /^feeds\//],
  ['advisories', /^(?:advisories|\.well-known)\//],
  ['search', /^search/],
];

/** The kinds by their bytes, the most first. */
export function inventory(site: string, folders: readonly string[]): Kind[] {
  const found = new Map<string, Kind>();
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const name = kindOf(relative(site, file).split(sep), folders);
    const kind = found.get(name) ?? { name, files: 0, bytes: 0 };
    found.set(name, { name, files: kind.files + 1, bytes: kind.bytes + statSync(file).size });
  }
  return [...found.values()].sort((one, other) => other.bytes - one.bytes);
}

/** `folders` are those of the languages beside the desk's own. */
function kindOf([first = '', ...rest]: readonly string[], folders: readonly string[]): string {
  const path = (folders.includes(first) ? rest : [first, ...rest]).join('/');
  return kinds.find(([, pattern]) => pattern.test(path))?.[0] ?? 'everything else';
}

export function filesIn(all: readonly Kind[]): number {
  return all.reduce((sum, { files }) => sum + files, 0);
}

export function bytesIn(all: readonly Kind[]): number {
  return all.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** A table: each kind with its files, its megabytes, and their share. */
export function inventoryRows(all: readonly Kind[]): string[][] {
  const total = { name: 'all of it', files: filesIn(all), bytes: bytesIn(all) };
  const heads = ['', 'files', 'share', 'MB', 'share', 'kB a file'];
  return [heads, ...[...all, total].map((kind) => inventoryRow(kind, total))];
}

function inventoryRow({ name, files, bytes }: Kind, total: Kind): string[] {
  const share = (part: number, whole: number) => `${((part / whole) * 100).toFixed(1)} %`;
  return [
    ...[name, files.toLocaleString('en'), share(files, total.files)],
    ...[(bytes / 1e6).toFixed(1), share(bytes, total.bytes), (bytes / files / 1000).toFixed(1)],
  ];
}
