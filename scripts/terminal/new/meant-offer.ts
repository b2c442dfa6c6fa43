// Offers that the desk's catalogue knows: shown before the first is asked for, and suggested where one was typed nearly.
import { type KnownOffer, knownOffer, knownOffers, suggestedOffers } from '../../ticket/desk/catalogue.ts';
import { printableLine } from '../output.ts';
import type { Asking } from './ask.ts';
import { type Answer, isLeft } from './prompts.ts';

const mostShown = 10;
/** Stands for what was typed; no id of an offer is empty. */
const asTyped = '';

export function showKnownOffers({ prompts, words, desk }: Asking): void {
  const all = [...knownOffers(desk).values()];
  if (all.length === 0) return;
  const { known, further } = words.terminal.wizard.offers;
  const left = all.length - mostShown;
  const lines = [...all.slice(0, mostShown).map(labelOf), ...(left > 0 ? [further(left)] : [])];
  prompts.show(known, lines.join('\n'));
}

/** The id that was meant: as the catalogue spells it, or as it was typed, which is taken as well. */
export async function askMeantOffer(
  { prompts, words, desk }: Asking,
  typed: string,
): Promise<Answer<string>> {
  const known = knownOffer(desk, typed);
  if (known) return known.id;
  const suggested = suggestedOffers(desk, typed);
  if (suggested.length === 0) return typed;
  const { which, asTyped: label } = words.terminal.wizard.offers;
  const choices = [
    ...suggested.map((offer) => ({ value: offer.id, label: labelOf(offer) })),
    { value: asTyped, label: label(printableLine(typed)) },
  ];
  const answer = await prompts.choose(which, choices, { canGoBack: true });
  return isLeft(answer) || answer !== asTyped ? answer : typed;
}

function labelOf({ id, name }: KnownOffer): string {
  return printableLine(name === '' ? id : `${id} – ${name}`);
}
