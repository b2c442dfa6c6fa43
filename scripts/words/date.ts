// Dates, times of day, weekdays and exact lengths of time as people read them.
import type { Weekday } from '../ticket/clock/calendar.ts';
import { dateTimeText, dayOf, HOUR, MINUTE } from '../ticket/clock/instant.ts';
import type { Language } from '../ticket/ticket.ts';

const tags: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };
const SECOND = 1000;
const week: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
// 2024-01-01 was a Monday.
const someMonday = dayOf('2024-01-01');

/** An ISO date: `Sat 13 Jun 2026`. */
export function dateWords(language: Language, date: string): string {
  return dayWords(language, dayOf(date), 'date').replace(',', '');
}

/** A time of day in milliseconds after midnight: `16:59`, with seconds and their parts only where there are any. */
export function clockWords(milliseconds: number): string {
  if (milliseconds === 24 * HOUR) return '24:00';
  return dateTimeText(milliseconds).slice(11).replace(/:00$/, '');
}

/** A length of time, nothing rounded away: `2 hours 56 minutes 49 seconds`; no unit parts from its number. Milliseconds. */
export function lengthWords(language: Language, milliseconds: number): string {
  const parts = [
    { unit: 'hour', count: Math.floor(milliseconds / HOUR) },
    { unit: 'minute', count: Math.floor((milliseconds % HOUR) / MINUTE) },
    { unit: 'second', count: (milliseconds % MINUTE) / SECOND },
  ];
  const some = parts.filter(({ count }) => count > 0);
  return (some.length > 0 ? some : parts.slice(1, 2))
    .map(({ unit, count }) => unitWords(language, unit, count))
    .join(' ');
}

const numbers = new Map<string, Intl.NumberFormat>();

function unitWords(language: Language, unit: string, count: number): string {
  const key = `${language} ${unit}`;
  const known =
    numbers.get(key) ?? new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
  numbers.set(key, known);
  return known.format(count).replace(' ', '\u00A0');
}

/** Weekdays in the order of the week; `range` names three or more that follow one another. */
export function weekdayWords(
  language: Language,
  days: ReadonlySet<Weekday>,
  range: (first: string, last: string) => string,
): string {
  const places = week.flatMap((day, place) => (days.has(day) ? [place] : []));
  const names = places.map((place) => dayWords(language, someMonday + place, 'weekday'));
  const [first, last] = [names[0], names.at(-1)];
  const follow = places.every((place, index) => place === (places[0] ?? 0) + index);
  if (names.length > 2 && follow && first !== undefined && last !== undefined) return range(first, last);
  return new Intl.ListFormat(tags[language]).format(names);
}

const formats = {
  date: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { weekday: 'long' },
} as const;
const dates = new Map<string, Intl.DateTimeFormat>();

// Making a format takes far longer than using it.
function dayWords(language: Language, day: number, format: keyof typeof formats): string {
  const key = `${language} ${format}`;
  const known =
    dates.get(key) ?? new Intl.DateTimeFormat(tags[language], { ...formats[format], timeZone: 'UTC' });
  dates.set(key, known);
  return known.format(day * 24 * HOUR);
}
