// What a list is called while it is the whole of a tab. The reader's browser runs this module, too.
import type { Language } from '../../../../scripts/ticket/ticket.ts';
import { format } from '../../statistics/format.ts';

export interface ListWords {
  title: string;
  none: string;
}

/** Its title with the number of its tickets, or what it says without any. */
export function listName(language: Language, { title, none }: ListWords, number: number): string {
  return number === 0 ? none : `${title} (${format(language).count(number)})`;
}
