// Says of a page that is older than a day that it is: only the reader's clock knows.
import { DAY, HOUR } from '../../../scripts/ticket/clock/instant.ts';
import { spanPlace } from '../view/lists/urgency.ts';

const place = document.querySelector<HTMLElement>('.stale');
const ago = new Intl.RelativeTimeFormat(document.documentElement.lang);

function judge(): void {
  const { readAt = '', stale = '' } = place?.dataset ?? {};
  const days = Math.floor((Date.now() - Date.parse(readAt)) / DAY);
  place?.replaceChildren(days > 0 ? stale.replace(spanPlace, ago.format(-days, 'day')) : '');
}

judge();
setInterval(judge, HOUR);
