// A part of a ticket's page: facts under a heading, in the language in which people wrote them.
import type { Language } from '../../../../scripts/ticket/ticket.ts';
import type { Fact } from '../fact.ts';

export interface PartView {
  title: string;
  language: Language;
  facts: Fact[];
}

/** None where there is nothing to tell. */
export function part(title: string, language: Language, facts: Fact[]): PartView[] {
  return facts.length > 0 ? [{ title, language, facts }] : [];
}
