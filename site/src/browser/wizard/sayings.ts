// The sentences of the wizard's script, in one language.

import type { NoteSentences, ReportProblemSentences } from '../../../../scripts/words/shapes/ticket-words.ts';
import type { WizardSayings } from '../../../../scripts/words/shapes/wizard/wizard-words.ts';
import type { Fault } from '../../wizard/draft.ts';

export interface Sayings extends WizardSayings {
  file: ReportProblemSentences;
  notes: NoteSentences;
}

/** What is wrong with a field, in a sentence or two. */
export function faultSentence(
  { file, problems, needed, seal }: Sayings,
  { field, code, parameters }: Fault,
): string {
  if (code === 'needed') return needed[field.replace(/\.\d+\./, '.')] ?? seal.needed[field] ?? file.blank({});
  const own: Readonly<Record<string, unknown>> = { ...file, ...problems, ...seal.problems };
  return (own[code] as (parameters: object) => string)(parameters);
}
