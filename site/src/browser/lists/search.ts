// The search: while somebody types, what it would find; then straight to the ticket for a number or a CVE, and for words
// whatever the page does with them.
import { type Answer, answerTo } from '../../view/answer.ts';
import { spanPlace } from '../../view/lists/urgency.ts';
import { element } from '../element.ts';
import { indexPlace, loadedEntries } from './index-file.ts';
import { moveByKeys } from './suggestion-keys.ts';
import { isLongEnough, suggestionItems } from './suggestions.ts';

const form = document.querySelector<HTMLFormElement>('form.search');

// After so long a reader wonders whether anything happens. Milliseconds.
const patience = 400;

/** Answers what is typed into the search of the page, if it has one. */
export function watchSearch(onWords: (text: string) => void): void {
  const field = form?.querySelector('input');
  if (!form || !field) return;
  // Whoever points at the field is about to search; a failure is told once they do.
  field.addEventListener('focus', () => void loadedEntries(indexPlace(form), '').catch(() => undefined));
  field.addEventListener('input', () => void suggest(form, field));
  moveByKeys(form, field, () => showSuggestions(form, [], ''));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void answered(form, field.value, onWords);
  });
}

let asked = 0;

/** Begins to look for something; tells whether something else was asked for since, so that what is found is of no use. */
function lateness(): () => boolean {
  asked += 1;
  const mine = asked;
  return () => mine !== asked;
}

async function suggest(form: HTMLFormElement, field: HTMLInputElement): Promise<void> {
  const text = field.value;
  const isLate = lateness();
  if (!isLongEnough(text)) return showSuggestions(form, [], '');
  const { searching = '', failed = '' } = form.dataset;
  const waiting = setTimeout(() => isLate() || say(form, searching), patience);
  try {
    const place = indexPlace(form);
    const found = await loadedEntries(place, text);
    const items = await suggestionItems(form, text, found);
    const answer = answerTo(text, place.prefixes, found.entries);
    if (!isLate()) showSuggestions(form, items, sentenceFor(form, answer, text, items.length));
  } catch {
    if (!isLate()) showSuggestions(form, [], failed);
  } finally {
    clearTimeout(waiting);
  }
}

function showSuggestions(form: HTMLFormElement, items: readonly HTMLLIElement[], sentence: string): void {
  form.querySelector('.suggestions')?.replaceChildren(...items);
  say(form, sentence);
}

// A number is incomplete while it is typed: only then is silence an answer.
function sentenceFor(form: HTMLFormElement, { kind }: Answer, text: string, count: number): string {
  const { suggested = '', unknown = '', none = '' } = form.dataset;
  if (count > 0) return suggested.replace('{count}', String(count));
  const sentence = kind === 'unknown' ? unknown : kind === 'words' ? none : '';
  return sentence.replace(spanPlace, () => text.trim());
}

async function answered(form: HTMLFormElement, text: string, onWords: (text: string) => void) {
  const place = indexPlace(form);
  const isLate = lateness();
  try {
    const { entries } = await loadedEntries(place, text);
    if (isLate()) return;
    showSuggestions(form, [], '');
    act(form, answerTo(text, place.prefixes, entries), onWords);
  } catch {
    say(form, form.dataset.failed ?? '');
  }
}

function act(form: HTMLFormElement, answer: Answer, onWords: (text: string) => void): void {
  const { tickets = '', unknown = '', mistyped = '' } = form.dataset;
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
