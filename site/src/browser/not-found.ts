// Where there is no page: searches, and asks whether the address was meant to be that of a ticket.
import { readNumber } from '../../../scripts/ticket/number.ts';
import { answerTo } from '../view/answer.ts';
import { spanPlace } from '../view/lists/urgency.ts';
import { type IndexPlace, indexPlace, loadedEntries } from './lists/index-file.ts';
import { watchSearch } from './lists/search.ts';

const form = document.querySelector<HTMLFormElement>('form.search');

watchSearch((text) => {
  location.assign(`${form?.action ?? ''}?${new URLSearchParams({ q: text })}`);
});

// What a ticket has beside its page for as long as somebody follows it.
const endingFile = /\/(?:feed\.xml|deadlines\.ics|badge\.svg)$/;

// The last part of the address that says anything, such as `sec-2026-45` in `/tickets/sec-2026-45/`.
function lastPart(path: string): string {
  const part =
    path
      .replace(endingFile, '')
      .split('/')
      .findLast((one) => one !== '') ?? '';
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

async function ask(index: IndexPlace): Promise<void> {
  const part = lastPart(location.pathname);
  if (readNumber(part, index.prefixes).kind === 'not-a-number') return;
  const { entries } = await loadedEntries(index, part);
  const answer = answerTo(part, index.prefixes, entries);
  const number = answer.kind === 'ticket' ? answer.number : answer.kind === 'mistyped' && answer.expected;
  if (!number) return;
  for (const place of document.querySelectorAll<HTMLElement>('.meant')) offer(place, number);
  if (!endingFile.test(location.pathname)) return;
  for (const place of document.querySelectorAll<HTMLElement>('.ended')) sayEnded(place, number);
}

function sayEnded(place: HTMLElement, number: string): void {
  const json = (place.dataset.json ?? '').replace(spanPlace, number);
  place.querySelector('a')?.setAttribute('href', json);
  place.hidden = false;
}

function offer(place: HTMLElement, number: string): void {
  const link = place.querySelector('a');
  if (!link) return;
  link.href = `${place.dataset.tickets}${number}/`;
  link.textContent = number;
  place.hidden = false;
}

if (form) {
  // Without the list there is nothing to ask, and the page says what it said before.
  ask(indexPlace(form)).catch(() => undefined);
}
