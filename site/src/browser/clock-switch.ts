// A switch for the times of the page: the desk's, as they are written, or the reader's own.
import { momentWords } from '../../../scripts/words/moment.ts';

const language = document.documentElement.lang === 'fr' ? 'fr' : 'en';
const { zone = 'UTC' } = document.body.dataset;
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
const clock = document.querySelector<HTMLElement>('.clock');

interface Shown {
  place: HTMLTimeElement;
  texts: Readonly<Record<string, string>>;
}

// The working of a deadline stays in the time of its calendar, where the dates of its rows are.
const times = [...document.querySelectorAll<HTMLTimeElement>('main time:not(details time)')].flatMap(shown);

// A date has no time of day that another zone could change.
function shown(place: HTMLTimeElement): Shown[] {
  const at = Date.parse(place.dateTime);
  if (!place.dateTime.includes('T') || Number.isNaN(at)) return [];
  return [{ place, texts: { desk: place.textContent, yours: momentWords(language, here, at) } }];
}

clock?.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  for (const { place, texts } of times) place.textContent = texts[target.value] ?? '';
});

const isSame = times.every(({ place }) => {
  const at = Date.parse(place.dateTime);
  return momentWords(language, here, at) === momentWords(language, zone, at);
});
if (clock && isSame) clock.hidden = true;
