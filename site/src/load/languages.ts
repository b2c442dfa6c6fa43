// The pages of every language: the desk's own lives at the top, the others in a folder of their name.
import { type Language, ownLanguage } from '../../../scripts/ticket/ticket.ts';
import { facts } from './facts.ts';

export interface InLanguage {
  params: { language: string | undefined };
  props: { language: Language };
}

export async function inEveryLanguage(): Promise<InLanguage[]> {
  const { desk } = await facts();
  return desk.languages.map((language) => ({
    params: { language: language === ownLanguage(desk) ? undefined : language },
    props: { language },
  }));
}
