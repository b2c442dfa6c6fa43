// The calendar of the demonstration: at any instant the desk is at work, with hours behind it and ahead of it today.
import { parse } from 'yaml';
import { type Calendar, restReason, type WorkingTime, workingTime } from '../../ticket/clock/calendar.ts';
import { workingBetween } from '../../ticket/clock/clock.ts';
import { DAY, dateText, HOUR } from '../../ticket/clock/instant.ts';
import { stretchAt, zone } from '../../ticket/clock/zone.ts';

// Never more than four hours apart, so that in one of them it is between half past ten and half past two.
const cities = [
  'America/Los_Angeles',
  'America/New_York',
  'Atlantic/Azores',
  'Europe/Paris',
  'Asia/Dubai',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Pacific/Auckland',
  'Pacific/Honolulu',
];
const middleOfTheDay = 12.5 * HOUR;

/** The calendar that a configuration holds. */
export function calendarIn(configuration: string): Calendar {
  return parse(configuration).calendar;
}

/** The desk's calendar where it is about noon now; at a weekend it works through, and it never rests today. */
export function demonstrationCalendar(calendar: Calendar, now: number): Calendar {
  const timeZone = cities.reduce((best, city) => (fromNoon(city, now) < fromNoon(best, now) ? city : best));
  const there = { ...calendar, time_zone: timeZone };
  const today = dateText(localDay(timeZone, now));
  const holidays = calendar.holidays.filter((date) => date !== today);
  const isWeekend = restReason(workingTime(there), localDay(timeZone, now)) === 'weekend';
  return { ...there, holidays, days: isWeekend ? [...weekdays] : calendar.days };
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

function fromNoon(timeZone: string, now: number): number {
  return Math.abs((((localNow(timeZone, now) % DAY) + DAY) % DAY) - middleOfTheDay);
}

function localDay(timeZone: string, now: number): number {
  return Math.floor(localNow(timeZone, now) / DAY);
}

/** The wall clock there, as milliseconds since its 1970. */
function localNow(timeZone: string, now: number): number {
  return now + stretchAt(zone(timeZone), now).offset;
}

/** The latest instant from which so much working time has passed until another. */
export function workingBefore(time: WorkingTime, until: number, duration: number): number {
  if (duration === 0) return until;
  for (let reach = 7 * DAY + 4 * duration; ; reach *= 2) {
    let left = duration;
    for (const { start, end } of workingBetween(time, until - reach, until).reverse()) {
      if (end - start >= left) return end - left;
      left -= end - start;
    }
  }
}
