// The offers that a desk knows by its catalogue: what can be wrong with them, and how each is found.

import { nameKey } from '../name.ts';
import { type Finding, finding, type PropertyPath } from '../problem.ts';
import { isPackageUrl, osvEcosystems, type Package, packageOf } from '../report/versions/package-url.ts';
import type { DeskConfiguration } from '../ticket.ts';
import { excerpt } from '../yaml/excerpt.ts';
import { nearest } from '../yaml/nearest.ts';
import { isMapping } from '../yaml/value.ts';

type Catalogue = DeskConfiguration['catalogue'];

export interface KnownOffer {
  id: string;
  /** Empty for what the catalogue does not say, like all the others. */
  name: string;
  publisher: string;
  /** A package URL. */
  package: string;
  /** An ecosystem of OSV, where the package URL does not tell it. */
  ecosystem: string;
}

const indexes = new WeakMap<Catalogue, ReadonlyMap<string, KnownOffer>>();

/** The offers by the keys of their ids, in the order of the catalogue. */
export function knownOffers({
  catalogue,
}: Pick<DeskConfiguration, 'catalogue'>): ReadonlyMap<string, KnownOffer> {
  const known = indexes.get(catalogue) ?? indexed(catalogue);
  indexes.set(catalogue, known);
  return known;
}

function indexed(catalogue: Catalogue): ReadonlyMap<string, KnownOffer> {
  return new Map(Object.entries(catalogue).map(([id, offer]) => [nameKey(id), { id: id.trim(), ...offer }]));
}

/** The offer that the desk knows by an id in any spelling. */
export function knownOffer(desk: Pick<DeskConfiguration, 'catalogue'>, id: string): KnownOffer | undefined {
  return knownOffers(desk).get(nameKey(id));
}

const mostSuggested = 5;

/** The offers that a text may mean: those whose id or name holds it, or else the one whose id is nearly it. */
export function suggestedOffers(desk: Pick<DeskConfiguration, 'catalogue'>, text: string): KnownOffer[] {
  const asked = nameKey(text);
  const known = [...knownOffers(desk)];
  const holding = known.filter(([key, { name }]) => key.includes(asked) || nameKey(name).includes(asked));
  const keys = known.map(([key]) => key);
  const near = holding.length > 0 ? undefined : nearest(asked, keys);
  const found = near === undefined ? holding : known.filter(([key]) => key === near);
  return found.slice(0, mostSuggested).map(([, offer]) => offer);
}

/** The package of an offer for OSV: the one of the catalogue, or else the one that its id names. */
export function packageOfOffer(desk: Pick<DeskConfiguration, 'catalogue'>, id: string): Package | null {
  const known = knownOffer(desk, id);
  return known?.package ? packageOf(known.package, known.ecosystem) : packageOf(id);
}

/** What is wrong with the catalogue, whatever its type; the schema judges the types. */
export function catalogueFindings(catalogue: unknown): Finding[] {
  if (!isMapping(catalogue) || Array.isArray(catalogue)) return [];
  const ids = Object.keys(catalogue);
  const keys = ids.map(nameKey);
  return ids.flatMap((id, place) => [
    ...(keys.indexOf(keys[place] ?? '') < place
      ? [finding('repeated', { found: excerpt(id) }, ['catalogue', id], 'key')]
      : []),
    ...packageFindings(catalogue[id], ['catalogue', id]),
  ]);
}

function packageFindings(offer: unknown, at: PropertyPath): Finding[] {
  if (!isMapping(offer)) return [];
  const { package: purl = '', ecosystem = '' } = offer;
  if (typeof purl !== 'string' || typeof ecosystem !== 'string') return [];
  if (purl !== '' && !isPackageUrl(purl))
    return [finding('package-malformed', { found: excerpt(purl) }, [...at, 'package'])];
  if (ecosystem === '') return [];
  return purl === ''
    ? [finding('missing', { key: 'package' }, at, 'key')]
    : ecosystemFindings(ecosystem, purl, [...at, 'ecosystem']);
}

function ecosystemFindings(text: string, purl: string, at: PropertyPath): Finding[] {
  const own = packageOf(purl)?.ecosystem;
  const allowed = own === undefined ? osvEcosystems : [own];
  const [, found = '', release] = /^([^:]*)(?::(.*))?$/.exec(text) ?? [];
  if (allowed.includes(found) && release !== '') return [];
  const suggestion = nearest(found, allowed);
  const parameters = { found: excerpt(text), allowed: allowed.join(', '), ...(suggestion && { suggestion }) };
  return [finding('not-one-of', parameters, at)];
}
