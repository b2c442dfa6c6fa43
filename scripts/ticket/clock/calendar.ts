// The desk's calendar: which wall-clock time counts, in which zone, and how long a business day is.
import { dateTimeText, dayOf, HOUR, isDate, MINUTE } from './instant.ts';
import { stretchAt, type Zone, zone } from './zone.ts';

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** The calendar as it stands in `.github/desk.yml`. Hours are wall-clock time of one day; `end` may be `24:00`. */
export type Calendar = {
  readonly version: string;
  readonly time_zone: string;
  readonly hours: { readonly start: string; readonly end: string };
  readonly days: readonly Weekday[];
  readonly holidays: readonly string[];
};

/** A calendar made ready to count with. It remembers what it learnt of its zone, so keep one and use it again. */
export type WorkingTime = {
  readonly zone: Zone;
  /** Wall-clock milliseconds after midnight. */
  readonly opens: number;
  readonly closes: number;
  readonly weekdays: ReadonlySet<Weekday>;
  /** Days from 1970-01-01. */
  readonly holidays: ReadonlySet<number>;
};

export type RestReason = 'weekend' | 'holiday';

// 1970-01-01, from which days are counted, was a Thursday.
const WEEKDAYS = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed'] as const;

/** @throws RangeError for an unknown zone, a malformed time or date, or hours that do not end after they start */
export function workingTime({ time_zone, hours, days, holidays }: Calendar): WorkingTime {
  const [opens, closes] = [millisecondsAfterMidnight(hours.start), millisecondsAfterMidnight(hours.end)];
  if (opens >= closes)
    throw new RangeError(`hours must end after they start: ${hours.start} to ${hours.end}`);
  return {
    zone: zone(time_zone),
    opens,
    closes,
    weekdays: new Set(days),
    holidays: new Set(holidays.map(checkedDay)),
  };
}

function millisecondsAfterMidnight(text: string): number {
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text)) throw new RangeError(`not a time of day: ${text}`);
  return Number(text.slice(0, 2)) * HOUR + Number(text.slice(3)) * MINUTE;
}

function checkedDay(date: string): number {
  if (!isDate(date)) throw new RangeError(`not a date: ${date}`);
  return dayOf(date);
}

/** Why no time of a date counts, or null for a working day; the date is given in days from 1970-01-01. */
export function restReason({ weekdays, holidays }: WorkingTime, day: number): RestReason | null {
  const weekday = WEEKDAYS[((day % 7) + 7) % 7];
  if (weekday === undefined || !weekdays.has(weekday)) return 'weekend';
  return holidays.has(day) ? 'holiday' : null;
}

const UNITS: Record<string, (time: WorkingTime) => number> = {
  day: ({ opens, closes }) => closes - opens,
  hour: () => HOUR,
  minute: () => MINUTE,
};

/**
 * The milliseconds of working time that a text such as `1 business day`, `4 business hours` or `90 business minutes`
 * stands for, or null when it is none. The count is 1 to 9999; a business day is as long as the calendar's hours are on the clock.
 */
export function durationMilliseconds(text: string, time: WorkingTime): number | null {
  const [, count, unit = ''] = /^([1-9]\d{0,3}) business (day|hour|minute)s?$/.exec(text) ?? [];
  const milliseconds = UNITS[unit]?.(time);
  return milliseconds === undefined ? null : Number(count) * milliseconds;
}

/**
 * An instant as RFC 3339 with the desk's offset at that instant: `2026-11-23T17:00:00-08:00`, with milliseconds only
 * where they are not zero. It names the instant exactly, even where a zone of long ago had seconds in its offset.
 * @throws RangeError outside the years 0000 to 9999
 */
export function localText(time: WorkingTime, epochMilliseconds: number): string {
  const minutes = offsetMinutes(stretchAt(time.zone, epochMilliseconds).offset);
  const clock = dateTimeText(Math.abs(minutes) * MINUTE).slice(11, 16);
  return `${dateTimeText(epochMilliseconds + minutes * MINUTE)}${minutes < 0 ? '-' : '+'}${clock}`;
}

/** The year that an instant falls in, in the desk's zone. */
export function localYear(time: WorkingTime, epochMilliseconds: number): number {
  const { offset } = stretchAt(time.zone, epochMilliseconds);
  return new Date(epochMilliseconds + offset).getUTCFullYear();
}

/** An offset as RFC 3339 can write it. */
export function offsetMinutes(offset: number): number {
  return Math.round(offset / MINUTE);
}
