// The home page in a browser: filters and sorting, held in the query of the address, over all tickets of the desk.
import type { Found } from '../../search/lookup.ts';
import { type Filter, filtered, filterIn, queryOf } from '../../view/lists/filter.ts';
import { showChips } from './chips.ts';
import { countFacets, facetOf, nextFilter } from './facet-links.ts';
import { indexPlace, loadedEntries } from './index-file.ts';
import { showResults } from './results.ts';
import { watchSearch } from './search.ts';
import { makeSortable, showSort, sortedBy } from './sorting.ts';

const results = document.querySelector<HTMLElement>('#results');
const queue = document.querySelector<HTMLElement>('#queue');
const form = document.querySelector<HTMLElement>('form.search');
const field = form?.querySelector('input');

function current(): Filter {
  return filterIn(location.search);
}

/** Puts a filter into the address, and shows what it gives. */
async function ask(filter: Filter): Promise<void> {
  history.pushState(null, '', `${location.pathname}${queryOf(filter)}`);
  await show();
}

async function show(): Promise<void> {
  if (!results || !queue || !form) return;
  const filter = current();
  const isAsked = queryOf(filter) !== '';
  if (field) field.value = filter.text;
  try {
    const place = indexPlace(form);
    const found = await loadedEntries(place, filter.text);
    if (!place.isSplit) countFacets(found.entries, filter);
    if (isAsked) list(results, found, filter);
  } catch {
    tell(results, results.dataset.failed ?? '');
  }
  results.hidden = !isAsked;
  queue.hidden = isAsked;
}

function list(place: HTMLElement, { entries, total, matching }: Found, filter: Filter): void {
  const found = filtered(entries, filter, Date.now());
  const { found: sentence = '', none = '', latest = '' } = place.dataset;
  const isCut = matching !== null && matching > entries.length;
  const counted = (isCut ? latest : sentence)
    .replace('{count}', String(found.length))
    .replace('{total}', String(isCut ? matching : total));
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
  const chosen = link && facetOf(link);
  // Of a large desk, the tickets under a value are on pages of their own, and there the link leads.
  if (!link || !results || !form || (chosen && indexPlace(form).isSplit)) return;
  event.preventDefault();
  void ask(chosen ? nextFilter(current(), chosen) : filterIn(link.search)).then(() => keepFocus(link));
});

// Whoever took a filter out by its chip is led to what is there now.
function keepFocus(link: HTMLElement): void {
  if (!link.isConnected || link.closest('[hidden]')) {
    document.querySelector<HTMLElement>('#results:not([hidden]) .status, #queue h3')?.focus();
  }
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
  watchSearch((text) => void ask({ ...current(), text }).then(() => status(results)?.focus()));
  addEventListener('popstate', () => void show());
  for (const way of document.querySelectorAll('.filters, .counts, .figures')) {
    for (const event of ['pointerenter', 'focusin']) {
      way.addEventListener(event, () => void loadedEntries(place, '').catch(() => undefined), { once: true });
    }
  }
  const isElsewhere = place.isSplit && current().text === '' && leadOn();
  if (location.search !== '' && !isElsewhere) void show();
}
