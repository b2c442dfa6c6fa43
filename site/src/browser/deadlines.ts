// Judges the deadlines on a page by the reader's own clock, since the page itself may be older than a deadline.
import { MINUTE } from '../../../scripts/ticket/clock/instant.ts';
import { spanWords } from '../../../scripts/words/moment.ts';
import { duesIn } from '../view/lists/dues.ts';
import { isOverdue, isSoon, spanPlace } from '../view/lists/urgency.ts';
import { distance } from './distance.ts';
import { showNumber } from './tab-count.ts';

const language = document.documentElement.lang === 'fr' ? 'fr' : 'en';
const { overdue = '', left = '' } = document.body.dataset;
const tabs = document.querySelector<HTMLElement>('[data-dues]');
const dues = duesIn(tabs?.dataset.dues ?? '');

/** Marks every deadline and dates every closing that the page shows now, and counts all deadlines that have passed. */
export function judge(): void {
  const now = Date.now();
  for (const due of document.querySelectorAll<HTMLElement>('[data-due]')) mark(due, now);
  for (const closing of document.querySelectorAll<HTMLTimeElement>('time[data-ago]')) date(closing, now);
  if (tabs) countOverdue(tabs, now);
  for (const part of document.querySelectorAll<HTMLElement>('[data-unscripted]')) part.hidden = true;
  for (const part of document.querySelectorAll<HTMLElement>('[data-scripted]')) part.hidden = false;
}

// A line of a list has room for one unit alone; the page of the ticket says more.
function mark(due: HTMLElement, now: number): void {
  const place = due.querySelector<HTMLElement>('.mark');
  if (!place) return;
  const at = Number(due.dataset.due);
  const sentence = isOverdue(at, now) ? overdue : left;
  const units = due.closest('table') ? 1 : 2;
  place.textContent = sentence.replace(spanPlace, spanWords(language, (at - now) / MINUTE, units));
  place.dataset.urgency = isOverdue(at, now) ? 'overdue' : isSoon(at, now) ? 'soon' : 'later';
}

function date(closing: HTMLTimeElement, now: number): void {
  closing.title ||= closing.textContent;
  closing.textContent = distance(Date.parse(closing.dateTime), now);
}

// While the list is narrowed down, the tab counts what is left of it.
function countOverdue(tabs: HTMLElement, now: number): void {
  const late = dues.filter((due) => isOverdue(due, now)).length;
  const figure = document.querySelector<HTMLElement>('[data-figure="overdue"]');
  if (figure) figure.dataset.tone = late > 0 ? 'bad' : 'plain';
  showNumber(figure, late);
  if (tabs.dataset.narrowed === undefined)
    showNumber(tabs.querySelector<HTMLElement>('[data-value="overdue"]'), late);
}

judge();
setInterval(judge, MINUTE / 2);
