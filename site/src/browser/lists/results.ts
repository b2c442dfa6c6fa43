// The tickets that were found, a hundred at a time.
import type { Entry } from '../../view/lists/entry.ts';
import type { Listing } from '../../view/lists/listing.ts';
import { lastColumn, rowView } from '../../view/lists/rows.ts';
import { judge } from '../deadlines.ts';
import { rowElement } from './row.ts';

const atATime = 100;

export function showResults(place: HTMLElement, found: readonly Entry[]): void {
  const listing: Listing = JSON.parse(place.dataset.listing ?? '{}');
  const table = place.querySelector('table');
  const body = table?.querySelector('tbody');
  const more = place.querySelector<HTMLButtonElement>('.more');
  if (!table || !body || !more) return;
  place.querySelector('.all')?.remove();
  let shown = 0;
  const showMore = () => {
    const next = found.slice(shown, shown + atATime);
    shown += next.length;
    body.append(...next.map((entry) => rowElement(listing, rowView(listing, entry))));
    more.hidden = shown >= found.length;
    judge();
  };
  body.replaceChildren();
  table.hidden = found.length === 0;
  table.querySelector('[data-sort="deadline"] > button')?.replaceChildren(lastColumn(listing, found));
  more.onclick = () => {
    const before = body.lastElementChild;
    showMore();
    before?.nextElementSibling?.querySelector('a')?.focus();
  };
  showMore();
}
