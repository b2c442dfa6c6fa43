// At any instant the demonstration is at work, and its deadlines are where its story wants them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { workingTime } from '../../ticket/clock/calendar.ts';
import { dueInstant, workingMilliseconds } from '../../ticket/clock/clock.ts';
import { HOUR, instantOf, MINUTE } from '../../ticket/clock/instant.ts';
import { configurationText } from './demonstration.ts';
import { calendarIn, demonstrationCalendar, workingBefore } from './demonstration-calendar.ts';
import { endOfStory, storyUntil, submissionUntil } from './demonstration-story.ts';
import { story } from './story.ts';

const written = calendarIn(configurationText());
const businessDay = 8 * HOUR;
const moment = (text: string) => instantOf(text) ?? Number.NaN;

// Weekends, holidays, the nights on which clocks change, the turn of a year and the leap day, at every hour.
const days = [
  ...['2026-11-21', '2026-11-22', '2026-11-26', '2026-12-25', '2027-01-01', '2027-12-31', '2028-01-01'],
  ...['2027-03-14', '2027-03-28', '2027-10-31', '2027-11-07', '2027-04-04', '2027-09-26', '2028-02-29'],
];
const hardHours = days.flatMap((day) =>
  Array.from({ length: 24 }, (_, hour) => moment(`${day}T00:00:00Z`) + hour * HOUR),
);
const anyMinute = fc
  .integer({ min: moment('2026-01-01T00:00:00Z') / MINUTE, max: moment('2046-01-01T00:00:00Z') / MINUTE })
  .map((minute) => minute * MINUTE);
const instants = fc.oneof(anyMinute, fc.constantFrom(...hardHours));

const timeAt = (now: number) => workingTime(demonstrationCalendar(written, now));

function dateAt(now: number, instant: number): string {
  return dueInstant(timeAt(now), instant, 0).text.slice(0, 10);
}

function holds(now: number): void {
  const time = timeAt(now);
  expect(workingMilliseconds(time, now - 1.5 * HOUR, now)).toBe(1.5 * HOUR);
  expect(workingMilliseconds(time, now, now + 2.5 * HOUR)).toBe(2.5 * HOUR);
}

test('at each of the hard hours the desk is at work', () => {
  for (const now of hardHours) holds(now);
});

test('at any instant the desk is at work', () => {
  fc.assert(fc.property(anyMinute, holds));
});

test('working time is counted backwards as it is forwards', () => {
  const durations = fc.integer({ min: 0, max: 60 * 8 * 60 }).map((minutes) => minutes * MINUTE);
  fc.assert(
    fc.property(instants, durations, (now, duration) => {
      const time = timeAt(now);
      const since = workingBefore(time, now, duration);
      expect(workingMilliseconds(time, since, now)).toBe(duration);
      expect(dueInstant(time, since, duration).epochMilliseconds).toBe(now);
    }),
  );
});

const lastOn = (name: string, now: number) => {
  const steps = storyUntil(workingTime(written), timeAt(now), now);
  const mine = steps.filter((step) => ('on' in step ? step.on : 'submits' in step && step.submits) === name);
  return moment(mine.at(-1)?.at ?? '');
};

test('two deadlines are today, one has passed, and no other is before tomorrow', () => {
  fc.assert(
    fc.property(instants, (now) => {
      const due = (name: string, allowed: number) =>
        dueInstant(timeAt(now), lastOn(name, now), allowed).epochMilliseconds;
      for (const [name, hours] of [
        ['ransom-note', 2],
        ['sql-search', 1.5],
      ] as const) {
        expect(due(name, 4 * HOUR)).toBe(now + hours * HOUR);
        expect(dateAt(now, due(name, 4 * HOUR))).toBe(dateAt(now, now));
      }
      expect(due('update-channel', businessDay)).toBeLessThan(now);
      for (const [name, days] of [
        ['backup-agent-key', 1],
        ['session-fixe', 1],
        ['editor-xss', 3],
        ['jeton-api', 5],
      ] as const)
        expect(dateAt(now, due(name, days * businessDay)) > dateAt(now, now)).toBe(true);
      expect(lastOn('backup-agent-key', now)).toBe(now - HOUR);
    }),
    { numRuns: 50 },
  );
});

test('no step is after now, and what a ticket goes through keeps its order', () => {
  fc.assert(
    fc.property(instants, (now) => {
      const steps = storyUntil(workingTime(written), timeAt(now), now);
      expect(steps).toHaveLength(story.length);
      expect(Math.max(...steps.map(({ at }) => moment(at)))).toBe(now);
      for (const [place, step] of steps.entries()) {
        const before = steps
          .slice(0, place)
          .findLast((one) => 'on' in one && 'on' in step && one.on === step.on);
        expect(moment(step.at)).toBeGreaterThanOrEqual(moment(before?.at ?? step.at));
      }
    }),
    { numRuns: 50 },
  );
});

test('what a submission says that happened moves with it', () => {
  const text =
    '  discovered_at: 2026-11-18\n    detected_at: 2026-11-18T22:15:00Z\n  cve: [CVE-2026-90001]\n';
  expect(submissionUntil(text, '2026-11-18T23:00:00Z', '2028-02-29T01:00:00Z')).toBe(
    '  discovered_at: 2028-02-29\n    detected_at: 2028-02-29T00:15:00Z\n  cve: [CVE-2026-90001]\n',
  );
  expect(submissionUntil(text, endOfStory, endOfStory)).toBe(text);
});
