// Addresses of names: plain ones as they are, all others safe, and no two names at one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameName } from '../../../scripts/ticket/name.ts';
import { hostileTexts } from '../../testing/hostile.ts';
import { pathName } from './path-name.ts';

it.each([
  ['contoso-waf', 'contoso-waf'],
  ['Contoso-WAF', 'contoso-waf'],
  ['contoso.waf_2', 'contoso.waf_2'],
  ['ｃｏｎｔｏｓｏ', 'contoso'],
  ['a', 'a'],
  ['console', 'console'],
])('%j is at %s', (name, path) => {
  expect(pathName(name)).toBe(path);
});

const strange = [
  ...hostileTexts.filter((text) => !/^(?:constructor|a+)$/.test(text)),
  ...['..', '.', '...', '/', '\\', 'a/b', '../../etc', 'a..b', '.well-known', 'trailing.', '-', '_'],
  ...[
    'con',
    'CON',
    'nul.tar',
    'com1',
    'LPT9.x',
    'aux',
    'index',
    '404',
    '500',
    'waf.json',
    'waf.html',
    'x.sha512',
  ],
  ...[
    '株式会社',
    'Éditions Zoé',
    'contoso, ltd',
    'x 0123456789abcdef0123',
    'pkg:npm/%40contoso/waf',
    'a~b',
    '~',
    'a'.repeat(81),
    ' ',
    'שלום',
  ],
];

describe('a strange name', () => {
  it.each(strange)('%j has a safe address of its own', (name) => {
    expect(pathName(name)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?~[0-9a-f]{20}$/);
  });

  it('shares its address with no other', () => {
    expect(new Set(strange.map(pathName)).size).toBe(new Set(strange.map((name) => name.toLowerCase())).size);
  });
});

it('is the same for two names only where the names are', () => {
  const letter = fc.constantFrom('a', 'A', 'b', '.', '~', '-', '_', '/', ' ', 'é', '\u00AD', '1');
  const name = fc.string({ unit: letter, maxLength: 6 });
  fc.assert(
    fc.property(name, name, (one, other) => (pathName(one) === pathName(other)) === isSameName(one, other)),
  );
});

it('is one step of an address that no server changes, and short enough for any disk', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
      const path = pathName(name);
      return new URL(`https://desk.example/${path}/`).pathname === `/${path}/` && path.length <= 80;
    }),
  );
});
