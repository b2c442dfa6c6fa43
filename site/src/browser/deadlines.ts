// Judges the deadlines on a page by the reader's own clock, since the page itself may be older than a deadline.
import { MINUTE } from '../../../scripts/ticket/clock/instant.ts';
import { spanWords } from '../../../scripts/words/moment.ts';
import { format } from '../statistics/format.ts';
import { duesIn } from '../view/lists/dues.ts';
import { isLately, isOverdue, isSoon, spanPlace } from '../view/lists/urgency.ts';

const language = document.documentElement.lang === 'fr' ? 'fr' : 'en';
const { overdue = '', left = '' } = document.body.dataset;
const counts = document.querySelector<HTMLElement>('[data-dues]');
const dues = duesIn(counts?.dataset.dues ?? '');
const closings = duesIn(counts?.dataset.closings ?? '');

/** Marks every deadline that the page shows now, and counts all that run. */
export function judge(): void {
  const now = Date.now();
  for (const due of document.querySelectorAll<HTMLElement>('[data-due]')) mark(due, now);
  if (counts) countAll(counts, now);
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

function countAll(place: HTMLElement, now: number): void {
  const late = dues.filter((due) => isOverdue(due, now)).length;
  const figure = document.querySelector<HTMLElement>('[data-figure="overdue"]');
  if (figure) figure.dataset.tone = late > 0 ? 'bad' : 'plain';
  show(figure?.querySelector('.figure'), late);
  count(place, 'overdue', late);
  count(place, 'soon', dues.filter((due) => isSoon(due, now)).length);
  count(place, 'lately', closings.filter((at) => isLately(at, now)).length);
}

function count(counts: HTMLElement, name: 'overdue' | 'soon' | 'lately', number: number): void {
  const place = counts.querySelector<HTMLElement>(`[data-value="${name}"]`);
  if (place) place.dataset.number = String(number);
  show(place?.querySelector('.count'), number);
}

function show(place: Element | null | undefined, number: number): void {
  if (place) place.textContent = format(language).count(number);
}

judge();
setInterval(judge, MINUTE / 2);
