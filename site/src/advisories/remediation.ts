// What customers can do, as one text.
import type { Setting } from '../view/setting.ts';
import type { Advisory } from './advisory.ts';
import { wordsOf } from './language.ts';

/** The steps as a numbered list, or the meaning of the answer where there are none. */
export function remediationText(setting: Setting, advisory: Advisory): string {
  const { status, steps = [] } = advisory.report.remediation;
  if (steps.length === 0) return wordsOf(setting, advisory).ticket.remediation[status].meaning;
  return steps.map((step, place) => `${place + 1}. ${step}`).join('\n');
}
