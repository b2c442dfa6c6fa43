// Instants and spans of time as people read them.
import type { Language } from '../ticket/ticket.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, zone: string): Intl.DateTimeFormat {
  const key = `${language} ${zone}`;
  const options = { timeZone: zone, dateStyle: 'medium', timeStyle: 'short' } as const;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr-FR', options);
  formats.set(key, known);
  return known;
}

/** An instant (epoch milliseconds) in a zone, with that zone's offset at the time: `23 Nov 2026, 17:00 −08:00`. */
export function momentWords(language: Language, zone: string, epochMilliseconds: number): string {
  return `${format(language, zone).format(epochMilliseconds)} ${offset(zone, epochMilliseconds)}`;
}

const offsets = new Map<string, Intl.DateTimeFormat>();

function offset(zone: string, at: number): string {
  const known =
    offsets.get(zone) ?? new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  offsets.set(zone, known);
  const name = known.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  return name === 'GMT' ? 'UTC' : name.replace('GMT', '').replace('-', '−');
}

const units = [
  { name: 'day', minutes: 1440 },
  { name: 'hour', minutes: 60 },
  { name: 'minute', minutes: 1 },
] as const;

/** A span in its largest units, `2 days 3 hours`; of minutes of the wall clock, rounded down. */
export function spanWords(language: Language, minutes: number, most: 1 | 2 = 2): string {
  let left = Math.floor(Math.abs(minutes));
  const parts = units.map(({ name, minutes }) => {
    const count = Math.floor(left / minutes);
    left -= count * minutes;
    return { name, count };
  });
  const first = parts.findIndex(({ count }) => count > 0);
  const shown =
    first === -1 ? parts.slice(-1) : parts.slice(first, first + most).filter(({ count }) => count > 0);
  return shown.map(({ name, count }) => unitWords(language, name, count)).join(' ');
}

const counters = new Map<string, Intl.NumberFormat>();

// The space between a number and its unit may not break, which not every language's data says of every unit.
function unitWords(language: Language, unit: string, count: number): string {
  const key = `${language} ${unit}`;
  const options = { style: 'unit', unit, unitDisplay: 'long' } as const;
  const known = counters.get(key) ?? new Intl.NumberFormat(language, options);
  counters.set(key, known);
  const words = known.format(count);
  return language === 'fr' ? words.replaceAll(' ', '\u00A0') : words;
}
