// Which word was probably meant, and when it is better not to guess.
import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const words = ['description', 'discovered_at', 'title', 'cve', 'cvss', 'P1'];

test.each([
  ['discription', 'description'],
  ['Description', 'description'],
  ['discovered at', 'discovered_at'],
  ['discovered-at', 'discovered_at'],
  ['titel', 'title'],
  ['cves', 'cve'],
  ['CVSS', 'cvss'],
  ['p2', 'P1'],
  ['x'.repeat(10_000), undefined],
  ['', undefined],
  ['remediation', undefined],
  ['ab', undefined],
])('%j is meant for %j', (found, meant) => {
  expect(nearest(found, words)).toBe(meant);
});

test('where there are no words, none is meant', () => {
  expect(nearest('title', [])).toBeUndefined();
});
