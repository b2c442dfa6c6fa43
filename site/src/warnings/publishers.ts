// What there is of each publisher: the offers, the advisories that stand, and every ticket that anyone may know of.
import { nameKey } from '../../../scripts/ticket/name.ts';
import type { Advisory } from '../advisories/advisory.ts';
import type { Entry } from '../view/lists/entry.ts';
import { type Group, publisherGroups } from '../view/lists/facet-list.ts';
import { inOrder } from '../view/lists/facet-page.ts';
import { publisherNames } from '../view/lists/facets.ts';
import type { OfferFacts } from './offers.ts';

export interface PublisherFacts {
  name: string;
  offers: OfferFacts[];
  /** Those that stand, in the order of the numbers. */
  advisories: Advisory[];
  /** The tickets in the usual order. */
  group: Group;
}

interface Known {
  entries: readonly Entry[];
  offers: readonly OfferFacts[];
  advisories: readonly Advisory[];
  now: number;
}

/** Every publisher of a ticket or of an offer. */
export function publishersOf({ entries, offers, advisories, now }: Known): PublisherFacts[] {
  const names = publisherNames(entries);
  const byKey = Map.groupBy(offers, ({ publisher }) => nameKey(publisher ?? ''));
  const standing = Map.groupBy(
    advisories.filter(({ stands }) => stands),
    ({ report }) => nameKey(report.publisher),
  );
  const groups = new Map(publisherGroups(entries, now).map((group) => [group.value, group]));
  const keys = new Set([...groups.keys(), ...byKey.keys()].filter((key) => key !== ''));
  return Array.from(keys, (key) => {
    const some = byKey.get(key) ?? [];
    const group = groups.get(key) ?? { facet: 'publisher', value: key, entries: [] };
    return {
      name: names.get(key) ?? some[0]?.publisher ?? key,
      offers: some,
      advisories: standing.get(key) ?? [],
      group: inOrder(group, now),
    };
  });
}
