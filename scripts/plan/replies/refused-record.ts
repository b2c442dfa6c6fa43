// A record that GitHub does not take: what is shown for it, and how the next run knows that it was this very one.
import { sha256 } from '#sha256';
import type { Desk } from '../../ticket/desk/configuration.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';
import type { Pull } from '../pull-request/pull-facts.ts';
import { conflictKey } from './answers/answer-key.ts';
import { unusableText } from './answers/answers.ts';
import { markerOf } from './answers/marker.ts';
import { unusableLabel } from './labels.ts';
import { type Outward, untouched } from './outward.ts';

const key = `${conflictKey}/refused`;

/** Staff are told once, and of every other version again by the same comment. */
export function unwritable(pull: Pull, desk: Desk, record: TicketRecord): Outward {
  const shown = untouched(pull);
  const body = unusableText('refusedRecord', record.number, desk);
  return {
    ...shown,
    comments: [{ key, head: fingerprint(record), isMending: false, mayChange: true, body }],
    labels: [...new Set([...shown.labels, unusableLabel])],
  };
}

/** Whether GitHub did not take this very record in an earlier run. */
export function isRefusedBefore({ own }: Pick<Pull, 'own'>, record: TicketRecord): boolean {
  const ownComment = own.find((comment) => comment.key === key);
  return ownComment !== undefined && markerOf(ownComment.body)?.head === fingerprint(record);
}

// What people wrote, and not when: the hour of an amendment is a guess that moves, and the clock's own events come by the hour.
function fingerprint({ history, report }: TicketRecord): string {
  const byPeople = history
    .filter(({ source }) => source !== 'clock')
    .map((event) => ({ ...event, at: null }));
  return sha256(JSON.stringify([byPeople, report]));
}
