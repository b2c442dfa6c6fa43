// How far away a moment is, in the largest unit that fits.
import { DAY, HOUR, MINUTE } from '../../../scripts/ticket/clock/instant.ts';

const units = [
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
] as const;

const relative = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: 'auto' });

/** Such as "32 days ago"; both in epoch milliseconds. */
export function distance(at: number, now: number): string {
  const span = at - now;
  const [unit, length] = units.find(([, length]) => Math.abs(span) >= length) ?? ['minute', MINUTE];
  return relative.format(Math.trunc(span / length), unit);
}
