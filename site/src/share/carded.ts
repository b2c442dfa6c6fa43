// Which tickets have a share card of their own: what people share, and no more than so many, so that a large desk builds fast.
import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import { advisoryOf } from '../advisories/advisory.ts';
import { epoch } from '../view/epoch.ts';

// The others have the desk's card. Two hundred pictures, in two languages, take a thread about as long as the pages take.
const cardLimit = 100;

/** The numbers of open tickets and of advisories that stand, those where something happened last. */
export function cardedNumbers(tickets: Iterable<VisibleTicket>, limit = cardLimit): ReadonlySet<string> {
  const shared: [number: string, changedAt: number][] = [];
  for (const ticket of tickets) {
    if (isShared(ticket)) shared.push([ticket.number, epoch(ticket.history.at(-1)?.at ?? '')]);
  }
  const newest = shared.sort(([, one], [, other]) => other - one).slice(0, limit);
  return new Set(newest.map(([number]) => number));
}

function isShared(ticket: VisibleTicket): boolean {
  return ticket.status !== 'closed' || advisoryOf(ticket)?.stands === true;
}
