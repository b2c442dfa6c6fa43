// Real Git repositories around temporary desks, without anything of the person who runs the tests.
import { execFileSync } from 'node:child_process';
import { vi } from 'vitest';

const environment = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Alice',
  GIT_AUTHOR_EMAIL: 'alice@example.com',
  GIT_COMMITTER_NAME: 'Alice',
  GIT_COMMITTER_EMAIL: 'alice@example.com',
  GIT_AUTHOR_DATE: '2026-11-22T14:00:00Z',
  GIT_COMMITTER_DATE: '2026-11-22T14:00:00Z',
};

export interface Repository {
  run: (...words: string[]) => string;
  /** Commits everything that lies below the desk. */
  commitAll: (message: string) => void;
}

/** Makes the folder a repository; the desk's own calls of Git see the same environment until the test ends. */
export function repository(folder: string): Repository {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const run = (...words: string[]) => execFileSync('git', ['-C', folder, ...words], { encoding: 'utf8' });
  run('init', '--quiet', '--initial-branch=main');
  return {
    run,
    commitAll: (message) => {
      run('add', '--all');
      run('commit', '--quiet', '--allow-empty', '--message', message);
    },
  };
}
