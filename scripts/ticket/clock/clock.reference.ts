// For the tests of the clock: the same rule as plainly as it can be put, minute by minute.
import type { Calendar } from './calendar.ts';
import { instantOf } from './instant.ts';

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** The instant of a text that the test itself wrote. */
export function at(text: string): number {
  const instant = instantOf(text);
  if (instant === null) throw new Error(`the test has a wrong instant: ${text}`);
  return instant;
}

// The reference: look at the wall clock of every minute, by Intl instead of Temporal, and do nothing clever. No zone
// has a clock whose minutes begin at another second, so that each is looked at once.
const faces = new Map<string, Intl.DateTimeFormat>();
const seen = new Map<string, Record<string, string>>();

function wallClock(zone: string, instant: number): Record<string, string> {
  const minute = `${zone} ${Math.floor(instant / MINUTE)}`;
  const face = faces.get(zone) ?? new Intl.DateTimeFormat('en', { ...FACE, timeZone: zone });
  faces.set(zone, face);
  const parts =
    seen.get(minute) ??
    Object.fromEntries(face.formatToParts(instant).map(({ type, value }) => [type, value]));
  seen.set(minute, parts);
  return parts;
}

const FACE = {
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const;

export function counts({ time_zone, days, hours, holidays }: Calendar, instant: number): boolean {
  const { weekday = '', year, month, day, hour, minute } = wallClock(time_zone, instant);
  const now = `${hour}:${minute}`;
  const worked = days.some((name) => name === weekday.toLowerCase());
  return worked && !holidays.includes(`${year}-${month}-${day}`) && hours.start <= now && now < hours.end;
}

function nextMinute(instant: number): number {
  return (Math.floor(instant / MINUTE) + 1) * MINUTE;
}

export function referenceDue(calendar: Calendar, start: number, duration: number): number {
  let left = duration;
  for (let now = start; ; now = nextMinute(now)) {
    if (left === 0) return now;
    if (!counts(calendar, now)) continue;
    if (nextMinute(now) - now >= left) return now + left;
    left -= nextMinute(now) - now;
  }
}

export function referenceMilliseconds(calendar: Calendar, from: number, to: number): number {
  let sum = 0;
  for (let now = from; now < to; now = nextMinute(now)) {
    if (counts(calendar, now)) sum += Math.min(nextMinute(now), to) - now;
  }
  return sum;
}
