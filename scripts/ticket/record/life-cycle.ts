// The life cycle of a ticket: which status may follow which, for readers and the README. What an event may do is said in
// event-kinds.ts, and a test holds the two together.
import type { Outcome, Status } from '../ticket.ts';

export const following: Readonly<Record<Status, readonly Status[]>> = {
  received: ['acknowledged', 'closed'],
  acknowledged: ['assessing', 'needs_information', 'mitigating', 'closed'],
  assessing: ['needs_information', 'mitigating', 'closed'],
  needs_information: ['acknowledged', 'assessing', 'mitigating', 'closed'],
  mitigating: ['assessing', 'needs_information', 'closed'],
  closed: ['received', 'assessing'],
};

export const statuses = Object.keys(following) as Status[];
export const openStatuses = statuses.filter((status) => status !== 'closed');

/** Before a human has acknowledged a ticket it may end only in these ways: nothing else can be known yet. */
export const outcomesBeforeAcknowledgement: readonly Outcome[] = ['spam', 'duplicate', 'withdrawn'];
