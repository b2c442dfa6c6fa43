// The sentences of the script, in the language of the page alone.
import type { Language } from '../../../../scripts/ticket/ticket.ts';
import type { WizardSayings } from '../../../../scripts/words/wizard-words.ts';
import type { ProblemSentences } from '../../../../scripts/words/words.ts';
import type { Fault } from '../faults.ts';

export interface Sayings extends WizardSayings {
  file: ProblemSentences;
}

const load: Readonly<Record<Language, () => Promise<{ sayings: Sayings }>>> = {
  en: () => import('./sayings-en.ts'),
  fr: () => import('./sayings-fr.ts'),
};

export async function sayingsIn(language: Language): Promise<Sayings> {
  const { sayings } = await load[language]();
  return sayings;
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
