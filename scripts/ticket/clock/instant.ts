// Instants and dates as text, without any time zone: RFC 3339 and ISO 8601 to numbers and back.

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Where the year 10000 begins: text with a year of four digits ends here. Epoch milliseconds. */
export const END_OF_YEARS = Date.UTC(10_000, 0, 1);

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})(T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.(\d{1,9}))?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Whether the text is a date of the calendar as `YYYY-MM-DD`; `2026-02-30` is not. */
export function isDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = DATE.exec(text)?.slice(1).map(Number) ?? [];
  return day >= 1 && day <= daysOf(year, month);
}

// By hand: `Date` takes several times as long, and every instant of every record comes through here.
function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  const isLong = month % 2 === (month < 8 ? 1 : 0);
  return month >= 1 && month <= 12 ? (isLong ? 31 : 30) : 0;
}

/** The days from 1970-01-01 to an ISO date. */
export function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

/** The ISO date that lies so many days after 1970-01-01. */
export function dateText(day: number): string {
  return dateTimeText(day * DAY).slice(0, 10);
}

/**
 * The epoch milliseconds of an RFC 3339 instant, or null for anything else. Stricter than the RFC: a capital `T` and
 * `Z`, and no leap second, since epoch time has none. Digits below the millisecond are dropped.
 */
export function instantOf(text: string): number | null {
  if (text.length > longestInstant) return null;
  const known = instants.get(text);
  if (known !== undefined) return known;
  if (instants.size >= mostInstants) instants.clear();
  const read = readInstant(text);
  instants.set(text, read);
  return read;
}

// Several rules ask for the same few instants of a record, and its events share theirs: each is read once.
const instants = new Map<string, number | null>();
const mostInstants = 500;
const longestInstant = '2026-11-20T08:00:00.123456789+01:00'.length;

function readInstant(text: string): number | null {
  const [, date = '', time = '', fraction = '', offset = ''] = INSTANT.exec(text) ?? [];
  if (!isDate(date)) return null;
  return Date.parse(`${date}${time}.${fraction.padEnd(3, '0').slice(0, 3)}${offset}`);
}

/**
 * An instant as RFC 3339 in UTC: `2026-11-22T14:03:11Z`, with milliseconds only where they are not zero.
 * @throws RangeError for an instant outside the years 0000 to 9999
 */
export function instantText(epochMilliseconds: number): string {
  return `${dateTimeText(epochMilliseconds)}Z`;
}

/**
 * Date and time without a zone, of milliseconds counted from 1970-01-01T00:00 on the same clock.
 * @throws RangeError outside the years 0000 to 9999, or for a number that is not whole
 */
export function dateTimeText(milliseconds: number): string {
  const text = Number.isInteger(milliseconds) ? new Date(milliseconds).toISOString() : '';
  if (!/^\d{4}-/.test(text)) throw new RangeError(`no date with a year of four digits: ${milliseconds}`);
  return text.replace(/(?:\.000)?Z$/, '');
}
