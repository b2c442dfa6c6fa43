// The sample story at other times: it ends at any instant, as far before it in working time as it was written.
import type { WorkingTime } from '../../ticket/clock/calendar.ts';
import { workingMilliseconds } from '../../ticket/clock/clock.ts';
import { DAY, dateText, dayOf, HOUR, instantOf, instantText } from '../../ticket/clock/instant.ts';
import { workingBefore } from './demonstration-calendar.ts';
import { type Step, story } from './story.ts';

/** When the story as it is written ends. */
export const endOfStory = '2026-11-20T23:30:00Z';

/** How the last remark of these tickets is timed instead: two news of P1, each promised for today, and a disclosure. */
const lastRemarks: Readonly<Record<string, (time: WorkingTime, now: number) => number>> = {
  'ransom-note': (time, now) => workingBefore(time, now, 2 * HOUR),
  'sql-search': (time, now) => workingBefore(time, now, 2.5 * HOUR),
  'backup-agent-key': (_, now) => now - HOUR,
};
const others = new Map(Object.keys(lastRemarks).map((on) => [lastStepOn(on), lastRemarks[on]]));

function lastStepOn(on: string): Step | undefined {
  return story.findLast((step) => 'says' in step && step.on === on);
}

/** The story as it ends now: every deadline of it is as far away, in working time, as it was at its end. */
export function storyUntil(written: WorkingTime, time: WorkingTime, now: number): Step[] {
  return story.map((step) => {
    const usual = workingBefore(time, now, workingMilliseconds(written, moment(step.at), moment(endOfStory)));
    return withoutDates({ ...step, at: instantText(others.get(step)?.(time, now) ?? usual) });
  });
}

// The one remark that names days of the year.
function withoutDates(step: Step): Step {
  return 'says' in step
    ? { ...step, says: step.says.replace('Du 11 au 14 septembre', 'Pendant quatre jours') }
    : step;
}

/** A submission as it is written now: what it says that happened is as long before its receipt as it was. */
export function submissionUntil(text: string, written: string, at: string): string {
  const days = dayAt(at) - dayAt(written);
  return text
    .replace(dates, (date) => dateText(dayOf(date) + days))
    .replace(instants, (instant) => instantText(moment(instant) + moment(at) - moment(written)));
}

const dates = /(?<=^ *discovered_at: )\S+/gm;
const instants = /(?<=^ *detected_at: )\S+/gm;

function dayAt(instant: string): number {
  return Math.floor(moment(instant) / DAY);
}

function moment(text: string): number {
  return instantOf(text) ?? Number.NaN;
}
