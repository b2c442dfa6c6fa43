// How heavy the pages of a built site are, compressed as a host compresses them: each with what it loads by itself.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parsedNumber } from '../../ticket/number.ts';

/** How much of something a build left. */
export interface Weight {
  name: string;
  /** Bytes, but for files. */
  amount: number;
  atMost?: number;
  isFiles?: true;
}

// What a page names is loaded with it; what a script imports only when asked to is not.
const named = /<(?:link rel="stylesheet" href|script type="module" src)="([^"]+)"/g;
const imported = /\b(?:import|from)\s*["'](\.[^"']+)["']/g;

/** The weight of a page and of its files with these endings. Paths from the folder `site`, which lies under `base`. */
export function pageWeight(site: string, base: string, page: string, kinds = ['css', 'js']): number {
  const found = new Set([page]);
  // A set goes on with what is added to it on the way.
  for (const path of found)
    for (const [, name = ''] of textOf(site, path).matchAll(path.endsWith('.js') ? imported : named)) {
      const other = name.startsWith('.') ? posix.join(posix.dirname(path), name) : name.slice(base.length);
      if (kinds.some((kind) => other.endsWith(`.${kind}`))) found.add(other);
    }
  return [...found].reduce((sum, path) => sum + gzipSync(textOf(site, path), { level: 9 }).length, 0);
}

function textOf(site: string, path: string): string {
  return readFileSync(join(site, path), 'utf8');
}

/** The pages of tickets from the lightest to the heaviest as they lie there. */
export function ticketPages(site: string): string[] {
  const sized = readdirSync(join(site, 'tickets'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && parsedNumber(entry.name) !== null)
    .map(({ name }) => `tickets/${name}/index.html`)
    .map((page) => ({ page, size: statSync(join(site, page)).size }));
  return sized.sort((one, other) => one.size - other.size).map(({ page }) => page);
}
