// The search: straight to the ticket for a number or a CVE; for words, whatever the page does with them.
import { type Answer, answerTo } from '../../view/answer.ts';
import { spanPlace } from '../../view/lists/urgency.ts';
import { element } from '../element.ts';
import { indexPlace, loadedEntries } from './index-file.ts';
import { namedPages } from './named-pages.ts';
import { isLongEnough, namedItem, suggested, suggestionItem } from './suggestions.ts';

const form = document.querySelector<HTMLFormElement>('form.search');

/** Answers what is typed into the search of the page, if it has one. */
export function watchSearch(onWords: (text: string) => void): void {
  const field = form?.querySelector('input');
  if (!form || !field) return;
  // Whoever points at the field is about to search; a failure is told once they do.
  field.addEventListener('focus', () => void loadedEntries(indexPlace(form), '').catch(() => undefined));
  field.addEventListener('input', () => void suggest(form, field));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void answered(form, field.value, onWords);
  });
}

// The list may come after more was typed: then it is of no use. A failure is told once somebody searches.
async function suggest(form: HTMLFormElement, field: HTMLInputElement): Promise<void> {
  const place = indexPlace(form);
  const text = field.value;
  const found = await loadedEntries(place, text).catch(() => ({ entries: [], catalogue: [] }));
  const pages = isLongEnough(text) ? await namedPages(text, found) : [];
  const listing = document.querySelector<HTMLElement>('#results')?.dataset.listing;
  if (text !== field.value || listing === undefined) return;
  const tickets = suggested(text, place.prefixes, found.entries);
  form
    .querySelector('.suggestions')
    ?.replaceChildren(
      ...pages.map((page) => namedItem(form, page)),
      ...tickets.map((entry) => suggestionItem(JSON.parse(listing), entry)),
    );
}

async function answered(form: HTMLFormElement, text: string, onWords: (text: string) => void) {
  const place = indexPlace(form);
  try {
    const { entries } = await loadedEntries(place, text);
    act(form, answerTo(text, place.prefixes, entries), onWords);
  } catch {
    say(form, form.dataset.failed ?? '');
  }
}

function act(form: HTMLFormElement, answer: Answer, onWords: (text: string) => void): void {
  const { tickets = '', unknown = '', mistyped = '' } = form.dataset;
  say(form, '');
  form.querySelector('.suggestions')?.replaceChildren();
  if (answer.kind === 'ticket') location.assign(`${tickets}${answer.number}/`);
  if (answer.kind === 'unknown') say(form, unknown.replace(spanPlace, answer.number));
  if (answer.kind === 'mistyped') say(form, mistyped, answer.expected);
  if (answer.kind === 'words') onWords(answer.text);
  if (answer.kind === 'nothing') onWords('');
}

function say(form: HTMLFormElement, sentence: string, expected: string | null = null): void {
  const { tickets = '', meant = '' } = form.dataset;
  const link = expected === null ? [] : [' ', meant, ' ', ticketLink(tickets, expected)];
  form.querySelector('.answer')?.replaceChildren(sentence, ...link);
}

/** A link to a ticket by its number; `tickets` is the address of the folder of all. */
function ticketLink(tickets: string, number: string): HTMLAnchorElement {
  return element('a', { class: 'number', href: `${tickets}${number}/` }, number);
}
