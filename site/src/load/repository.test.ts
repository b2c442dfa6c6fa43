import { expect, it } from 'vitest';
import { repositoryAddress } from './repository.ts';

it.each([
  [{}, null],
  [{ GITHUB_REPOSITORY: 'octo/desk' }, 'https://github.com/octo/desk'],
  [
    { GITHUB_REPOSITORY: 'octo/desk', GITHUB_SERVER_URL: 'https://git.example' },
    'https://git.example/octo/desk',
  ],
  [{ GITHUB_REPOSITORY: 'octo/desk/../else' }, null],
  [{ GITHUB_REPOSITORY: 'octo/desk', GITHUB_SERVER_URL: 'javascript:alert(1)' }, null],
])('%j is at %s', (environment, address) => {
  expect(repositoryAddress(environment)).toBe(address);
});
