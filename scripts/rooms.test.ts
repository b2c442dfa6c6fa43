// Each room imports only what the table of the README gives it.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf } from './workshop/testing/imports.ts';
import { circles, roomOf, rooms, type SourceFile, tableRows, violations } from './workshop/testing/rooms.ts';
import { isTemplate } from './workshop/testing/template.ts';

const root = join(import.meta.dirname, '..');

function sources(folder: string): SourceFile[] {
  return (readdirSync(join(root, folder), { recursive: true }) as string[])
    .map((path) => `${folder}/${path}`)
    .filter((path) => /\.(?:[mc]?[jt]s|astro)$/.test(path))
    .filter((path) => !/(?:^|\/)(?:node_modules|dist|\.astro)\//.test(path))
    .filter((path) => statSync(join(root, path)).isFile())
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

const files = ['schema', 'scripts', 'site'].flatMap(sources);

describe('the house', () => {
  test('keeps to the table', () => {
    expect(violations(files)).toEqual([]);
  });

  test('has no circles', () => {
    expect(circles(files)).toEqual([]);
  });

  test('would be told of a circle, and of no file beside it', () => {
    const file = (path: string, ...of: string[]) => ({
      path: `scripts/ticket/${path}.ts`,
      text: of.map((one) => `import type { A } from './${one}.ts';`).join('\n'),
    });
    const row = [file('above', 'a'), file('a', 'b'), file('b', 'c', 'below'), file('c', 'a'), file('below')];
    expect(circles(row)).toEqual(['a', 'b', 'c'].map((name) => `scripts/ticket/${name}.ts`));
    expect(circles([file('a', 'b'), file('b', 'below'), file('below')])).toEqual([]);
  });

  test.each([
    ['a value', 'scripts/ticket/a.ts', "import { b } from './b.ts';"],
    ['a type', 'scripts/ticket/a.ts', "import type { B } from './b.ts';"],
    ['a type that is passed on', 'scripts/ticket/a.ts', "export type { B } from './b.ts';"],
    ['what a type refers to', 'scripts/ticket/a.ts', "let b: import('./b.ts').B;"],
    ['what is loaded later', 'scripts/ticket/a.ts', "const b = () => import('./b.ts');"],
    ['a page', 'site/src/pages/a.astro', "---\nimport { b } from './b.ts';\n---\n"],
    ['the simulator', 'scripts/workshop/rehearsal/a.ts', "import { b } from './b.ts';"],
  ])('would be told of a circle that is closed by %s', (_, path, text) => {
    const [, folder = '', name = ''] = /^(.*\/)([^/]+)$/.exec(path) ?? [];
    const other = { path: `${folder}b.ts`, text: `import type { A } from './${name}';` };
    expect(circles([{ path, text }, other])).toEqual([path, other.path]);
  });

  test('would be told of a file that imports itself', () => {
    const path = 'scripts/ticket/a.ts';
    expect(circles([{ path, text: "import type { A } from './a.ts';" }])).toEqual([path]);
  });

  test('has something in every room of scripts', () => {
    const inhabited = new Set(files.map(({ path }) => roomOf(path)));
    const named = rooms.map(({ room }) => room).filter((room) => room.startsWith('scripts'));
    expect(named.filter((room) => !inhabited.has(room))).toEqual([]);
  });

  test.runIf(isTemplate)('has the table that the README shows', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const [, table = ''] = /<!-- rooms -->\n(.*?)<!-- \/rooms -->/s.exec(readme) ?? [];
    const cells = table
      .trim()
      .split('\n')
      .slice(2)
      .map((row) => row.split('|').map((cell) => cell.trim()));
    expect(cells.map((row) => [row[1], row.at(-2)])).toEqual(tableRows());
  });
});

describe('the table is broken by', () => {
  const ticket = 'scripts/ticket/number.ts';
  const local = 'scripts/forge/local/disk.ts';

  test.each([
    ['a room above', ticket, "import { main } from '../terminal/main.ts';"],
    ['the types of a room above', ticket, "import type { Action } from '../plan/action.ts';"],
    ['what is passed on', ticket, "export * from '../triage/command.ts';"],
    ['what is loaded later', ticket, "const main = () => import('../terminal/main.ts');"],
    ['what is required', ticket, "const main = require('../terminal/main.ts');"],
    ['what a type refers to', ticket, "let action: import('../plan/action.ts').Action;"],
    ['what is made up at run time', ticket, 'const main = (name: string) => import(name);'],
    ['the file system in a pure room', ticket, "import { readFileSync } from 'node:fs';"],
    ['the same without its prefix', 'scripts/plan/inbox/intake.ts', "import { join } from 'path';"],
    ['the clock of Node in a pure room', 'scripts/words/moment.ts', "import 'node:perf_hooks';"],
    ['a decision in the forge', local, "import { plannedIntake } from '../../plan/intake.ts';"],
    ['a value among types', local, "import { type Action, planned } from '../../plan/action.ts';"],
    ['a sentence in the forge', local, "import { words } from '../../words/words.ts';"],
    ['a command in a sentence', 'scripts/words/words.ts', "import '../plan/action.ts';"],
    ['an entry point', 'scripts/terminal/main.ts', "import { realTerminal } from '../desk.ts';"],
    [
      'an entry point, from the site',
      'site/src/pages/index.astro',
      "---\nimport '../../../scripts/desk.ts';\n---\n",
    ],
    ['the terminal on the site', 'site/src/loader.ts', "import '../../scripts/terminal/main.ts';"],
    [
      'the terminal in a script of the site',
      'site/src/a.astro',
      "<p>x</p>\n<script>\nimport '../../scripts/plan/action.ts';\n</script>",
    ],
    [
      'the file system on a page',
      'site/src/pages/index.astro',
      "---\nimport { readFileSync } from 'node:fs';\n---\n",
    ],
    ['what is there for tests', 'scripts/terminal/main.ts', "import '../testing/call.ts';"],
    ['what is there for the tests of a room', ticket, "import { desk } from './testing.ts';"],
    ['a test', 'scripts/generate.ts', "import './rooms.test.ts';"],
    ['a workshop', 'scripts/terminal/main.ts', "import '../samples/story.ts';"],
    ['a file in no room', 'scripts/attic/old.ts', ''],
    ['what lies in no room', 'scripts/desk.ts', "import './attic/old.ts';"],
  ])('%s', (_, path, text) => {
    expect(violations([{ path, text }])).toHaveLength(1);
  });
});

describe('the table is kept by', () => {
  test.each([
    ['its own room', 'scripts/ticket/record/record.ts', "import { confirmationNumber } from './number.ts';"],
    [
      'a room below',
      'scripts/ticket/record/record.ts',
      "import schema from '../../../schema/ticket.schema.json' with { type: 'json' };",
    ],
    [
      'the types of a decision',
      'scripts/forge/local/perform.ts',
      "import type { Action } from '../../plan/action.ts';",
    ],
    [
      'the file system in the forge',
      'scripts/forge/local/disk.ts',
      "import { readFileSync } from 'node:fs';",
    ],
    [
      'all below in an entry point',
      'scripts/desk.ts',
      "import './terminal/main.ts';\nimport './workshop/samples/story.ts';",
    ],
    ['an entry point in another', 'scripts/start.ts', "import { realTerminal } from './desk.ts';"],
    [
      'anything in a test',
      'scripts/ticket/number.test.ts',
      "import '../terminal/main.ts';\nimport 'node:fs';",
    ],
    ['a package', 'scripts/ticket/yaml/document.ts', "import { parseDocument } from 'yaml';"],
    ['Node in the loader of the site', 'site/src/loader.ts', "import { join } from 'node:path';"],
    [
      'a word that only looks like an import',
      'scripts/ticket/number.ts',
      "const text = \"import '../terminal/main.ts'\"; // import '../plan/action.ts'",
    ],
  ])('%s', (_, path, text) => {
    expect(violations([{ path, text }])).toEqual([]);
  });
});

test('an import is found in whatever way it is written', () => {
  const text = `
    import a from './a.ts';
    import type { B } from '../b.ts';
    import * as c from 'c';
    import './d.ts?raw';
    export { e } from './e.ts';
    export type { F } from './f.ts';
    const g = await import('./g.ts');
    type H = import('./h.ts').H;
  `;
  expect(importsOf('scripts/room/file.ts', text)).toEqual([
    { of: 'scripts/room/a.ts', isForTypes: false },
    { of: 'scripts/b.ts', isForTypes: true },
    { of: 'c', isForTypes: false },
    { of: 'scripts/room/d.ts', isForTypes: false },
    { of: 'scripts/room/e.ts', isForTypes: false },
    { of: 'scripts/room/f.ts', isForTypes: true },
    { of: 'scripts/room/g.ts', isForTypes: false },
    { of: 'scripts/room/h.ts', isForTypes: true },
  ]);
});
