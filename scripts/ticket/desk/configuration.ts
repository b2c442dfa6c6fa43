// The configuration of a desk, .github/desk.yml: read, completed with the defaults, and judged.
import schema from '../../../schema/desk.schema.json' with { type: 'json' };
import { durationMilliseconds, type WorkingTime, workingTime } from '../clock/calendar.ts';
import { dueInstant } from '../clock/clock.ts';
import { DAY, dayOf } from '../clock/instant.ts';
import { type StampedCalendar, stampedCalendar } from '../clock/stamped-calendar.ts';
import { isTimeZone } from '../clock/zone.ts';
import { validateDesk } from '../generated/validate-desk.js';
import { type Finding, finding, type Problem, type PropertyPath } from '../problem.ts';
import { recipientSetFindings } from '../seal/recipient-sets.ts';
import type { DeskConfiguration, TicketRecord } from '../ticket.ts';
import { submissionLimit } from '../yaml/bounded-text.ts';
import { type Kind, type Reading, reading } from '../yaml/document.ts';
import { excerpt } from '../yaml/excerpt.ts';
import type { Shape } from '../yaml/schema-shape.ts';
import { valueAt } from '../yaml/value.ts';
import { brandFindings } from './brand.ts';
import { catalogueFindings } from './catalogue.ts';
import { contactFindings } from './contact.ts';

export const configurationPath = '.github/desk.yml';

/** A desk as it works: its configuration, and the working time of each of its calendars. */
export interface Desk extends DeskConfiguration {
  /** The calendar of today's deadlines. */
  time: WorkingTime;
  /** Every calendar that the configuration still knows, by version. */
  calendars: ReadonlyMap<string, StampedCalendar>;
}

/** Reads the configuration; whatever is absent gets its default from the schema. */
export function readConfiguration(bytes: Uint8Array): Reading<Desk> {
  const read = configurationReading(bytes, () => []);
  return read.content === null ? read : { content: desk(read.content), problems: [] };
}

/** The problems of a configuration, and those that only its use brings out: what tickets or an earlier one say of it. */
export function configurationProblems(bytes: Uint8Array, ofUse: (desk: Desk) => Finding[]): Problem[] {
  return configurationReading(bytes, (configuration) => ofUse(desk(configuration))).problems;
}

function configurationReading(bytes: Uint8Array, further: (configuration: DeskConfiguration) => Finding[]) {
  const kind: Kind = {
    schema: schema as Shape,
    validate: validateDesk,
    findings: (value, isSound) => {
      const own = findings(value, isSound);
      return isSound && own.length === 0 ? further(value as DeskConfiguration) : own;
    },
  };
  return reading<DeskConfiguration>(kind, configurationPath, bytes, submissionLimit);
}

/** A checked configuration with its calendars ready to compute. */
export function desk(configuration: DeskConfiguration): Desk {
  const { calendar, earlier_calendars, deadlines } = configuration;
  const today = stampedCalendar(calendar, deadlines.acknowledge);
  const earlier = earlier_calendars.map(
    ({ acknowledge, ...one }) => [one.version, stampedCalendar(one, acknowledge)] as const,
  );
  return { ...configuration, time: today.time, calendars: new Map([...earlier, [calendar.version, today]]) };
}

/** The calendar that a ticket's deadline was computed with, if the configuration still has it as it was. */
export function calendarOf({ receipt }: TicketRecord, { calendars }: Desk): StampedCalendar | undefined {
  const known = calendars.get(receipt.calendar);
  return known?.sha256 === receipt.calendar_sha256 ? known : undefined;
}

/** The calendar that deadlines are stamped with today. */
export function todaysCalendar({ calendar, calendars }: Desk): StampedCalendar {
  const today = calendars.get(calendar.version);
  if (today === undefined) throw new Error(`a desk without its calendar: ${calendar.version}`);
  return today;
}

/** The time to acknowledge, in milliseconds of working time. */
export function acknowledgeDuration(desk: Desk): number {
  return todaysCalendar(desk).acknowledge;
}

/** The longest silence after the acknowledgement, in milliseconds of working time. */
export function updateDuration(
  { deadlines, time }: Desk,
  priority: keyof DeskConfiguration['deadlines']['update'],
): number {
  return duration(deadlines.update[priority], time);
}

function duration(text: string, time: WorkingTime): number {
  const milliseconds = durationMilliseconds(text, time);
  if (milliseconds === null) throw new Error(`a checked configuration holds no duration: ${text}`);
  return milliseconds;
}

function findings(value: unknown, isSound: boolean): Finding[] {
  const earlier = valueAt(value, ['earlier_calendars']);
  const places: PropertyPath[] = [['calendar']];
  if (Array.isArray(earlier)) places.push(...earlier.keys().map((place) => ['earlier_calendars', place]));
  const found = [
    ...places.flatMap((at) => calendarFindings(valueAt(value, at), at)),
    ...repeatedVersions(value, places),
    ...contactFindings(valueAt(value, ['contact'])),
    ...brandFindings(valueAt(value, ['brand', 'colour'])),
    ...catalogueFindings(valueAt(value, ['catalogue'])),
    ...recipientSetFindings(valueAt(value, ['seal', 'recipients'])),
  ];
  return isSound && found.length === 0 ? unreachableDeadlines(value as DeskConfiguration) : found;
}

const tenYears = 3653 * DAY;

// Tried from where rest days are thickest: the first holiday, since only holidays can leave nothing of the weeks.
function unreachableDeadlines({ calendar, deadlines }: DeskConfiguration): Finding[] {
  const time = workingTime(calendar);
  const from = Math.min(...time.holidays, dayOf('2026-01-01')) * DAY;
  const places: [string, PropertyPath][] = [
    [deadlines.acknowledge, ['deadlines', 'acknowledge']],
    ...Object.entries(deadlines.update).map(([key, text]): [string, PropertyPath] => [
      text,
      ['deadlines', 'update', key],
    ]),
  ];
  return places.flatMap(([text, at]) =>
    isReachable(time, from, duration(text, time))
      ? []
      : [finding('deadline-unreachable', { found: text }, at)],
  );
}

function isReachable(time: WorkingTime, from: number, allowed: number): boolean {
  try {
    return dueInstant(time, from, allowed).epochMilliseconds - from < tenYears;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function calendarFindings(calendar: unknown, at: PropertyPath): Finding[] {
  const zone = valueAt(calendar, ['time_zone']);
  const start = valueAt(calendar, ['hours', 'start']);
  const end = valueAt(calendar, ['hours', 'end']);
  if (typeof zone === 'string' && !isTimeZone(zone)) {
    return [finding('time-zone-unknown', { found: excerpt(zone) }, [...at, 'time_zone'])];
  }
  // The schema judges the notation, so that only hours of two digits are compared here, as text.
  if (isTime(start) && isTime(end) && start >= end) {
    return [finding('hours-order', {}, [...at, 'hours', 'end'])];
  }
  return [];
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && /^\d\d:\d\d$/.test(value);
}

function repeatedVersions(value: unknown, places: readonly PropertyPath[]): Finding[] {
  const seen = new Set<unknown>();
  return places.flatMap((at) => {
    const version = valueAt(value, [...at, 'version']);
    if (typeof version !== 'string') return []; // the schema has said so
    const again = seen.has(version);
    seen.add(version);
    return again ? [finding('calendar-reused', { version }, [...at, 'version'])] : [];
  });
}
