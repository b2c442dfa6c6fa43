import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { basis } from './basis.ts';

let top: string;
let original: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'tocsin-basis-'));
  for (const path of ['package-lock.json', 'schema/a.json', 'scripts/ticket/a.ts', 'scripts/triage/a.ts'])
    write(path, 'as it was');
  for (const path of ['scripts/words/a.ts', 'site/src/a/b.astro', 'site/public/a.svg', '.github/desk.yml'])
    write(path, 'as it was');
  original = made();
});
afterEach(() => rmSync(top, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(top, path)), { recursive: true });
  writeFileSync(join(top, path), text);
}

const made = (environment = {}) => basis(top, top, environment);

it('is the same for the same files, wherever they lie', () => {
  const copy = `${top}-copy`;
  cpSync(top, copy, { recursive: true });
  expect(basis(copy, copy, {})).toBe(original);
  rmSync(copy, { recursive: true });
});

it.each([
  'package-lock.json',
  'schema/a.json',
  'scripts/ticket/a.ts',
  'scripts/triage/new.ts',
  'scripts/words/a.ts',
  'site/src/a/b.astro',
  'site/src/new.css',
  'site/public/a.svg',
  '.github/desk.yml',
])('is another when %s changes', (path) => {
  write(path, 'as it is');
  expect(made()).not.toBe(original);
});

it('is another when what a file held moves into its name, or into the next file', () => {
  write('scripts/ticket/a.ts', '');
  write('scripts/ticket/as it was', 'as it was');
  expect(made()).not.toBe(original);
});

it.each(['GITHUB_REPOSITORY', 'GITHUB_SERVER_URL', 'NODE_ENV'])('is another with another %s', (name) => {
  expect(made({ [name]: 'a/b' })).not.toBe(original);
});

it.each(['site/src/a/b.test.ts', 'site/testing/a.ts', 'site/dist/index.html', 'site/.astro/data-store.json'])(
  'has nothing to do with %s',
  (path) => {
    write(path, 'new');
    expect(made()).toBe(original);
  },
);
