// Which pull requests must be looked at closely: whatever may have something new, and nothing else.

import { instantOf } from '../../ticket/clock/instant.ts';
import type { Desk } from '../../ticket/desk/configuration.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';
import { owedReminder } from '../../triage/reminders.ts';
import type { PullOutline, Stored } from '../pull-request/pull-facts.ts';
import {
  goneLabel,
  invalidLabel,
  notAReportLabel,
  ownLabels,
  refusedLabel,
  ticketLabels,
  unusableLabel,
} from './labels.ts';
import { isSurelyUnannounced } from './news/news.ts';
import { stillInvalidAt } from './without-record.ts';

/** Instants are epoch milliseconds. */
export interface Period {
  /** Everything before was seen by a run that ended well; null where no such run is known. */
  since: number | null;
  at: number;
}

/** Whether a pull request needs a close look. */
export function needsLook(outline: PullOutline, stored: Stored, desk: Desk, period: Period): boolean {
  if (stored.kind === 'absent' && !outline.isOpen) return false;
  if (period.since === null || outline.updatedAt >= period.since) return true;
  return stored.kind === 'record'
    ? recordNeedsLook(outline, stored.record, desk, period.since, period.at)
    : !isAnswered(outline, desk, period.since, period.at);
}

/** Whether nobody has answered a pull request yet, as far as its outline tells. */
export function isNewReport({ labels }: PullOutline, { kind }: Stored): boolean {
  return kind === 'absent' && ownLabels(labels).length === 0;
}

function recordNeedsLook(
  outline: PullOutline,
  record: TicketRecord,
  desk: Desk,
  since: number,
  at: number,
): boolean {
  const wanted = ticketLabels(record, desk).sort().join();
  const worn = ownLabels(outline.labels)
    .filter((name) => name !== goneLabel && name !== refusedLabel)
    .sort()
    .join();
  const isGone = outline.labels.includes(goneLabel);
  return (
    wanted !== worn ||
    (outline.isOpen === (record.status === 'closed') && !isGone) ||
    (instantOf(record.history.at(-1)?.at ?? '') ?? at) >= since ||
    isSurelyUnannounced(record, outline) ||
    owedReminder(record, desk, at) !== null
  );
}

// What wears one of these was answered; only the hour at which staff hear of an invalid one may have come since.
function isAnswered(outline: PullOutline, desk: Desk, since: number, at: number): boolean {
  const { labels } = outline;
  if (labels.includes(notAReportLabel) || labels.includes(unusableLabel)) return true;
  if (!labels.includes(invalidLabel)) return false;
  const alarm = stillInvalidAt(outline, desk);
  return alarm < since || alarm > at;
}
