// One IANA time zone as integer arithmetic: stretches of constant offset, and the local dates that lie in them.
import { DAY } from './instant.ts';
import { Temporal } from './temporal.ts';

/** Time between two changes of a zone's clock, `start <= instant < end`; `offset` is local time minus UTC. Milliseconds. */
export type Stretch = { readonly start: number; readonly end: number; readonly offset: number };

/** A zone and the stretches asked for so far; only a stretch that is asked for the first time needs Temporal. */
export type Zone = { readonly name: string; readonly known: Stretch[] };

/** A part of one local date under one offset; `day` counts the dates from 1970-01-01. Milliseconds. */
export type LocalSpan = Stretch & { readonly day: number };

const NAME = /^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/;

/** Whether the text is the name of an IANA time zone, spelt as IANA does; a bare offset such as `+01:00` is not. */
export function isTimeZone(text: string): boolean {
  try {
    return NAME.test(text) && zoned(text, 0).timeZoneId === text;
  } catch {
    return false;
  }
}

/** @throws RangeError when the name is not that of an IANA time zone */
export function zone(name: string): Zone {
  if (!isTimeZone(name)) throw new RangeError(`not an IANA time zone: ${name}`);
  return { name, known: [] };
}

/**
 * The stretch that holds an instant.
 * @throws RangeError when the instant is not a whole number of milliseconds within Temporal's range
 */
export function stretchAt(zone: Zone, instant: number): Stretch {
  return zone.known.find(({ start, end }) => start <= instant && instant < end) ?? learnt(zone, instant);
}

function learnt(zone: Zone, instant: number): Stretch {
  const here = zoned(zone.name, instant);
  // "Previous" is strictly earlier, so a change at the instant itself is only seen from a moment later.
  const previous = zoned(zone.name, instant + 1).getTimeZoneTransition('previous');
  const next = here.getTimeZoneTransition('next');
  const stretch = {
    start: previous?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    end: next?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset: here.offsetNanoseconds / 1_000_000,
  };
  zone.known.push(stretch);
  return stretch;
}

function zoned(name: string, instant: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(name);
}

/**
 * Cuts the time from `from` up to `to` at every local midnight and at every change of the clock. The parts follow one
 * another without a gap; a date that the zone skipped has none, and one that a change at midnight took up again has several.
 * @throws RangeError when an instant is not a whole number of milliseconds
 */
export function* localSpans(zone: Zone, from: number, to: number): Generator<LocalSpan, void> {
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to)) {
    throw new RangeError(`not instants in whole milliseconds: ${from}, ${to}`);
  }
  for (let start = from; start < to; ) {
    const { offset, end: change } = stretchAt(zone, start);
    const day = Math.floor((start + offset) / DAY);
    const end = Math.min((day + 1) * DAY - offset, change, to);
    yield { start, end, offset, day };
    start = end;
  }
}
