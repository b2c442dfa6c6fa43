// What a reader is told of the list: how many tickets it has, and of how many.
import type { Found } from '../../search/lookup.ts';
import type { Tab } from '../../view/lists/facets.ts';
import { type Filter, isNarrowed, tabOf } from '../../view/lists/filter.ts';
import { type ListWords, listName } from '../../view/lists/list-name.ts';

const language = document.documentElement.lang === 'fr' ? 'fr' : 'en';

/** For everybody to read, or where the tab says the same to those who see it, for the others alone. */
export function tell(place: HTMLElement, text: string, isQuiet = false): void {
  const status = place.querySelector<HTMLElement>('.status');
  status?.toggleAttribute('data-quiet', isQuiet);
  status?.replaceChildren(text);
}

export function tellOf(place: HTMLElement, filter: Filter, found: Found, shown: number): void {
  const tab = tabOf(filter);
  const lists: Record<Tab, ListWords> = JSON.parse(place.dataset.lists ?? '{}');
  if (isNarrowed(filter) || tab === null) tell(place, counted(place, found, shown));
  else tell(place, listName(language, lists[tab], shown), shown > 0);
}

function counted({ dataset }: HTMLElement, { entries, total, matching }: Found, shown: number): string {
  const { found = '', none = '', latest = '' } = dataset;
  if (shown === 0) return none;
  const isCut = matching !== null && matching > entries.length;
  return (isCut ? latest : found)
    .replace('{count}', String(shown))
    .replace('{total}', String(isCut ? matching : total));
}
