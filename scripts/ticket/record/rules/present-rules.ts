// What only a reader of today can object to in a record: the desk itself goes on with it.

import { DAY, instantOf } from '../../clock/instant.ts';
import type { Desk } from '../../desk/configuration.ts';
import { localStaff } from '../../desk/example-desk.ts';
import { isNamed, isSamePerson } from '../../login.ts';
import { type Finding, finding } from '../../problem.ts';
import type { Event, Folded, TicketRecord } from '../../ticket.ts';
import { excerpt } from '../../yaml/excerpt.ts';
import { actorOf, authorOf } from '../event-kinds.ts';
import { steps } from '../state.ts';

// By so much the clock of whoever recorded an event may be fast, or set to another zone.
const tolerance = DAY;

/** Events that are yet to come at an instant (epoch milliseconds), and staff whom the configuration does not know. */
export function presentFindings({ history }: TicketRecord, desk: Desk, now: number): Finding[] {
  const staff = [...localStaff(desk), ...desk.staff.earlier_users];
  return steps(history).flatMap(({ before, event }, place) => {
    const { at, by, did } = event;
    const named = { entry: place + 1, did };
    const isFuture = (instantOf(at) ?? 0) > now + tolerance;
    const isKnown = !needsStaff(before, event) || isNamed(by, staff);
    return [
      ...(isFuture ? [finding('event-in-future', { ...named, at }, ['history', place, 'at'])] : []),
      ...(isKnown
        ? []
        : [finding('event-by-stranger', { ...named, by: excerpt(by) }, ['history', place, 'by'])]),
    ];
  });
}

// Whoever comments on GitHub may be of the staff by their role there, which only GitHub knew at the time.
function needsStaff(before: Folded, event: Event): boolean {
  const actor = actorOf(before, event);
  if (event.source !== 'terminal') return false;
  return (
    actor === 'staff' || (actor === 'staff or publisher' && !isSamePerson(authorOf(event), before.publisher))
  );
}
