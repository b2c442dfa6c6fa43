// Scripts run side by side: all of them to their end, all that they say is shown, and one that fails is enough.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'scripts-'));
const scripts = { good: 'echo one', bad: 'echo two >&2 && exit 3' };
writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts }));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  [['good'], 0, ['one']],
  [['bad', 'good'], 3, ['one', 'two']],
  [['missing', 'good'], 1, ['one']],
])('%j end with %i', (names, code, shown) => {
  const file = join(import.meta.dirname, 'side-by-side.ts');
  const { status, stdout } = spawnSync(process.execPath, [file, ...names], { cwd: folder, encoding: 'utf8' });
  expect(status).toBe(code);
  expect(shown.filter((words) => !stdout.includes(words))).toEqual([]);
});
