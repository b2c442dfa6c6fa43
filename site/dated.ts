// Pages that are kept say of which moment they tell: that of the build that keeps them.
import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { instantText } from '../scripts/ticket/instant.ts';
import { readDesk } from './src/load/desk-folder.ts';
import { pageFolder } from './src/view/address.ts';
import { momentView } from './src/view/moment.ts';

interface Dating {
  site: string;
  /** The folder of the desk. */
  desk: string;
  /** RFC 3339, as `build.json` had it; null without any earlier build. */
  from: string | null;
  /** Epoch milliseconds. */
  to: number;
}

/** Changes the moment at the foot of the pages in those folders; the folders in which there was none. */
export function dated({ site, desk: folder, from, to }: Dating, folders: readonly string[]): string[] {
  if (from === null) return [...folders];
  const { desk } = readDesk(folder);
  const inLanguages = desk.languages
    .map((language) => ({ desk, language, base: '', repository: null, now: to }))
    .map((setting) => ({
      folder: pageFolder(setting),
      moments: [from, instantText(to)].map((instant) => footing(momentView(setting, instant))),
    }))
    .toSorted((one, other) => other.folder.length - one.folder.length);
  return folders.filter((path) => {
    const [before = '', after = ''] = inLanguages.find((one) => path.startsWith(one.folder))?.moments ?? [];
    return !replaced(join(site, path, 'index.html'), before, after);
  });
}

// As components/Moment.astro prints it.
function footing({ instant, text }: { instant: string; text: string }): string {
  return `<time datetime="${instant}">${text}</time>`;
}

/** False where the page does not end with that text. */
function replaced(file: string, text: string, other: string): boolean {
  const html = bytesOf(file);
  const place = html.lastIndexOf('<time ');
  if (place < 0 || html.indexOf(text, place) !== place) return false;
  if (text !== other) {
    const rest = html.subarray(place + Buffer.byteLength(text));
    endOtherwise(file, place, Buffer.concat([Buffer.from(other), rest]));
  }
  return true;
}

// File systems are much slower with files that are emptied and written anew, and there are two for each ticket.
function endOtherwise(file: string, place: number, end: Buffer): void {
  const open = openSync(file, 'r+');
  try {
    writeSync(open, end, 0, end.length, place);
    ftruncateSync(open, place + end.length);
  } finally {
    closeSync(open);
  }
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
