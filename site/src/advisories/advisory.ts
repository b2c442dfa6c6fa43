// Which tickets have an advisory, and when it changed: what every format of it is made from.
import { instantText } from '../../../scripts/ticket/clock/instant.ts';
import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import type { Event, Report } from '../../../scripts/ticket/ticket.ts';
import { isOpenToAll } from '../view/clocks.ts';
import { epoch } from '../view/epoch.ts';

export interface Revision {
  /** RFC 3339, in UTC. */
  at: string;
  /** What happened then; nothing for the first. */
  did: Event['did'][];
}

export interface Advisory {
  ticket: VisibleTicket;
  report: Report;
  /** Oldest first, one at least; since a history only grows, a revision keeps its place for ever. */
  revisions: Revision[];
  /** When it was first published and when it last changed: RFC 3339, in UTC, so that nobody reads another year. */
  publishedAt: string;
  changedAt: string;
  /** True once the ticket is closed. */
  isFinal: boolean;
  /** False once the ticket ended in a way that takes the warning back. */
  stands: boolean;
  /** Whether the desk has confirmed what was reported: it acts on it, or it has solved it. */
  isConfirmed: boolean;
}

/** In the order of the numbers. */
export function advisories(tickets: readonly VisibleTicket[]): Advisory[] {
  return tickets
    .flatMap((ticket) => advisoryOf(ticket) ?? [])
    .sort(({ ticket: one }, { ticket: other }) => (one.number < other.number ? -1 : 1));
}

/**
 * The advisory of a ticket that everybody may read and that a person of the desk has acknowledged, so that nobody gets
 * one in the desk's name by opening a pull request. It stays when the ticket ends as no more than that, unless it was spam.
 */
export function advisoryOf(ticket: VisibleTicket): Advisory | null {
  const acknowledgedAt = ticket.triage?.acknowledged_at;
  const { report } = ticket;
  if (acknowledgedAt === undefined || !isOpenToAll(ticket) || !isWhole(report)) return null;
  const publishedAt = later(openedAt(ticket), acknowledgedAt);
  const revisions = revisionsOf(ticket, publishedAt);
  return {
    ticket,
    report,
    revisions,
    publishedAt,
    changedAt: revisions.at(-1)?.at ?? publishedAt,
    isFinal: ticket.status === 'closed',
    stands: ticket.outcome === null || ticket.outcome === 'resolved',
    isConfirmed: isConfirmed(ticket),
  };
}

// A sealed report shows none of these before it is revealed.
function isWhole(report: VisibleTicket['report']): report is Report {
  const { title, description, publisher, offers, remediation } = report;
  return [title, description, publisher, offers, remediation].every((part) => part !== undefined);
}

function openedAt({ report, receipt, history }: VisibleTicket): string {
  const opening = history.find(({ did }) => did === 'disclosed' || did === 'revealed');
  return report.disclosure === 'public' || !opening ? receipt.received_at : opening.at;
}

function later(one: string, other: string): string {
  return instantText(Math.max(epoch(one), epoch(other)));
}

// What changes an advisory; the rest of a history is talk between desk and publisher.
const changing: ReadonlySet<Event['did']> = new Set([
  'amended',
  'severity_set',
  'mitigation_reported',
  'conclusion_given',
  'offer_action_set',
  'message_sent',
  'revealed',
  'closed',
  'reopened',
]);

function revisionsOf({ history }: VisibleTicket, publishedAt: string): Revision[] {
  const later = history.filter(({ at, did }) => changing.has(did) && epoch(at) > epoch(publishedAt));
  const byInstant = Map.groupBy(later, ({ at }) => epoch(at));
  const others = [...byInstant].map(([at, events]) => ({
    at: instantText(at),
    did: [...new Set(events.map(({ did }) => did))],
  }));
  return [{ at: publishedAt, did: [] }, ...others];
}

// A conclusion is prose, and may as well say that nothing is wrong: only deeds tell.
function isConfirmed({ outcome, history, assessment }: VisibleTicket): boolean {
  const action = assessment?.offer_action;
  const acts = action === 'change_requested' || action === 'removed';
  if (outcome !== null) return outcome === 'resolved';
  return acts || history.some(({ did }) => did === 'mitigation_reported');
}
