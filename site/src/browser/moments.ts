// Says beside a moment how far away it is; beside a deadline, which says that by itself, what the reader's own clock shows then.
import { DAY, HOUR, MINUTE } from '../../../scripts/ticket/clock/instant.ts';
import { momentWords } from '../../../scripts/words/moment.ts';
import { spanPlace } from '../view/lists/urgency.ts';

const language = document.documentElement.lang === 'fr' ? 'fr' : 'en';
const { zone = 'UTC', yourTime = '' } = document.body.dataset;
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });

const units = [
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
] as const;

function distance(at: number, now: number): string {
  const span = at - now;
  const [unit, length] = units.find(([, length]) => Math.abs(span) >= length) ?? ['minute', MINUTE];
  return relative.format(Math.trunc(span / length), unit);
}

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
