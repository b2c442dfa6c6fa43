// The calendars that deadlines were stamped with, each known by its version and by a digest of its content.
import { sha256 } from '#sha256';
import { canonicalJson } from '../seal/canonical-json.ts';
import { type Calendar, durationMilliseconds, type WorkingTime, workingTime } from './calendar.ts';

export interface StampedCalendar {
  time: WorkingTime;
  /** The time to acknowledge, in milliseconds of working time. */
  acknowledge: number;
  /** In hexadecimal digits: `receipt.calendar_sha256` of every ticket that was stamped with it. */
  sha256: string;
}

/** @throws RangeError for a calendar or a length that the schema of the desk refuses */
export function stampedCalendar(calendar: Calendar, acknowledge: string): StampedCalendar {
  const time = workingTime(calendar);
  const milliseconds = durationMilliseconds(acknowledge, time);
  if (milliseconds === null) throw new RangeError(`not a length of working time: ${acknowledge}`);
  return { time, acknowledge: milliseconds, sha256: calendarDigest(calendar, acknowledge) };
}

const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

// The order in which days and holidays are written changes no deadline.
function calendarDigest({ time_zone, hours, days, holidays }: Calendar, acknowledge: string): string {
  const content = {
    acknowledge,
    days: week.filter((day) => days.includes(day)),
    holidays: holidays.toSorted(),
    hours,
    time_zone,
  };
  return sha256(canonicalJson(content));
}
