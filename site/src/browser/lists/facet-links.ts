// The links of the facets as filters: where each leads from what is chosen now, and how many tickets it would give.
import type { Entry } from '../../view/lists/entry.ts';
import { type Facet, facets } from '../../view/lists/facets.ts';
import { countsFor, type Filter, filterIn, queryOf, toggled } from '../../view/lists/filter.ts';

export interface Chosen {
  facet: Facet;
  value: string;
}

/** What a link of a facet stands for; null for any other. */
export function facetOf({ dataset }: HTMLElement): Chosen | null {
  const facet = facets.find((name) => name === dataset.facet);
  return facet && dataset.value !== undefined ? { facet, value: dataset.value } : null;
}

/** The filter once such a link is followed. The counts at the top of the page each ask for one thing alone. */
export function nextFilter(filter: Filter, { facet, value }: Chosen): Filter {
  if (facet !== 'show' || isChosen(filter, { facet, value })) return toggled(filter, facet, value);
  return toggled({ ...filterIn(''), sort: filter.sort }, facet, value);
}

function isChosen({ chosen }: Filter, { facet, value }: Chosen): boolean {
  return chosen.get(facet)?.includes(value) ?? false;
}

/** Brings all links of the page up to a filter. */
export function countFacets(entries: readonly Entry[], filter: Filter): void {
  const now = Date.now();
  const counts = new Map(facets.map((facet) => [facet, countsFor(entries, filter, facet, now)]));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-facet]')) {
    const chosen = facetOf(link);
    if (!chosen) continue;
    link.href = `${location.pathname}${queryOf(nextFilter(filter, chosen))}`;
    const isHere = isChosen(filter, chosen);
    if (isHere) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    if (chosen.facet !== 'show') showCount(link, counts.get(chosen.facet)?.get(chosen.value) ?? 0, isHere);
  }
}

// A value that would give nothing is no way to go, unless it is the one to take out.
function showCount(link: HTMLAnchorElement, count: number, isChosen: boolean): void {
  link.querySelector('.count')?.replaceChildren(String(count));
  const item = link.closest('li');
  if (item) item.hidden = count === 0 && !isChosen;
}

/** What the page calls a value. */
export function labelOnPage({ facet, value }: Chosen): string | null {
  // The figures at the top tell the same in words of their own.
  const link = document.querySelector(
    `a:not([data-figure])[data-facet="${facet}"][data-value="${CSS.escape(value)}"]`,
  );
  return link?.firstElementChild?.textContent ?? null;
}
