// What the marker of the receipt remembers of the other comments, so that none comes back after somebody deleted it.
import type { TicketRecord } from '../../../ticket/ticket.ts';
import { isUrgent } from '../../../triage/urgency.ts';
import { receiptKey, receiptMarker } from '../../pull-request/judgement.ts';
import type { Pull } from '../../pull-request/pull-facts.ts';
import { newsPlace, urgentKey } from '../answers/answer-key.ts';
import { type Marker, marked } from '../answers/marker.ts';
import { refusedLabel } from '../labels.ts';
import type { Outward } from '../outward.ts';

type Memory = Pick<Marker, 'news' | 'isUrgent'>;
type Receipt = Outward['comments'][number];

/** The place in the history up to which the publisher is informed. A receipt still to be made announces the reception. */
export function announcedPlace(pull: Pick<Pull, 'own' | 'labels'>): number {
  const places = pull.own.map(({ key }) => newsPlace(key));
  return Math.max(rememberedPlace(pull), ...places);
}

// Where GitHub refused something it may have been the very comment that the receipt believes in.
function rememberedPlace(pull: Pick<Pull, 'own' | 'labels'>): number {
  const marker = receiptMarker(pull);
  const place = marker === null ? 0 : (marker.news ?? -1);
  return pull.labels.includes(refusedLabel) ? Math.min(place, 0) : place;
}

/**
 * What it remembers from now on: comments that are there, and no others, since one that is only planned may fail. It is
 * never changed for that alone. But news about which it says all that there is to say was most likely deleted, and is
 * repeated this once.
 */
export function receiptMemory(
  record: TicketRecord,
  pull: Pull,
  receipt: Receipt,
  news: { place: number } | null,
): Memory {
  const before = receiptMarker(pull);
  if (before === null) return { news: 0, isUrgent: isUrgent(record) };
  if (!isUnchanged(pull, receipt, before)) return observed(pull, before);
  const isRepeated = news !== null && !pull.labels.includes(refusedLabel);
  return { news: isRepeated ? news.place : before.news, isUrgent: before.isUrgent };
}

function observed(pull: Pull, before: Memory): Memory {
  const place = Math.max(announcedPlace(pull), before.news ?? -1);
  return {
    news: place < 0 ? undefined : place,
    isUrgent: before.isUrgent || pull.own.some(({ key }) => key === urgentKey),
  };
}

function isUnchanged({ own }: Pull, receipt: Receipt, { news, isUrgent }: Memory): boolean {
  const body = own.find(({ key }) => key === receiptKey)?.body ?? '';
  return body.replaceAll('\r\n', '\n').trimEnd() === marked(receipt.body, { ...receipt, news, isUrgent });
}
