// The home page in a browser: filters and sorting, held in the query of the address, over all tickets of the desk.
import type { Entry } from '../../view/entry.ts';
import { type Filter, filtered, filterIn, queryOf } from '../../view/filter.ts';
import { showChips } from './chips.ts';
import { countFacets, facetOf, nextFilter } from './facet-links.ts';
import { loadedEntries } from './index-file.ts';
import { showResults } from './results.ts';
import { watchSearch } from './search.ts';
import { makeSortable, showSort, sortedBy } from './sorting.ts';

const results = document.querySelector<HTMLElement>('#results');
const queue = document.querySelector<HTMLElement>('#queue');
const field = document.querySelector<HTMLInputElement>('form.search input');
const address = document.querySelector<HTMLElement>('form.search')?.dataset.index ?? '';

function current(): Filter {
  return filterIn(location.search);
}

/** Puts a filter into the address, and shows what it gives. */
async function ask(filter: Filter): Promise<void> {
  history.pushState(null, '', `${location.pathname}${queryOf(filter)}`);
  await show();
}

async function show(): Promise<void> {
  if (!results || !queue) return;
  const filter = current();
  const isAsked = queryOf(filter) !== '';
  if (field) field.value = filter.text;
  try {
    const entries = await loadedEntries(address);
    countFacets(entries, filter);
    if (isAsked) list(results, entries, filter);
  } catch {
    tell(results, results.dataset.failed ?? '');
  }
  results.hidden = !isAsked;
  queue.hidden = isAsked;
}

function list(place: HTMLElement, entries: readonly Entry[], filter: Filter): void {
  const found = filtered(entries, filter, Date.now());
  const { found: sentence = '', none = '' } = place.dataset;
  const counted = sentence
    .replace('{count}', String(found.length))
    .replace('{total}', String(entries.length));
  tell(place, found.length > 0 ? counted : none);
  showChips(place, entries, filter);
  showSort(place, filter.sort);
  showResults(place, found);
}

function tell(place: HTMLElement, text: string): void {
  status(place)?.replaceChildren(text);
}

function status(place: HTMLElement): HTMLElement | null {
  return place.querySelector<HTMLElement>('.status');
}

document.addEventListener('click', (event) => {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const target = event.target instanceof Element ? event.target : null;
  const link = target?.closest<HTMLAnchorElement>('a[data-facet], .chips a, .clear');
  if (!link || !results) return;
  event.preventDefault();
  const chosen = facetOf(link);
  void ask(chosen ? nextFilter(current(), chosen) : filterIn(link.search)).then(() => keepFocus(link));
});

// Whoever took a filter out by its chip is led to what is there now.
function keepFocus(link: HTMLElement): void {
  if (!link.isConnected || link.closest('[hidden]')) {
    document.querySelector<HTMLElement>('#results:not([hidden]) .status, #queue h3')?.focus();
  }
}

if (results) {
  makeSortable((name) => void ask(sortedBy(current(), name)));
  watchSearch((text) => void ask({ ...current(), text }).then(() => status(results)?.focus()));
  addEventListener('popstate', () => void show());
  for (const way of document.querySelectorAll('.filters, .counts, .figures')) {
    for (const event of ['pointerenter', 'focusin']) {
      way.addEventListener(event, () => void loadedEntries(address).catch(() => undefined), { once: true });
    }
  }
  if (location.search !== '') void show();
}
