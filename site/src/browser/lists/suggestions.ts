// What a search would find, in a few lines below the field while somebody types.
import { answerTo } from '../../view/answer.ts';
import type { Entry } from '../../view/lists/entry.ts';
import { everything, filtered } from '../../view/lists/filter.ts';
import type { Listing } from '../../view/lists/listing.ts';
import { rowView } from '../../view/lists/rows.ts';
import { element } from '../element.ts';
import type { NamedPage } from './named-pages.ts';

const shortest = 2;
const most = 5;

export function isLongEnough(text: string): boolean {
  return text.trim().length >= shortest;
}

/** The tickets that a text would find, those that need attention first; none for a text that is too short to say. */
export function suggested(text: string, prefixes: readonly string[], entries: readonly Entry[]): Entry[] {
  const asked = text.trim();
  if (!isLongEnough(text)) return [];
  const answer = answerTo(asked, prefixes, entries);
  if (answer.kind === 'ticket') return entries.filter(({ number }) => number === answer.number);
  return filtered(entries, { ...everything, text: asked }, Date.now()).slice(0, most);
}

/** The page of an offer or a publisher; the form says what they are called, and where the pages are. */
export function namedItem({ action, dataset }: HTMLFormElement, page: NamedPage): HTMLLIElement {
  const link = element('a', { href: `${action}${page.path}` }, element('bdi', {}, page.label));
  return element('li', {}, link, element('span', { class: 'note' }, dataset[page.kind] ?? ''));
}

export function suggestionItem(listing: Listing, entry: Entry): HTMLLIElement {
  const { number, address, title, withheld, language, status } = rowView(listing, entry);
  const named =
    title === null
      ? element('span', { class: 'withheld' }, withheld)
      : element('bdi', { lang: language }, title);
  const about = element(
    'span',
    { class: 'note' },
    element('span', { class: 'number' }, number),
    ` · ${status.label}`,
  );
  return element('li', {}, element('a', { href: address }, named), about);
}
