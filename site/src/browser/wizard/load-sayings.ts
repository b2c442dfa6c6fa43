// Loads the sentences of the script, in the language of the page alone.
import type { Language } from '../../../../scripts/ticket/ticket.ts';
import type { Sayings } from './sayings.ts';

const load: Readonly<Record<Language, () => Promise<{ sayings: Sayings }>>> = {
  en: () => import('./sayings-en.ts'),
  fr: () => import('./sayings-fr.ts'),
};

export async function sayingsIn(language: Language): Promise<Sayings> {
  const { sayings } = await load[language]();
  return sayings;
}
