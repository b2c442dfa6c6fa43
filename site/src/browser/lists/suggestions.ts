// What a search would find, in a few lines below the field while somebody types.
import type { Found } from '../../search/lookup.ts';
import { answerTo } from '../../view/answer.ts';
import type { Entry } from '../../view/lists/entry.ts';
import { everything, filtered } from '../../view/lists/filter.ts';
import type { Listing } from '../../view/lists/listing.ts';
import { rowView } from '../../view/lists/rows.ts';
import { element } from '../element.ts';
import { indexPlace } from './index-file.ts';
import { type NamedPage, namedPages } from './named-pages.ts';

const shortest = 2;
const most = 5;

export function isLongEnough(text: string): boolean {
  return text.trim().length >= shortest;
}

/** Pages of offers and publishers, then tickets. */
export async function suggestionItems(
  form: HTMLFormElement,
  text: string,
  found: Found,
): Promise<HTMLLIElement[]> {
  const pages = await namedPages(text, found);
  const listing = document.querySelector<HTMLElement>('#results')?.dataset.listing;
  const tickets = suggested(text, indexPlace(form).prefixes, found.entries);
  const item = (entry: Entry) =>
    listing === undefined ? plainItem(form, entry) : suggestionItem(JSON.parse(listing), entry);
  return [...pages.map((page) => namedItem(form, page)), ...tickets.map(item)];
}

// The page for missing addresses has no list of tickets, which would say more of one.
function plainItem({ dataset }: HTMLFormElement, { number, title, language }: Entry): HTMLLIElement {
  const named = element('bdi', title === null ? {} : { lang: language ?? undefined }, title ?? number);
  const link = element('a', { href: `${dataset.tickets}${number}/` }, named);
  return element('li', {}, link, element('span', { class: 'note number' }, number));
}

/** The tickets that a text would find, those that need attention first. */
function suggested(text: string, prefixes: readonly string[], entries: readonly Entry[]): Entry[] {
  const asked = text.trim();
  const answer = answerTo(asked, prefixes, entries);
  if (answer.kind === 'ticket') return entries.filter(({ number }) => number === answer.number);
  if (answer.kind === 'mistyped') return entries.filter(({ number }) => number === answer.expected);
  return filtered(entries, { ...everything, text: asked }, Date.now()).slice(0, most);
}

/** The page of an offer or a publisher; the form says what they are called, and where the pages are. */
function namedItem({ action, dataset }: HTMLFormElement, page: NamedPage): HTMLLIElement {
  const link = element('a', { href: `${action}${page.path}` }, element('bdi', {}, page.label));
  return element('li', {}, link, element('span', { class: 'note' }, dataset[page.kind] ?? ''));
}

function suggestionItem(listing: Listing, entry: Entry): HTMLLIElement {
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
