// The offers of a catalogue, found by any spelling of their ids.
import { expect, test } from 'vitest';
import { bytes } from '../testing.ts';
import { knownOffer, knownOffers, packageOfOffer } from './catalogue.ts';
import { readConfiguration } from './configuration.ts';

function deskWith(text: string) {
  const { content, problems } = readConfiguration(bytes(`name: Desk\n${text}`));
  expect(problems).toEqual([]);
  return content ?? { catalogue: {} };
}

test('an offer has everything, empty where the catalogue does not say it', () => {
  const desk = deskWith('catalogue: {Contoso-WAF: {name: The WAF, package: "pkg:npm/waf"}, other: {}}\n');
  expect([...knownOffers(desk).values()]).toEqual([
    { id: 'Contoso-WAF', name: 'The WAF', publisher: '', package: 'pkg:npm/waf', ecosystem: '' },
    { id: 'other', name: '', publisher: '', package: '', ecosystem: '' },
  ]);
  expect(knownOffer(desk, ' contoso-waf')?.name).toBe('The WAF');
});

test('ids may be called like anything', () => {
  const ids = ['__proto__', 'constructor', 'pkg:npm/a', '..', '株式会社', 'a b'];
  const desk = deskWith(`catalogue: {${ids.map((id) => `"${id}": {}`).join(', ')}}\n`);
  expect(Array.from(knownOffers(desk).values(), ({ id }) => id)).toEqual(ids);
});

test('a desk without a catalogue knows none', () => {
  expect(knownOffers(deskWith('')).size).toBe(0);
});

test.each([
  ['contoso-waf', 'pkg:npm/waf'],
  ['CONTOSO-WAF', 'pkg:npm/waf'],
  ['lib', 'pkg:deb/debian/lib'],
  ['pkg:pypi/other', 'pkg:pypi/other'],
  ['pkg:pypi/known', 'pkg:npm/known'],
  ['generic', undefined],
  ['unknown', undefined],
])('the package of %s is %s', (id, purl) => {
  const desk = deskWith(`catalogue:
  contoso-waf: {package: "pkg:npm/waf"}
  lib: {package: "pkg:deb/debian/lib", ecosystem: "Debian:12"}
  generic: {package: "pkg:generic/a"}
  "pkg:pypi/known": {package: "pkg:npm/known"}
`);
  expect(packageOfOffer(desk, id)?.purl).toBe(purl);
});
