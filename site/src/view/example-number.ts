// A number as this desk gives it, to show what numbers look like.
import { localYear } from '../../../scripts/ticket/clock/calendar.ts';
import { confirmationNumber } from '../../../scripts/ticket/number.ts';
import type { Setting } from './setting.ts';

/** No ticket of the year has so high a sequence. */
export function exampleNumber({ desk, now }: Setting): string {
  return confirmationNumber({
    prefix: desk.number.prefix,
    year: localYear(desk.time, now),
    sequence: 999_999,
  });
}
