// Package URLs as the packages of OSV.
import { expect, test } from 'vitest';
import osv from '../../../../site/testing/schemas/osv.schema.json' with { type: 'json' };
import { isPackageUrl, osvEcosystems, packageOf } from './package-url.ts';

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

test.each<[string, string, string]>([
  ['pkg:deb/debian/curl', 'Debian:12', 'curl'],
  ['pkg:rpm/redhat/openssl', 'Red Hat', 'openssl'],
  ['pkg:generic/contoso/waf', 'GIT', 'contoso/waf'],
  ['pkg:npm/waf', 'npm', 'waf'],
])('%s is a package of the ecosystem that is named, %s: %s', (purl, ecosystem, name) => {
  expect(packageOf(purl, ecosystem)).toEqual({ ecosystem, name, purl });
  expect(isPackageUrl(purl)).toBe(true);
});

test('a package whose ecosystem nobody names is none of OSV', () => {
  expect(packageOf('pkg:deb/debian/curl')).toBeNull();
});

test('the ecosystems are those of the schema of OSV', () => {
  expect(osvEcosystems).toEqual(osv.$defs.ecosystemName.enum);
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
