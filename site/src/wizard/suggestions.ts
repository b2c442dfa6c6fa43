// What the desk's catalogue suggests to whoever reports: the ids of offers, and names of publishers.
import { knownOffers } from '../../../scripts/ticket/desk/catalogue.ts';
import { shownNames } from '../../../scripts/ticket/name.ts';
import type { DeskConfiguration } from '../../../scripts/ticket/ticket.ts';

export interface SuggestionList {
  id: string;
  options: { value: string; label: string }[];
}

/** The lists by the names of the fields that they are for; none where there is nothing to suggest. */
export function suggestionLists(desk: Pick<DeskConfiguration, 'catalogue'>): Map<string, SuggestionList> {
  const offers = [...knownOffers(desk).values()];
  const publishers = offers.flatMap(({ publisher }) =>
    publisher === '' ? [] : { name: publisher, number: '' },
  );
  const lists: [string, SuggestionList][] = [
    ['offers', { id: 'known-offers', options: offers.map(({ id, name }) => ({ value: id, label: name })) }],
    ['publisher', { id: 'known-publishers', options: namesOf(publishers) }],
  ];
  return new Map(lists.filter(([, { options }]) => options.length > 0));
}

function namesOf(publishers: readonly { name: string; number: string }[]): SuggestionList['options'] {
  return Array.from(shownNames(publishers).values(), (value) => ({ value, label: '' }));
}
