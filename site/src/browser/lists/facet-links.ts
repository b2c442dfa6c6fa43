// The links of the facets as filters: where each leads from what is chosen now, and how many tickets it would give.
import type { Entry } from '../../view/lists/entry.ts';
import { type Facet, facets } from '../../view/lists/facets.ts';
import { countsFor, everything, type Filter, isNarrowed, queryOf, toggled } from '../../view/lists/filter.ts';
import { showNumber } from '../tab-count.ts';

export interface Chosen {
  facet: Facet;
  value: string;
}

/** What a link of a facet stands for; null for any other. */
export function facetOf({ dataset }: HTMLElement): Chosen | null {
  const facet = facets.find((name) => name === dataset.facet);
  return facet && dataset.value !== undefined ? { facet, value: dataset.value } : null;
}

/** The filter once a link is followed: a figure asks for its list alone, a tab for what is in use within it. */
export function nextFilter(filter: Filter, link: HTMLElement, { facet, value }: Chosen): Filter {
  if (link.dataset.figure !== undefined) return toggled(everything, facet, value);
  const isTab = facet === 'show';
  return isTab && isChosen(filter, { facet, value }) ? filter : toggled(filter, facet, value);
}

function isChosen({ chosen }: Filter, { facet, value }: Chosen): boolean {
  return chosen.get(facet)?.includes(value) ?? false;
}

const links = () => document.querySelectorAll<HTMLAnchorElement>('a[data-facet]');

/** Marks the tab and the values that a filter asks for. */
export function markFacets(filter: Filter): void {
  for (const link of links()) {
    const chosen = facetOf(link);
    if (chosen && link.dataset.figure === undefined && isChosen(filter, chosen))
      link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** Brings all links of the page up to a filter. */
export function countFacets(entries: readonly Entry[], filter: Filter): void {
  const now = Date.now();
  document.querySelector('.tabs')?.toggleAttribute('data-narrowed', isNarrowed(filter));
  const counts = new Map(facets.map((facet) => [facet, countsFor(entries, filter, facet, now)]));
  for (const link of links()) {
    const chosen = facetOf(link);
    if (!chosen) continue;
    link.href = `${location.pathname}${queryOf(nextFilter(filter, link, chosen))}`;
    const count = counts.get(chosen.facet)?.get(chosen.value) ?? 0;
    if (link.dataset.figure === undefined)
      showCount(link, count, chosen.facet === 'show' || isChosen(filter, chosen));
  }
}

// A value that would give nothing is no way to go, unless it is the one to take out. Tabs stay where they are.
function showCount(link: HTMLElement, count: number, isKept: boolean): void {
  showNumber(link, count);
  const item = link.closest('li');
  if (item) item.hidden = count === 0 && !isKept;
}

/** What the page calls a value. */
export function labelOnPage({ facet, value }: Chosen): string | null {
  // The figures above the tabs tell the same in words of their own.
  const link = document.querySelector(
    `a:not([data-figure])[data-facet="${facet}"][data-value="${CSS.escape(value)}"]`,
  );
  return link?.firstElementChild?.textContent ?? null;
}
