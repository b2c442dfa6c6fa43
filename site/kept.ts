// Which pages of tickets an earlier build left as they have to be. In doubt none: then everything is made anew.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The pages of tickets by their folders in the site, each with what it was made from beside the basis. */
export type Pages = ReadonlyMap<string, string>;

export interface Places {
  /** The folder of the built site. */
  site: string;
  /** The file in which a build says what it left. */
  note: string;
}

interface Note {
  basis: string;
  /** The text of `build.json`: another build into the same folder would have written another. */
  build: string;
  pages: [string, string][];
}

export interface Left {
  pages: Pages;
  /** When the records were read for them: RFC 3339; null without any. */
  time: string | null;
}

const nothing: Left = { pages: new Map(), time: null };
const buildFile = 'build.json';

/** What the last build left, if it came to its end and was made from that basis. The note is gone afterwards. */
export function takeNote({ site, note }: Places, basis: string): Left {
  const text = textOf(note);
  rmSync(note, { force: true });
  const said = text === null ? null : parsed(text);
  if (said?.basis !== basis || textOf(join(site, buildFile)) !== said.build) return nothing;
  return { pages: new Map(said.pages), time: JSON.parse(said.build).time };
}

/** Null for a note that somebody cut off. */
function parsed(text: string): Note | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Says what a build that has come to its end leaves. */
export function leaveNote({ site, note }: Places, basis: string, pages: Pages): void {
  const build = textOf(join(site, buildFile));
  if (build === null) return;
  mkdirSync(dirname(note), { recursive: true });
  const content: Note = { basis, build, pages: [...pages] };
  writeFileSync(note, JSON.stringify(content));
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Removes all of a folder but what lies at those paths, and `.git`. */
export function sweep(folder: string, kept: ReadonlySet<string>): void {
  const above = new Set([...kept].flatMap(foldersAbove));
  sweepIn('');

  function sweepIn(path: string): void {
    for (const name of namesIn(join(folder, path))) {
      const inside = path === '' ? name : `${path}/${name}`;
      if (kept.has(inside) || inside === '.git') continue;
      if (above.has(inside)) sweepIn(inside);
      else rmSync(join(folder, inside), { recursive: true });
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function foldersAbove(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, place) => names.slice(0, place + 1).join('/'));
}
