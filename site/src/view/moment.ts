// A moment for a page: the words, and the same for machines.
import { isDate } from '../../../scripts/ticket/clock/instant.ts';
import { dateWords } from '../../../scripts/words/date.ts';
import { momentWords } from '../../../scripts/words/moment.ts';
import { epoch } from './epoch.ts';
import type { Setting } from './setting.ts';

export interface MomentView {
  text: string;
  /** RFC 3339, or an ISO date. */
  instant: string;
}

/** An instant in the zone of the desk or another, or a date as it stands. */
export function momentView(
  { desk, language }: Setting,
  instant: string,
  zone = desk.calendar.time_zone,
): MomentView {
  const text = isDate(instant) ? dateWords(language, instant) : momentWords(language, zone, epoch(instant));
  return { text, instant };
}
