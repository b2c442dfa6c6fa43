// Judges the deadlines on a page by the reader's own clock, since the page itself may be older than a deadline.
import { MINUTE } from '../../../scripts/ticket/instant.ts';
import { spanWords } from '../../../scripts/words/moment.ts';
import { isOverdue, isSoon, spanPlace } from '../view/urgency.ts';

const language = document.documentElement.lang === 'fr' ? 'fr' : 'en';
const dues = [...document.querySelectorAll<HTMLElement>('[data-due]')];

function judge(): void {
  const now = Date.now();
  for (const due of dues) mark(due, now);
  count('overdue', dues.filter((due) => isOverdue(dueAt(due), now)).length);
  count('soon', dues.filter((due) => isSoon(dueAt(due), now)).length);
  for (const part of document.querySelectorAll<HTMLElement>('[data-unscripted]')) part.hidden = true;
  for (const part of document.querySelectorAll<HTMLElement>('[data-scripted]')) part.hidden = false;
}

function dueAt({ dataset }: HTMLElement): number {
  return Number(dataset.due);
}

function mark(due: HTMLElement, now: number): void {
  const place = due.querySelector<HTMLElement>('.mark');
  if (!place) return;
  const at = dueAt(due);
  const { overdue = '', left = '' } = place.dataset;
  const sentence = isOverdue(at, now) ? overdue : left;
  place.textContent = sentence.replace(spanPlace, spanWords(language, (at - now) / MINUTE));
  place.dataset.urgency = isOverdue(at, now) ? 'overdue' : isSoon(at, now) ? 'soon' : 'later';
  place.hidden = false;
}

// Only the home page counts, and it shows every running deadline once.
function count(name: 'overdue' | 'soon', number: number): void {
  const place = document.querySelector<HTMLElement>(`[data-count="${name}"]`);
  const shown = place?.querySelector('dd');
  if (!place || !shown) return;
  place.dataset.number = String(number);
  shown.textContent = String(number);
}

judge();
setInterval(judge, MINUTE / 2);
