// Instants and dates as text, without any time zone: RFC 3339 and ISO 8601 to numbers and back.

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Where the year 10000 begins: text with a year of four digits ends here. Epoch milliseconds. */
export const END_OF_YEARS = Date.UTC(10_000, 0, 1);

/** Whether the text is a date of the calendar as `YYYY-MM-DD`; `2026-02-30` is not. */
export function isDate(text: string): boolean {
  return text.length === 10 && beginsWithDate(text);
}

// All of this by hand: every instant of every record comes through here, and a regular expression or `Date` takes several
// times as long.
function beginsWithDate(text: string): boolean {
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  return text[4] === '-' && text[7] === '-' && year >= 0 && day >= 1 && day <= daysOf(year, month);
}

const zero = '0'.charCodeAt(0);

/** The number that the digits from one place to another stand for; NaN where something else stands. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let place = from; place < to; place += 1) {
    const digit = text.charCodeAt(place) - zero;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN;
  }
  return number;
}

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
  const zone = text[19] === '.' ? endOfDigits(text, 20) : 19;
  const isClock = text[10] === 'T' && isTimeOfDay(text, 11) && text[16] === ':' && digits(text, 17, 19) < 60;
  if (!isClock || !beginsWithDate(text) || zone === 20 || !isOffset(text, zone)) return null;
  if (zone === 19) return Date.parse(text);
  const fraction = text.slice(20, zone).padEnd(3, '0').slice(0, 3);
  return Date.parse(`${text.slice(0, 20)}${fraction}${text.slice(zone)}`);
}

function isTimeOfDay(text: string, at: number): boolean {
  return digits(text, at, at + 2) < 24 && text[at + 2] === ':' && digits(text, at + 3, at + 5) < 60;
}

function isOffset(text: string, at: number): boolean {
  if (text[at] === 'Z') return text.length === at + 1;
  const isSigned = text[at] === '+' || text[at] === '-';
  return isSigned && isTimeOfDay(text, at + 1) && text.length === at + 6;
}

function endOfDigits(text: string, from: number): number {
  let end = from;
  while (digits(text, end, end + 1) >= 0) end += 1;
  return end;
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
  if (text.length !== isoLength) throw new RangeError(`no date with a year of four digits: ${milliseconds}`);
  return text.slice(0, text.endsWith('.000Z') ? -'.000Z'.length : -1);
}

// Of what `Date` writes; years of more digits have a sign as well.
const isoLength = '2026-11-22T14:03:11.000Z'.length;
