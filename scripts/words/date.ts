// Dates, times of day, weekdays and exact lengths of time as people read them.
import type { Weekday } from '../ticket/calendar.ts';
import { dateTimeText, dayOf, HOUR, MINUTE } from '../ticket/instant.ts';
import type { Language } from '../ticket/ticket.ts';

const tags: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };
const SECOND = 1000;
const week: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
// 2024-01-01 was a Monday.
const someMonday = dayOf('2024-01-01');

/** An ISO date: `Sat 13 Jun 2026`. */
export function dateWords(language: Language, date: string): string {
  const options = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  return dayWords(language, dayOf(date), options).replace(',', '');
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

function unitWords(language: Language, unit: string, count: number): string {
  const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
  return format.format(count).replace(' ', '\u00A0');
}

/** Weekdays in the order of the week; `range` names three or more that follow one another. */
export function weekdayWords(
  language: Language,
  days: ReadonlySet<Weekday>,
  range: (first: string, last: string) => string,
): string {
  const places = week.flatMap((day, place) => (days.has(day) ? [place] : []));
  const names = places.map((place) => dayWords(language, someMonday + place, { weekday: 'long' }));
  const [first, last] = [names[0], names.at(-1)];
  const follow = places.every((place, index) => place === (places[0] ?? 0) + index);
  if (names.length > 2 && follow && first !== undefined && last !== undefined) return range(first, last);
  return new Intl.ListFormat(tags[language]).format(names);
}

function dayWords(language: Language, day: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(tags[language], { ...options, timeZone: 'UTC' }).format(day * 24 * HOUR);
}
