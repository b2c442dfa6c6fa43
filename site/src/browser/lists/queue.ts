// The tickets of the home page in a browser: tabs, filters and sorting, held in the query of the address.
import type { Found } from '../../search/lookup.ts';
import {
  type Filter,
  filtered,
  filterIn,
  isNarrowed,
  queryOf,
  tabOf,
  toggled,
} from '../../view/lists/filter.ts';
import { showChips } from './chips.ts';
import { countFacets, facetOf, markFacets, nextFilter } from './facet-links.ts';
import { indexPlace, loadedEntries } from './index-file.ts';
import { showResults } from './results.ts';
import { watchSearch } from './search.ts';
import { makeSortable, showSort, sortedBy } from './sorting.ts';
import { tell, tellOf } from './status.ts';

const results = document.querySelector<HTMLElement>('#results');
const form = document.querySelector<HTMLElement>('form.search');
const field = form?.querySelector('input');

function current(): Filter {
  return filterIn(location.search);
}

/** Puts a filter into the address, and shows what it gives. */
async function ask(filter: Filter): Promise<void> {
  history.pushState(null, '', `${location.pathname}${queryOf(filter)}`);
  await (isOfPages() ? location.reload() : show());
}

/** Whether what is asked for now is whole lists of a large desk, which its pages have and its index has not. */
function isOfPages(): boolean {
  return form !== null && indexPlace(form).isSplit && current().text === '';
}

async function show(): Promise<void> {
  if (!results || !form) return;
  const filter = current();
  const place = indexPlace(form);
  if (field) field.value = filter.text;
  markFacets(filter);
  const found = await loadedEntries(place, filter.text).catch(() => null);
  // Whoever was quicker than the index asks for something else by now.
  if (queryOf(filter) !== queryOf(current())) return;
  if (found && !place.isSplit) countFacets(found.entries, filter);
  list(results, found, filter);
}

function list(place: HTMLElement, found: Found | null, filter: Filter): void {
  const entries = filtered(found?.entries ?? [], filter, Date.now());
  showChips(place, found?.entries ?? [], filter);
  showSort(place, filter.sort);
  showResults(place, entries);
  if (found) tellOf(place, filter, found, entries.length);
  else tell(place, place.dataset.failed ?? '');
}

document.addEventListener('click', (event) => {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const target = event.target instanceof Element ? event.target : null;
  const link = target?.closest<HTMLAnchorElement>('a[data-facet], .chips a, .clear');
  // Of a large desk, every list is a page of its own, and there the link leads.
  if (!link || !results || !form || indexPlace(form).isSplit) return;
  const chosen = facetOf(link);
  event.preventDefault();
  void ask(chosen ? nextFilter(current(), link, chosen) : filterIn(link.search)).then(() => goOn(link));
});

// A figure is further up, and a chip that was taken out is gone: both lead to what is there now.
function goOn(link: HTMLElement): void {
  if (link.dataset.figure !== undefined) leadDown();
  else if (!link.isConnected || link.closest('[hidden]')) focusList();
}

function leadDown(): void {
  document.querySelector('.tickets-head')?.scrollIntoView();
  focusList();
}

function focusList(): void {
  const place = isNarrowed(current()) ? '#found' : '.tabs [aria-current]';
  document.querySelector<HTMLElement>(place)?.focus({ preventScroll: true });
}

/** A search looks under every tab: what it finds says where else it is. */
function searchedFor(text: string): Filter {
  const filter = { ...current(), text };
  const tab = tabOf(filter);
  return tab === null || text === '' ? filter : toggled(filter, 'show', tab);
}

/** Leads from a filter that the index of a large desk does not know to the page of its first value. */
function leadOn(): boolean {
  const [[facet, [value = '']] = ['', []]] = current().chosen;
  const link = document.querySelector<HTMLAnchorElement>(
    `a[data-facet="${facet}"][data-value="${CSS.escape(value)}"]`,
  );
  if (link) location.replace(link.href);
  return link !== null;
}

if (results && form) {
  const place = indexPlace(form);
  if (!place.isSplit) makeSortable((name) => void ask(sortedBy(current(), name)));
  watchSearch((text) => void ask(searchedFor(text)).then(leadDown));
  addEventListener('popstate', () => (isOfPages() ? location.reload() : void show()));
  for (const way of document.querySelectorAll('.filters, .tabs, .figures')) {
    for (const event of ['pointerenter', 'focusin']) {
      way.addEventListener(event, () => void loadedEntries(place, '').catch(() => undefined), { once: true });
    }
  }
  if (queryOf(current()) !== '' && !(isOfPages() && leadOn())) void show();
}
