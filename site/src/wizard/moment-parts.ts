// A text in any spelling, as date and time pickers hold it.
import { momentIn, withOffset } from '../../../scripts/ticket/clock/moments.ts';
import type { MomentParts } from './moment-text.ts';

/** The parts of a text in any spelling; null where no picker can show it. */
export function momentParts(text: string): MomentParts | null {
  const certain = momentIn(text);
  const moment = certain ?? withOffset(text);
  const [, date = '', time = '', offset = ''] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}).*?(Z|[+-]\d{2}:\d{2}))?$/.exec(moment ?? '') ?? [];
  return date === '' ? null : { date, time, offset: certain === null ? '' : offset };
}
