// The rooms of the house, and what each may import: the table of the README as data.
import { isBuiltin } from 'node:module';
import { type Import, importsOf, unknown } from './imports.ts';

export interface Room {
  room: string;
  mayImport: 'all above' | readonly string[];
  /** Rooms of which it may know the types alone. */
  typesOf?: readonly string[];
}

export const rooms: readonly Room[] = [
  { room: 'schema', mayImport: [] },
  { room: 'scripts/ticket', mayImport: ['schema'] },
  { room: 'scripts/triage', mayImport: ['scripts/ticket'] },
  { room: 'scripts/words', mayImport: ['scripts/ticket', 'scripts/triage'] },
  { room: 'scripts/plan', mayImport: ['scripts/ticket', 'scripts/triage', 'scripts/words'] },
  { room: 'scripts/forge', mayImport: ['scripts/ticket'], typesOf: ['scripts/plan'] },
  { room: 'scripts/loop', mayImport: 'all above' },
  { room: 'scripts/terminal', mayImport: 'all above' },
  { room: 'scripts', mayImport: 'all above' },
  { room: 'site/src', mayImport: ['schema', 'scripts/ticket', 'scripts/triage', 'scripts/words'] },
  {
    room: 'site/build',
    mayImport: ['schema', 'scripts/ticket', 'scripts/triage', 'scripts/words', 'site/src'],
  },
];

// Beside the house: they may use every room and what is there for tests, and no room knows of them. Entry points may use the first, tests all.
const workshops = ['samples', 'bench', 'rehearsal', 'hygiene', 'fuzz', 'lighthouse'].map(
  (name) => `scripts/workshop/${name}`,
);
const testRooms = ['scripts/workshop/testing', 'scripts/workshop/readme', 'site/testing'];
const entryPoints = 'scripts';
const siteSettings = 'site';

// Where Node itself may be used: everything else is pure, or runs in a browser, where `#sha256` is another file.
const shells =
  /^(?:scripts\/(?:forge|loop|terminal|workshop)\/|scripts\/ticket\/record\/sha256-node\.ts$|(?:scripts|site)\/[^/]+$|site\/src\/load|site\/build\/)/;

export interface SourceFile {
  path: string;
  text: string;
}

/** What breaks the table, one line each. */
export function violations(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    if (isTest(path)) return [];
    const room = roomOf(path);
    if (room === null) return [`${path}: lies in no room`];
    const objections = importsOf(path, text).map((one) => ({ one, why: objection(path, room, one) }));
    return objections.flatMap(({ one, why }) => (why ? [`${path}: ${one.of}: ${why}`] : []));
  });
}

/** The files that stand in a circle of imports, for types as well, or between two. */
export function circles(files: readonly SourceFile[]): string[] {
  const left = new Map(files.map(({ path, text }) => [path, importsOf(path, text).map(({ of }) => of)]));
  // What imports nothing that is left is in no circle, and then neither is what only imports that.
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const [path, of] of left) if (!of.some((one) => left.has(one))) left.delete(path);
  }
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    const imported = new Set([...left.values()].flat());
    for (const path of left.keys()) if (!imported.has(path)) left.delete(path);
  }
  return [...left.keys()].sort();
}

function isTest(path: string): boolean {
  return /(?:\.(?:test|cases|variants|reference|testing)|\/testing)\.ts$/.test(path) || isIn(testRooms, path);
}

function isIn(folders: readonly string[], path: string): boolean {
  return folders.some((folder) => path.startsWith(`${folder}/`));
}

/** The name of the room in which a file lies; the top of `scripts` and of `site` have nothing below them. */
export function roomOf(path: string): string | null {
  const known = [...rooms.map(({ room }) => room), ...workshops, ...testRooms].filter(
    (room) => room !== entryPoints,
  );
  const inside = known.find((room) => path.startsWith(`${room}/`));
  const [, top = null] = /^(scripts|site)\/[^/]+$/.exec(path) ?? [];
  return inside ?? top;
}

function objection(path: string, room: string, { of, isForTypes }: Import): string | null {
  if (of === unknown) return 'nobody can follow what is made up at run time';
  if (isBuiltin(of)) return shells.test(path) ? null : `${room} is pure`;
  if (!/^(?:schema|scripts|site|tickets)\//.test(of)) return null;
  if (isTest(of)) return workshops.includes(room) ? null : 'it is there for tests alone';
  const other = roomOf(of);
  if (other === null) return 'it lies in no room';
  return other === room || isAllowed(room, other, isForTypes) ? null : `${room} may not import ${other}`;
}

function isAllowed(room: string, other: string, isForTypes: boolean): boolean {
  if (workshops.includes(room)) return true;
  if (room === entryPoints && workshops.includes(other)) return true;
  if (room === siteSettings) return [...allowed('site/build'), 'site/build'].includes(other);
  const types = rooms.find((one) => one.room === room)?.typesOf ?? [];
  return allowed(room).includes(other) || (isForTypes && types.includes(other));
}

function allowed(name: string): readonly string[] {
  const place = rooms.findIndex(({ room }) => room === name);
  const mayImport = rooms[place]?.mayImport ?? [];
  return mayImport === 'all above' ? rooms.slice(0, place).map(({ room }) => room) : mayImport;
}

/** The rows of the README's table: the first cell and the last. */
export function tableRows(): string[][] {
  return rooms.map(({ room, mayImport, typesOf = [] }) => [`\`${room}\``, cell(mayImport, typesOf)]);
}

function cell(mayImport: Room['mayImport'], typesOf: readonly string[]): string {
  if (mayImport === 'all above') return mayImport;
  const items = [...mayImport.map((room) => `\`${room}\``), ...typesOf.map((room) => `types of \`${room}\``)];
  return items.join(', ') || '–';
}
