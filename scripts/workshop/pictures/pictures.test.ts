// The pictures of the README are those that the script takes, and small enough.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isTemplate } from '../testing/template.ts';
import { mostBytes, pictures } from './pictures.ts';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, '.github/pictures');
const files = pictures.map(({ name }) => `${name}.png`).toSorted();

test.runIf(isTemplate)('are taken, each small enough', () => {
  expect(readdirSync(folder).toSorted()).toEqual(files);
  expect(files.filter((name) => statSync(join(folder, name)).size > mostBytes)).toEqual([]);
});

test.runIf(isTemplate)('are shown by the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const shown = [...readme.matchAll(/!\[[^\]]+\]\(\.github\/pictures\/(\S+?)\)/g)].map(([, name]) => name);
  expect(shown.toSorted()).toEqual(files);
});
