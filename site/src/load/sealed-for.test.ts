// The repository for which reports are sealed is the one that the terminal of the desk knows.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sealedFor } from './sealed-for.ts';

const folder = mkdtempSync(join(tmpdir(), 'sealed-for-'));
afterAll(() => rmSync(folder, { recursive: true }));
const git = (...line: string[]) => execFileSync('git', ['-C', folder, ...line], { stdio: 'ignore' });

test('as Actions names it, as the folder was cloned, or none', () => {
  const environment = { TOCSIN_ROOT: folder };
  const desk = { site: 'https://desk.example/desk/' };
  git('init', '--quiet');
  expect(sealedFor(desk, environment)).toBe('local');
  git('remote', 'add', 'origin', 'git@github.com:contoso/desk.git');
  expect(sealedFor(desk, environment)).toBe('contoso/desk');
  expect(sealedFor(desk, { ...environment, GITHUB_REPOSITORY: 'example/desk' })).toBe('example/desk');
});
