// The number on a tab, as people read it and for the colour that it may give the tab.
import { format } from '../statistics/format.ts';

const language = document.documentElement.lang === 'fr' ? 'fr' : 'en';

export function showNumber(place: HTMLElement | null | undefined, number: number): void {
  if (!place) return;
  place.dataset.number = String(number);
  place.querySelector('.count, .figure')?.replaceChildren(format(language).count(number));
}
