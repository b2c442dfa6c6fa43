// The facets as a page lists them: every value that some ticket has, what people call it, how many have it.
import { words } from '../../../../scripts/words/words.ts';
import { address, facetPage } from '../address.ts';
import type { Setting } from '../setting.ts';
import type { Entry } from './entry.ts';
import { type Facet, facets, publisherNames, unset, valuesFor, valuesOf } from './facets.ts';

interface FacetValueView {
  value: string;
  label: string;
  count: number;
  address: string;
}

export interface FacetView {
  facet: Facet;
  label: string;
  values: FacetValueView[];
}

/** The tickets under a value. */
export interface Group {
  facet: Facet;
  value: string;
  entries: Entry[];
}

/** As many publishers as the filters list, those with the most tickets; all have a page, and are found by their names. */
export const publishersListed = 20;

/** Every value that the filters list: those of what is shown always, others once a ticket has them. */
export function groups(entries: readonly Entry[], now: number): Group[] {
  return facets.flatMap((facet) => {
    const byValue = grouped(facet, entries, now);
    const values = facet === 'publisher' ? mostOften(byValue) : valuesOf[facet];
    return values
      .map((value) => ({ facet, value, entries: byValue.get(value) ?? [] }))
      .filter((group) => facet === 'show' || group.entries.length > 0);
  });
}

/** The tickets of every publisher that anyone may know of. */
export function publisherGroups(entries: readonly Entry[], now: number): Group[] {
  const facet = 'publisher';
  return Array.from(grouped(facet, entries, now), ([value, entries]) => ({ facet, value, entries }));
}

function grouped(facet: Facet, entries: readonly Entry[], now: number): Map<string, Entry[]> {
  const byValue = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const value of valuesFor(facet, entry, now)) {
      const some = byValue.get(value) ?? [];
      some.push(entry);
      byValue.set(value, some);
    }
  }
  return byValue;
}

function mostOften(byValue: ReadonlyMap<string, readonly Entry[]>): string[] {
  return [...byValue]
    .sort(([one, some], [other, more]) => more.length - some.length || (one < other ? -1 : 1))
    .slice(0, publishersListed)
    .map(([value]) => value);
}

export function facetList(setting: Setting, all: readonly Group[]): FacetView[] {
  return facets.flatMap((facet) => {
    const values = all.filter((group) => group.facet === facet).map((group) => valueView(setting, group));
    return values.length > 0 ? [{ facet, label: facetLabel(setting, facet), values }] : [];
  });
}

function valueView(setting: Setting, group: Group): FacetValueView {
  const { facet, value, entries } = group;
  return {
    value,
    label: valueLabel(setting, group),
    count: entries.length,
    address: address(setting, facetPage(facet, value)),
  };
}

export function facetLabel({ language }: Setting, facet: Facet): string {
  return words(language).site.filter.facets[facet];
}

/** What people call a value; of a publisher, the name as the latest report gives it. */
export function valueLabel({ language }: Setting, { facet, value, entries }: Group): string {
  const { site, ticket } = words(language);
  if (facet === 'publisher') return publisherNames(entries).get(value) ?? value;
  if (value === unset) return site.neverSet;
  const labels: Readonly<Record<string, { label: string }>> =
    facet === 'show' ? site.home.tabs : ticket[facet];
  return labels[value]?.label ?? value;
}
