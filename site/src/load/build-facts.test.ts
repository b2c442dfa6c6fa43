import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildFacts } from './build-facts.ts';

const now = Date.UTC(2026, 5, 10, 16);
const sha = 'a'.repeat(40);

it('names the commit of the workflow, and the time', () => {
  expect(buildFacts({ GITHUB_SHA: sha }, tmpdir(), now)).toEqual({
    commit: sha,
    time: '2026-06-10T16:00:00Z',
  });
});

it('believes no commit that is none', () => {
  const folder = join(tmpdir(), 'no-such-folder');
  expect(buildFacts({ GITHUB_SHA: 'main' }, folder, now).commit).toBe(null);
  expect(buildFacts({}, folder, now).commit).toBe(null);
});
