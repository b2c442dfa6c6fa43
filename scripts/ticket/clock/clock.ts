// The clock behind every promise of the desk: when a deadline falls due, and which stretches of time were counted.
import { localText, offsetMinutes, type RestReason, restReason, type WorkingTime } from './calendar.ts';
import { DAY, dateText, END_OF_YEARS } from './instant.ts';
import { type LocalSpan, localSpans } from './zone.ts';

// An instant counts when the wall clock of the desk's zone shows a working weekday that is no holiday, and a time with
// start <= time < end. What counts is the time that really passes then, so a day on which the clock changes may count
// for less or more than a business day. Instants are epoch milliseconds, durations are milliseconds of working time.

export type DueInstant = { epochMilliseconds: number; text: string };

/** A stretch of time that counted, `start <= instant < end`, all on one local date under one offset. */
export type WorkingPiece = { start: number; end: number; offsetMinutes: number; date: string };

export type SkippedDate = { date: string; reason: RestReason };

const TEN_YEARS = 3653 * DAY;

/**
 * The earliest instant by which so much working time has passed since the start. So a deadline may fall on the moment
 * at which a day's work ends, and no duration at all is due at the start itself. `text` is the instant with the desk's offset.
 * @throws RangeError for a start or a duration that is not whole, for a negative duration, when no time counts for ten
 * years on end, and when the year 10000 comes first
 */
export function dueInstant(
  time: WorkingTime,
  startEpochMilliseconds: number,
  durationMilliseconds: number,
): DueInstant {
  if (!Number.isSafeInteger(durationMilliseconds) || durationMilliseconds < 0) {
    throw new RangeError(`not a duration in whole milliseconds: ${durationMilliseconds}`);
  }
  const epochMilliseconds =
    durationMilliseconds === 0
      ? startEpochMilliseconds
      : instantAfter(time, startEpochMilliseconds, durationMilliseconds);
  return { epochMilliseconds, text: localText(time, epochMilliseconds) };
}

function instantAfter(time: WorkingTime, start: number, duration: number): number {
  let left = duration;
  for (const piece of workingSpans(time, start, END_OF_YEARS)) {
    const length = piece.end - piece.start;
    if (length >= left) return piece.start + left;
    left -= length;
  }
  throw new RangeError('the deadline lies beyond the year 9999');
}

/**
 * The working time from one instant to another; negative when the second is the earlier one.
 * @throws RangeError for instants that are not whole, and when no time counts for ten years on end between them
 */
export function workingMilliseconds(time: WorkingTime, from: number, to: number): number {
  if (to < from) return 0 - workingMilliseconds(time, to, from);
  let sum = 0;
  for (const { start, end } of workingSpans(time, from, to)) sum += end - start;
  return sum;
}

/**
 * The pieces that were counted between two instants, in order: the working of a deadline, for a page to show. Their
 * lengths add up to `workingMilliseconds`. Empty when `to` is not after `from`.
 * @throws RangeError as `workingMilliseconds` does
 */
export function workingBetween(time: WorkingTime, from: number, to: number): WorkingPiece[] {
  return Array.from(workingSpans(time, from, to), ({ start, end, offset, day }) => ({
    start,
    end,
    offsetMinutes: offsetMinutes(offset),
    date: dateText(day),
  }));
}

/**
 * The local dates between two instants of which nothing counts, in order, each with the reason; a holiday on a day that
 * is free anyway is `weekend`. A date that the zone itself left out never happened, and is not among them.
 */
export function skippedDates(time: WorkingTime, from: number, to: number): SkippedDate[] {
  const days = new Set(Array.from(localSpans(time.zone, from, to), ({ day }) => day));
  return [...days].flatMap((day) => {
    const reason = restReason(time, day);
    return reason ? [{ date: dateText(day), reason }] : [];
  });
}

function* workingSpans(time: WorkingTime, from: number, to: number): Generator<LocalSpan, void> {
  let counted = from;
  for (const span of localSpans(time.zone, from, to)) {
    const piece = workingPart(time, span);
    if (piece) yield piece;
    if (piece) counted = piece.end;
    if (span.end - counted > TEN_YEARS) throw new RangeError('no working time for ten years on end');
  }
}

function workingPart(time: WorkingTime, span: LocalSpan): LocalSpan | null {
  if (restReason(time, span.day)) return null;
  const midnight = span.day * DAY - span.offset;
  const start = Math.max(span.start, midnight + time.opens);
  const end = Math.min(span.end, midnight + time.closes);
  return start < end ? { ...span, start, end } : null;
}
