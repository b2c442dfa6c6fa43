// What happened to a ticket, in order, each time with how long after the receipt it was.
import { MINUTE } from '../../../../scripts/ticket/clock/instant.ts';
import type { VisibleTicket } from '../../../../scripts/ticket/record/visibility.ts';
import { type Event, isOfDesk } from '../../../../scripts/ticket/ticket.ts';
import { spanWords } from '../../../../scripts/words/moment.ts';
import { words } from '../../../../scripts/words/words.ts';
import { epoch } from '../epoch.ts';
import { type MomentView, momentView } from '../moment.ts';
import type { Setting } from '../setting.ts';

export interface EventView {
  did: string;
  moment: MomentView;
  /** Null for the receipt itself. */
  elapsed: string | null;
  by: string;
  details: string;
  /** What was said to the publisher; null where nothing was, or where it is not shown. */
  text: string | null;
}

export function timelineView(setting: Setting, { receipt, history }: VisibleTicket): EventView[] {
  const receivedAt = epoch(receipt.received_at);
  const { ticket, site } = words(setting.language);
  return history.map((event) => ({
    did: ticket.did[event.did],
    moment: momentView(setting, event.at),
    elapsed: event.did === 'received' ? null : elapsedWords(setting, epoch(event.at) - receivedAt),
    by: isOfDesk(event) ? site.timeline.byDesk : site.timeline.by(event.by),
    details: detailsOf(setting, event),
    text: event.text ?? null,
  }));
}

function elapsedWords({ language }: Setting, milliseconds: number): string {
  const { timeline } = words(language).site;
  return milliseconds < MINUTE
    ? timeline.atOnce
    : timeline.sinceReceipt(spanWords(language, milliseconds / MINUTE));
}

function detailsOf({ language }: Setting, event: Event): string {
  const { ticket, site } = words(language);
  const details = [
    event.priority,
    event.severity && ticket.severity[event.severity].label,
    event.outcome && ticket.outcome[event.outcome].label,
    event.duplicate_of,
    event.offer_action && ticket.offerAction[event.offer_action].label,
    event.deadline && site.timeline.mark(ticket.deadline[event.deadline.kind].label, event.deadline.mark),
  ];
  return details.filter((detail) => detail !== undefined).join(', ');
}
