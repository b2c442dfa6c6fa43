// The rows of a working: what counted and what did not, in the order of days. The reader's browser runs this module, too.
import type { RestReason, WorkingTime } from '../../../../scripts/ticket/clock/calendar.ts';
import { skippedDates, type WorkingPiece, workingBetween } from '../../../../scripts/ticket/clock/clock.ts';
import { DAY, MINUTE } from '../../../../scripts/ticket/clock/instant.ts';
import type { Language } from '../../../../scripts/ticket/ticket.ts';
import { clockWords, dateWords, lengthWords } from '../../../../scripts/words/date.ts';

export type WorkingRow =
  | { kind: 'counted'; day: string; date: string; from: string; to: string; length: string }
  | { kind: 'skipped'; day: string; date: string; reason: string };

/** From one instant to another, in epoch milliseconds. */
interface Stretch {
  time: WorkingTime;
  sinceAt: number;
  dueAt: number;
}

export function workingRows(
  language: Language,
  skipped: Readonly<Record<RestReason, string>>,
  { time, sinceAt, dueAt }: Stretch,
): WorkingRow[] {
  const day = (date: string) => ({ day: date, date: dateWords(language, date) });
  const counted = workingBetween(time, sinceAt, dueAt).map(
    (piece): WorkingRow => ({
      kind: 'counted',
      ...day(piece.date),
      from: clockAt(piece, piece.start, false),
      to: clockAt(piece, piece.end, true),
      length: lengthWords(language, piece.end - piece.start),
    }),
  );
  const left = skippedDates(time, sinceAt, dueAt).map(
    ({ date, reason }): WorkingRow => ({ kind: 'skipped', ...day(date), reason: skipped[reason] }),
  );
  return [...counted, ...left].sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
}

// The end of a day's last piece is 24:00 of that day, not 00:00 of the next.
function clockAt({ offsetMinutes }: WorkingPiece, instant: number, isEnd: boolean): string {
  const milliseconds = (((instant + offsetMinutes * MINUTE) % DAY) + DAY) % DAY;
  return clockWords(isEnd && milliseconds === 0 ? DAY : milliseconds);
}
