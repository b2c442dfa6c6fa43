// How deadlines are computed: the promises, the calendar, and what the calculator computes with.
import type { Calendar } from '../../../scripts/ticket/clock/calendar.ts';
import { dateWords } from '../../../scripts/words/date.ts';
import { type PromiseView, promisesOf } from '../view/promises.ts';
import type { Setting } from '../view/setting.ts';
import { calendarWords } from '../view/ticket/working.ts';
import { howManual, type Manual } from './manual.ts';

export interface DeadlinesView {
  manual: Manual;
  calendar: string;
  /** Ready to compute with. */
  calendarData: Calendar;
  holidays: { date: string; text: string }[];
  promises: PromiseView[];
}

export function deadlinesView(setting: Setting): DeadlinesView {
  const { desk, language } = setting;
  return {
    manual: howManual(setting, 'deadlines'),
    calendar: calendarWords(setting, { time: desk.time, version: desk.calendar.version }),
    calendarData: desk.calendar,
    holidays: desk.calendar.holidays.map((date) => ({ date, text: dateWords(language, date) })),
    promises: promisesOf(setting),
  };
}
