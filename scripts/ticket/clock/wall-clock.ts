// Dates and times as a clock on a wall shows them: in a time zone, each is an instant.
import { MINUTE } from './instant.ts';
import { momentIn, withOffset } from './moments.ts';

/** The moment that a text means to somebody in an IANA time zone; null where it may mean another. */
export function momentThere(text: string, zone: string): string | null {
  const certain = momentIn(text);
  const shown = certain === null ? withOffset(text) : null;
  if (shown === null) return certain;
  const offset = offsetThere(Date.parse(shown), zone);
  return offset === null ? null : shown.replace(/Z$/, offset);
}

// What the clock shows is near the instant in universal time; the second look is right unless the clock skipped that time.
function offsetThere(shown: number, zone: string): string | null {
  try {
    const first = minutesAhead(shown, zone);
    return offsetText(minutesAhead(shown - first * MINUTE, zone));
  } catch {
    return null;
  }
}

function minutesAhead(instant: number, timeZone: string): number {
  const named = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(
    instant,
  );
  const name = named.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = 0, minutes = 0] = /([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function offsetText(minutes: number): string {
  const digits = (number: number) => String(Math.floor(number)).padStart(2, '0');
  const size = Math.abs(minutes);
  return minutes === 0 ? 'Z' : `${minutes < 0 ? '-' : '+'}${digits(size / 60)}:${digits(size % 60)}`;
}
