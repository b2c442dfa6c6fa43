// Package URLs as the packages of OSV.
import { expect, test } from 'vitest';
import { packageOf } from './package-url.ts';

test.each<[string, string, string]>([
  ['pkg:npm/left-pad', 'npm', 'left-pad'],
  ['pkg:npm/%40contoso/waf', 'npm', '@contoso/waf'],
  ['pkg:maven/org.example/parser', 'Maven', 'org.example:parser'],
  ['pkg:golang/example.org/one/two', 'Go', 'example.org/one/two'],
  ['pkg:pypi/contoso-waf', 'PyPI', 'contoso-waf'],
  ['pkg:vscode-extension/contoso/helper', 'VSCode', 'contoso.helper'],
])('%s is a package of %s: %s', (purl, ecosystem, name) => {
  expect(packageOf(purl)).toEqual({ ecosystem, name, purl });
});

test.each([
  'contoso-waf',
  'pkg:npm/',
  'pkg:npm/a@1.0',
  'pkg:npm/a?b=c',
  'pkg:npm/%zz',
  'pkg:toString/a',
  'pkg:constructor/a',
  'PKG:npm/a',
  'pkg:npm/a b',
])('%s is none', (offer) => expect(packageOf(offer)).toBeNull());
