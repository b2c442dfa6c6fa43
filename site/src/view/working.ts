// The working of a deadline: every stretch of time that counted, every date that did not, and their sum.
import type { WorkingTime } from '../../../scripts/ticket/calendar.ts';
import { skippedDates, type WorkingPiece, workingBetween } from '../../../scripts/ticket/clock.ts';
import { DAY, MINUTE } from '../../../scripts/ticket/instant.ts';
import { clockWords, dateWords, lengthWords, weekdayWords } from '../../../scripts/words/date.ts';
import { words } from '../../../scripts/words/words.ts';
import { type MomentView, momentView } from './moment.ts';
import type { Setting } from './setting.ts';

/** A deadline as it is worked out: from its start to its due instant, both RFC 3339. */
export interface Sum {
  label: string;
  since: string;
  sinceAt: number;
  due: string;
  dueAt: number;
  time: WorkingTime;
  /** The name of the calendar's version. */
  version: string;
}

export type WorkingRow =
  | { kind: 'counted'; day: string; date: string; from: string; to: string; length: string }
  | { kind: 'skipped'; day: string; date: string; reason: string };

export interface WorkingView {
  label: string;
  since: MomentView;
  calendar: string;
  rows: WorkingRow[];
  total: string;
  due: MomentView;
}

export function workingView(setting: Setting, sum: Sum): WorkingView {
  const { time, sinceAt, dueAt } = sum;
  const pieces = workingBetween(time, sinceAt, dueAt);
  const total = pieces.reduce((so, { start, end }) => so + end - start, 0);
  return {
    label: sum.label,
    since: momentView(setting, sum.since, time.zone.name),
    calendar: calendarWords(setting, sum),
    rows: rows(setting, sum, pieces),
    total: lengthWords(setting.language, total),
    due: momentView(setting, sum.due, time.zone.name),
  };
}

function calendarWords({ language }: Setting, { time, version }: Sum): string {
  const { working } = words(language).site;
  const days = weekdayWords(language, time.weekdays, working.days);
  const hours = working.hours(clockWords(time.opens), clockWords(time.closes));
  return working.calendarText(version, days, hours, time.zone.name);
}

function rows({ language }: Setting, { time, sinceAt, dueAt }: Sum, pieces: WorkingPiece[]): WorkingRow[] {
  const { skipped } = words(language).site.working;
  const day = (date: string) => ({ day: date, date: dateWords(language, date) });
  const counted = pieces.map(
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
