// Judges the deadlines on a page by the reader's own clock, since the page itself may be older than a deadline.
import { MINUTE } from '../../../scripts/ticket/clock/instant.ts';
import { spanWords } from '../../../scripts/words/moment.ts';
import { duesIn } from '../view/dues.ts';
import { isOverdue, isSoon, spanPlace } from '../view/urgency.ts';

const language = document.documentElement.lang === 'fr' ? 'fr' : 'en';
const { overdue = '', left = '' } = document.body.dataset;
const counts = document.querySelector<HTMLElement>('[data-dues]');
const dues = duesIn(counts?.dataset.dues ?? '');

/** Marks every deadline that the page shows now, and counts all that run. */
export function judge(): void {
  const now = Date.now();
  for (const due of document.querySelectorAll<HTMLElement>('[data-due]')) mark(due, now);
  count('overdue', dues.filter((due) => isOverdue(due, now)).length);
  count('soon', dues.filter((due) => isSoon(due, now)).length);
  for (const part of document.querySelectorAll<HTMLElement>('[data-unscripted]')) part.hidden = true;
  for (const part of document.querySelectorAll<HTMLElement>('[data-scripted]')) part.hidden = false;
}

function mark(due: HTMLElement, now: number): void {
  const place = due.querySelector<HTMLElement>('.mark');
  if (!place) return;
  const at = Number(due.dataset.due);
  const sentence = isOverdue(at, now) ? overdue : left;
  place.textContent = sentence.replace(spanPlace, spanWords(language, (at - now) / MINUTE));
  place.dataset.urgency = isOverdue(at, now) ? 'overdue' : isSoon(at, now) ? 'soon' : 'later';
}

function count(name: 'overdue' | 'soon', number: number): void {
  const place = counts?.querySelector<HTMLElement>(`[data-value="${name}"]`);
  const shown = place?.querySelector('.count');
  if (!place || !shown) return;
  place.dataset.number = String(number);
  shown.textContent = String(number);
}

judge();
setInterval(judge, MINUTE / 2);
