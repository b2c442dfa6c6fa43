// Whoever seals and whoever opens come to the same name, from the desk's repository and from a fork.
import { expect, test } from 'vitest';
import { repositoryOfDesk } from './repository-name.ts';

const fork = () => 'git@github.com:octocat/desk.git\n';

test.each([
  ['the call names it', { named: 'a/b', site: 'https://contoso.github.io/desk/', origin: fork }, 'a/b'],
  ['its site is on Pages', { site: 'https://contoso.github.io/desk/', origin: fork }, 'contoso/desk'],
  ['its name is empty', { named: '', site: 'https://contoso.github.io/desk/' }, 'contoso/desk'],
  ['its site is that of its owner', { site: 'https://contoso.github.io/' }, 'contoso/contoso.github.io'],
  ['its site is elsewhere', { site: 'https://desk.example/desk/', origin: fork }, 'octocat/desk'],
  ['another host ends alike', { site: 'https://contoso.github.io.example/desk/' }, 'local'],
  ['it has none', { site: 'https://desk.example/' }, 'local'],
])('%s', (_, whereabouts, expected) => {
  expect(repositoryOfDesk({ named: undefined, origin: () => '', ...whereabouts })).toBe(expected);
});
