// Dates and instants in the spellings of people, mail programs and other tools, as far as each can only mean one.

import { plain } from '../yaml/plain-characters.ts';
import { isDate } from './instant.ts';

const months = [
  'jan|january|janvier|janv',
  'feb|february|février|fevrier|févr|fév|fev',
  'mar|march|mars',
  'apr|april|avril|avr',
  'may|mai',
  'jun|june|juin',
  'jul|july|juillet|juil',
  'aug|august|août|aout',
  'sep|sept|september|septembre',
  'oct|october|octobre',
  'nov|november|novembre',
  'dec|december|décembre|decembre|déc',
].map((names) => names.split('|'));

interface Split {
  date: string;
  time: string;
}

const forms: readonly { form: RegExp; date: (parts: readonly string[]) => string | null }[] = [
  { form: /^(\d{4})-(\d{1,2})-(\d{1,2})$/, date: ([year, month, day]) => dated(year, month, day) },
  { form: /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, date: ([year, month, day]) => dated(year, month, day) },
  { form: /^(\d{4})\.(\d{1,2})\.(\d{1,2})\.?$/, date: ([year, month, day]) => dated(year, month, day) },
  { form: /^(\d{4})(\d{2})(\d{2})$/, date: ([year, month, day]) => dated(year, month, day) },
  { form: /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, date: ([day, month, year]) => dated(year, month, day) },
  { form: /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/, date: ([one, other, year]) => certain(year, one, other) },
  {
    form: /^(\d{1,2})(?:st|nd|rd|th|er)?\.? ?-?(?:of )?(\p{L}{3,9})\.?,?[ -]{0,2}(\d{4})$/u,
    date: ([day, month, year]) => named(year, month, day),
  },
  {
    form: /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u,
    date: ([month, day, year]) => named(year, month, day),
  },
  { form: /^(\d{4})[ -](\p{L}{3,9})[ -](\d{1,2})$/u, date: ([year, month, day]) => named(year, month, day) },
];

const weekday =
  /^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[.,]{0,2} /;
const clock = /^(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)? ?(am|pm)?$/;
const zone = /(?:z|utc|gmt|(?:utc|gmt)? ?[+-](\d{1,2}):?(\d{2})?)(?:\[[\w/+-]{1,60}\])?$/;

/** The date, or the instant in the form of RFC 3339, that a text surely means; null where it may mean another. */
export function momentIn(text: string): string | null {
  if (text.length > 80) return null;
  const words = plain(text).toLowerCase().replace(weekday, '');
  const whole = dateIn(words);
  if (whole) return whole;
  const split = splitMoment(words);
  const date = split && dateIn(split.date);
  const time = split && timeIn(split.time);
  return date && time ? `${date}T${time}` : null;
}

/** Two dates, where the order of day and month leaves both possible. */
export function eitherDate(text: string): [string, string] | null {
  const [, one, other, year] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/.exec(plain(text).slice(0, 80)) ?? [];
  const [first, second] = [dated(year, other, one), dated(year, one, other)];
  return first && second && first !== second ? [first, second] : null;
}

/** The same moment with the offset of universal time, where a date and time came without any. */
export function withOffset(text: string): string | null {
  return text.length > 80 ? null : momentIn(`${text}Z`);
}

// A time begins with `t`, a comma, "at" or a space behind the date; the first of them that has a time behind it counts.
function splitMoment(words: string): Split | null {
  const found = /(?:[t_]|,? at |, | ?à | )(?=\d{1,2}:?\d{2})(?!\d{4}(?:$|[ ,]))/.exec(words);
  if (!found) return null;
  return { date: words.slice(0, found.index), time: words.slice(found.index + found[0].length) };
}

function dateIn(words: string): string | null {
  for (const { form, date } of forms) {
    const [, ...parts] = form.exec(words) ?? [];
    if (parts.length > 0) return date(parts);
  }
  return null;
}

function timeIn(words: string): string | null {
  const [whole, hours, minutes = '00'] = zone.exec(words) ?? [];
  if (whole === undefined) return null;
  const [, hour = '', minute = '', second = '00', fraction, half] =
    clock.exec(words.slice(0, -whole.length).trim()) ?? [];
  if (hour === '' || Number(minute) > 59 || Number(second) > 59) return null;
  const hourOfDay = half === undefined ? Number(hour) : hourOf(Number(hour), half);
  if (hourOfDay === null || hourOfDay > 23) return null;
  const offset =
    hours === undefined ? 'Z' : `${whole.includes('-') ? '-' : '+'}${hours.padStart(2, '0')}:${minutes}`;
  const parts = [String(hourOfDay).padStart(2, '0'), minute, second].join(':');
  return `${parts}${fraction === undefined ? '' : `.${fraction}`}${offset}`;
}

function hourOf(hour: number, half: string): number | null {
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

function dated(year = '', month = '', day = ''): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : null;
}

// 20/11/2026 is a day and a month, 11/20/2026 a month and a day; 11/12/2026 is either.
function certain(year = '', one = '', other = ''): string | null {
  const [first, second] = [dated(year, other, one), dated(year, one, other)];
  return first === second || !first || !second ? (first ?? second) : null;
}

function named(year = '', name = '', day = ''): string | null {
  const month = months.findIndex((names) => names.includes(name));
  return month === -1 ? null : dated(year, String(month + 1), day);
}
