// A moment in two forms that say the same: the text of the report, and the parts that date and time pickers hold.
import { momentIn, withOffset } from '../../../scripts/ticket/clock/moments.ts';

export interface MomentParts {
  /** `2026-11-26`, as a date picker holds it; empty for none. */
  date: string;
  /** `01:40`, likewise. */
  time: string;
  /** `+01:00` or `Z` where the text says so itself; otherwise the time zone is that of the picker. */
  offset: string;
}

/** The parts of a text in any spelling; null where no picker can show it. */
export function momentParts(text: string): MomentParts | null {
  const certain = momentIn(text);
  const moment = certain ?? withOffset(text);
  const [, date = '', time = '', offset = ''] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}).*?(Z|[+-]\d{2}:\d{2}))?$/.exec(moment ?? '') ?? [];
  return date === '' ? null : { date, time, offset: certain === null ? '' : offset };
}

/** What the pickers say, as a text that is typed; part of it where a part is missing. */
export function momentText({ date, time, offset }: MomentParts): string {
  const isWhole = date !== '' && time !== '';
  return isWhole && offset !== '' ? `${date}T${time}:00${offset}` : `${date} ${time}`.trim();
}
