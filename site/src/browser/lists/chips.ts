// The filters in use, each with a way to take it out; none while the list is the whole of a tab.
import type { Entry } from '../../view/lists/entry.ts';
import { publisherNames } from '../../view/lists/facets.ts';
import { type Filter, filterIn, isNarrowed, queryOf, tabOf, toggled } from '../../view/lists/filter.ts';
import { spanPlace } from '../../view/lists/urgency.ts';
import { element } from '../element.ts';
import { type Chosen, labelOnPage } from './facet-links.ts';

export function showChips(place: HTMLElement, entries: readonly Entry[], filter: Filter): void {
  const { remove = '', text = '', pair = '' } = place.dataset;
  const facetChips = [...filter.chosen].flatMap(([facet, values]) =>
    values.map((value) => ({
      label: labelOf({ facet, value }, entries, pair),
      without: toggled(filter, facet, value),
    })),
  );
  const textChips =
    filter.text === ''
      ? []
      : [{ label: text.replace(spanPlace, () => filter.text), without: { ...filter, text: '' } }];
  const items = [...facetChips, ...textChips].map(({ label, without }) => chip(label, without, remove));
  place.querySelector('.chips')?.replaceChildren(...(isNarrowed(filter) ? items : []));
  const clear = place.querySelector<HTMLAnchorElement>('.clear');
  if (!clear) return;
  clear.hidden = !isNarrowed(filter);
  clear.href = `?${queryOf(filterIn(`show=${tabOf(filter) ?? ''}`)).slice(1)}`;
}

function chip(label: string, without: Filter, remove: string): HTMLLIElement {
  const link = element(
    'a',
    { href: `?${queryOf(without).slice(1)}`, 'aria-label': remove.replace(spanPlace, () => label) },
    element('bdi', {}, label),
    element('span', { 'aria-hidden': 'true' }, '×'),
  );
  return element('li', {}, link);
}

// With the name of its facet, where the page has that: "High" alone might be anything.
function labelOf(chosen: Chosen, entries: readonly Entry[], pair: string): string {
  const value = valueLabel(chosen, entries);
  const facet = document.querySelector(`#facet-${chosen.facet}`)?.textContent;
  return facet ? pair.replace('{facet}', () => facet).replace(spanPlace, () => value) : value;
}

function valueLabel(chosen: Chosen, entries: readonly Entry[]): string {
  const onPage = labelOnPage(chosen);
  if (onPage !== null || chosen.facet !== 'publisher') return onPage ?? chosen.value;
  return publisherNames(entries).get(chosen.value) ?? chosen.value;
}
