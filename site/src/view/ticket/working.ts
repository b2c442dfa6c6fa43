// The working of a deadline: every stretch of time that counted, every date that did not, and their sum.
import type { WorkingTime } from '../../../../scripts/ticket/clock/calendar.ts';
import { workingMilliseconds } from '../../../../scripts/ticket/clock/clock.ts';
import { clockWords, lengthWords, weekdayWords } from '../../../../scripts/words/date.ts';
import { words } from '../../../../scripts/words/words.ts';
import { type MomentView, momentView } from '../moment.ts';
import type { Setting } from '../setting.ts';
import { type WorkingRow, workingRows } from './working-rows.ts';

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
  return {
    label: sum.label,
    since: momentView(setting, sum.since, time.zone.name),
    calendar: calendarWords(setting, sum),
    rows: workingRows(setting.language, words(setting.language).site.working.skipped, sum),
    total: lengthWords(setting.language, workingMilliseconds(time, sinceAt, dueAt)),
    due: momentView(setting, sum.due, time.zone.name),
  };
}

/** A calendar in one line: its version, its days and hours, its zone. */
export function calendarWords(
  { language }: Setting,
  { time, version }: Pick<Sum, 'time' | 'version'>,
): string {
  const { working } = words(language).site;
  const days = weekdayWords(language, time.weekdays, working.days);
  const hours = working.hours(clockWords(time.opens), clockWords(time.closes));
  return working.calendarText(version, days, hours, time.zone.name);
}
