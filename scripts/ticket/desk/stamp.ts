// What records were stamped with, held against the configuration: a change that nobody announced is a mistake of the
// configuration, and the records go on by what they say themselves.

import { type Finding, finding, type PropertyPath } from '../problem.ts';
import type { DeskConfiguration, TicketRecord } from '../ticket.ts';
import type { Desk } from './configuration.ts';

interface Stamp {
  prefix: string;
  /** The version of the calendar, and the digest of its content. */
  calendar: string;
  sha256: string;
}

/** A stamp with the number of one ticket that has it, and how many have; neither where nobody has looked. */
export interface StampUse extends Stamp {
  seen?: { example: string; count: number };
}

/** The stamps of some records, each once. */
export type Stamps = Map<string, StampUse>;

/** Adds others to them, which are then counted together. */
export function addStamps(stamps: Stamps, uses: Iterable<StampUse>): void {
  for (const use of uses) {
    const key = `${use.prefix} ${use.sha256} ${use.calendar}`;
    const known = stamps.get(key);
    if (known?.seen && use.seen) known.seen.count += use.seen.count;
    else stamps.set(key, structuredClone(use));
  }
}

export function stampOf({ number, receipt }: TicketRecord): StampUse {
  const prefix = number.slice(0, number.indexOf('-'));
  return {
    prefix,
    calendar: receipt.calendar,
    sha256: receipt.calendar_sha256,
    seen: { example: number, count: 1 },
  };
}

/** What the configuration changed or dropped though tickets were stamped with it. */
export function stampFindings(desk: Desk, stamps: Stamps): Finding[] {
  return [...stamps.values()].flatMap((use) => [
    ...calendarFindings(desk, use),
    ...prefixFindings(desk, use),
  ]);
}

export function calendarFindings(
  desk: Desk,
  { calendar, sha256, seen }: Omit<StampUse, 'prefix'>,
): Finding[] {
  const known = desk.calendars.get(calendar);
  if (known?.sha256 === sha256) return [];
  const parameters = { version: calendar, ...seen };
  return known === undefined
    ? [finding('calendar-missing', parameters, ['earlier_calendars'], 'key')]
    : [finding('calendar-changed', parameters, placeOfCalendar(desk, calendar))];
}

export function prefixFindings(
  { number }: Desk,
  { prefix, seen }: Pick<StampUse, 'prefix' | 'seen'>,
): Finding[] {
  return prefixesOf(number).includes(prefix)
    ? []
    : [finding('prefix-missing', { prefix, ...seen }, ['number', 'prefix'])];
}

/** Every prefix that numbers of the desk have or had, today's first. */
export function prefixesOf({ prefix, earlier_prefixes }: DeskConfiguration['number']): readonly string[] {
  return [prefix, ...earlier_prefixes];
}

/** Where the version of a calendar stands in the configuration. */
function placeOfCalendar({ earlier_calendars }: DeskConfiguration, version: string): PropertyPath {
  const place = earlier_calendars.findIndex((one) => one.version === version);
  return place < 0 ? ['calendar', 'version'] : ['earlier_calendars', place, 'version'];
}
