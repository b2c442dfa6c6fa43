// What a search would find, in a few lines below the field while somebody types.
import { answerTo } from '../../view/answer.ts';
import type { Entry } from '../../view/entry.ts';
import { filtered, filterIn } from '../../view/filter.ts';
import type { Listing } from '../../view/listing.ts';
import { rowView } from '../../view/rows.ts';
import { element } from '../element.ts';

const shortest = 2;
const most = 5;

/** The tickets that a text would find, those that need attention first; none for a text that is too short to say. */
export function suggested(text: string, prefixes: readonly string[], entries: readonly Entry[]): Entry[] {
  const asked = text.trim();
  if (asked.length < shortest) return [];
  const answer = answerTo(asked, prefixes, entries);
  if (answer.kind === 'ticket') return entries.filter(({ number }) => number === answer.number);
  return filtered(entries, { ...filterIn(''), text: asked }, Date.now()).slice(0, most);
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
