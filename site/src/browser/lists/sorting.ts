// The heads of a table as buttons that sort.
import type { Filter } from '../../view/lists/filter.ts';
import { type SortName, sortable } from '../../view/lists/order.ts';
import { element } from '../element.ts';

/** Puts a button into every head that can sort; what stands there at first is in the usual order. */
export function makeSortable(onSort: (name: SortName) => void): void {
  for (const head of document.querySelectorAll<HTMLElement>('th[data-sort]')) {
    const name = sortable.find((one) => one === head.dataset.sort);
    if (!name) continue;
    const button = element('button', { type: 'button' }, ...head.childNodes);
    button.addEventListener('click', () => {
      onSort(name);
    });
    head.append(button);
  }
  for (const table of document.querySelectorAll<HTMLElement>('table'))
    showSort(table, { by: 'deadline', isDown: false });
}

export function showSort(place: HTMLElement, { by, isDown }: Filter['sort']): void {
  for (const head of place.querySelectorAll<HTMLElement>('th[data-sort]')) {
    if (head.dataset.sort === by) head.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
    else head.removeAttribute('aria-sort');
  }
}

/** The filter once a head is pressed: sorted by it, or the other way round. */
export function sortedBy(filter: Filter, name: SortName): Filter {
  const { by, isDown } = filter.sort;
  return { ...filter, sort: { by: name, isDown: by === name && !isDown } };
}
