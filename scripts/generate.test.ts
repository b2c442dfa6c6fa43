// What was generated from the schemas is what would be generated today.
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { generatedFiles } from './generate.ts';

test('the generated files follow from the schemas as they are', async () => {
  const files = await generatedFiles();
  const room = new URL('./ticket/generated/', import.meta.url);
  expect(Object.keys(files).sort()).toEqual([
    'types.d.ts',
    'validate-desk.d.ts',
    'validate-desk.js',
    'validate.d.ts',
    'validate.js',
  ]);
  for (const [name, text] of Object.entries(files)) {
    expect((await readFile(new URL(name, room), 'utf8')) === text, name).toBe(true);
  }
});
