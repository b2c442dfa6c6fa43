// Works out a deadline and shows its working, with the calendar that the page hands over.
import {
  type Calendar,
  type RestReason,
  type WorkingTime,
  workingTime,
} from '../../../scripts/ticket/clock/calendar.ts';
import { dueInstant } from '../../../scripts/ticket/clock/clock.ts';
import { Temporal } from '../../../scripts/ticket/clock/temporal.ts';
import { lengthWords } from '../../../scripts/words/date.ts';
import { momentWords } from '../../../scripts/words/moment.ts';
import { type WorkingRow, workingRows } from '../view/ticket/working-rows.ts';
import { element } from './element.ts';

const language = document.documentElement.lang === 'fr' ? 'fr' : 'en';
const form = document.querySelector<HTMLFormElement>('.calculator');
const since = form?.querySelector('input');
const allowed = form?.querySelector('select');

if (form && since && allowed) {
  const calendar: Calendar = JSON.parse(form.dataset.calendar ?? '{}');
  const time = workingTime(calendar);
  since.value = Temporal.Now.zonedDateTimeISO(calendar.time_zone).toPlainDateTime().toString().slice(0, 16);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    work(form, time, startOf(since.value, calendar.time_zone), Number(allowed.value));
  });
}

// A time that the clock of the zone shows twice is its first; one that it leaves out is as much later. Null for no time.
function startOf(text: string, zone: string): number | null {
  try {
    return Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
  } catch {
    return null;
  }
}

function work(form: HTMLFormElement, time: WorkingTime, sinceAt: number | null, length: number): void {
  const { wrong = '', due = '', skipped = '{}' } = form.dataset;
  const place = form.querySelector('.sum-due');
  const table = form.querySelector('table');
  if (!place || !table) return;
  table.hidden = sinceAt === null;
  if (sinceAt === null) {
    place.textContent = wrong;
    return;
  }
  const { epochMilliseconds: dueAt, text } = dueInstant(time, sinceAt, length);
  const moment = element('time', { datetime: text }, momentWords(language, time.zone.name, dueAt));
  place.replaceChildren(`${due} `, moment);
  const reasons: Record<RestReason, string> = JSON.parse(skipped);
  const rows = workingRows(language, reasons, { time, sinceAt, dueAt });
  table.tBodies[0]?.replaceChildren(...rows.map(rowElement));
  table.querySelector('.total')?.replaceChildren(lengthWords(language, length));
}

function rowElement(row: WorkingRow): HTMLTableRowElement {
  const head = element('th', { scope: 'row' }, element('time', { datetime: row.day }, row.date));
  if (row.kind === 'skipped')
    return element('tr', { class: 'skipped' }, head, element('td', { colspan: '3' }, row.reason));
  const cells = [row.from, row.to, row.length].map((text) => element('td', {}, text));
  return element('tr', {}, head, ...cells);
}
