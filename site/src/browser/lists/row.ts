// A row of the table of tickets, the same that components/TicketTable.astro prints; a test holds them together.
import type { Listing } from '../../view/lists/listing.ts';
import type { RowView, TagView } from '../../view/lists/rows.ts';
import { element } from '../element.ts';

export function rowElement(listing: Listing, row: RowView): HTMLTableRowElement {
  const { columns } = listing;
  return element(
    'tr',
    {},
    ticketCell(listing, row),
    cell(columns.status, tag(row.status)),
    cell(columns.priority, row.priority ?? absent(row.notSet)),
    cell(columns.severity, row.severity ? tag(row.severity) : absent(row.notSet)),
    cell(undefined, ...timeParts(listing, row)),
  );
}

function ticketCell(
  { urgent }: Listing,
  { number, address, title, withheld, language, category, isUrgent }: RowView,
) {
  return element(
    'th',
    { scope: 'row' },
    element('a', { class: 'number', href: address }, number),
    title === null
      ? element('span', { class: 'title withheld' }, withheld)
      : element('bdi', { class: 'title', lang: language }, title),
    element('span', { class: 'category' }, category),
    ...(isUrgent ? [tag({ label: urgent, tone: 'urgent' })] : []),
  );
}

function timeParts({ paused, repliedLate }: Listing, { due, closed }: RowView): HTMLElement[] {
  if (due) {
    const marked = element('span', { class: 'due', 'data-due': String(due.at) }, time(due));
    marked.append(element('span', { class: 'mark' }));
    return [kind(due.label), marked];
  }
  if (!closed) return [absent(paused)];
  const late = closed.isLate ? [tag({ label: repliedLate, tone: 'late' })] : [];
  return [kind(closed.label), time(closed, ''), ...late];
}

function cell(label: string | undefined, ...children: readonly (Node | string)[]): HTMLElement {
  return element('td', { 'data-label': label }, ...children);
}

function tag({ label, tone }: TagView): HTMLElement {
  return element('strong', { class: 'tag', 'data-tone': tone }, label);
}

function absent(text: string): HTMLElement {
  return element('span', { class: 'absent' }, text);
}

function kind(label: string): HTMLElement {
  return element('span', { class: 'kind' }, label);
}

function time({ instant, text }: { instant: string; text: string }, ago?: ''): HTMLElement {
  return element('time', { datetime: instant, 'data-ago': ago }, text);
}
