// Says beside a moment how far away it is; beside a deadline, which says that by itself, what the reader's own clock shows then.
import { momentWords } from '../../../scripts/words/moment.ts';
import { spanPlace } from '../view/lists/urgency.ts';
import { distance } from './distance.ts';

const language = document.documentElement.lang === 'fr' ? 'fr' : 'en';
const { zone = 'UTC', yourTime = '' } = document.body.dataset;
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;

// Nothing where the reader lives by the desk's time.
function localWords(at: number): string {
  const local = momentWords(language, here, at);
  return local === momentWords(language, zone, at) ? '' : yourTime.replace(spanPlace, local);
}

for (const room of document.querySelectorAll<HTMLElement>('time + .yours')) {
  const text = room.previousElementSibling?.getAttribute('datetime') ?? '';
  const at = Date.parse(text);
  if (!text.includes('T') || Number.isNaN(at)) continue;
  const isDeadline = room.parentElement?.classList.contains('due');
  room.textContent = isDeadline ? localWords(at) : distance(at, Date.now());
}
