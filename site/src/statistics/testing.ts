// Tickets for the tests of the statistics: received, acknowledged and closed at given instants.
import { type VisibleTicket, visibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import { afterwards, canaryReport, freshTicket } from '../../testing/tickets.ts';

export interface Story {
  /** RFC 3339. */
  received: string;
  acknowledged?: string;
  /** What came after, each with its instant. */
  later?: readonly (readonly [text: string, at: string])[];
  severity?: string;
}

/** The tickets of some stories, numbered in their order. */
export function visibleTickets(stories: readonly Story[]): VisibleTicket[] {
  return stories.map(({ received, acknowledged, later = [], severity = 'high' }, place) => {
    const ticket = freshTicket({
      sequence: place + 1,
      receivedAt: received,
      report: withoutDate,
    });
    const acknowledgement = acknowledged ? [{ text: `/ack P2 ${severity}`, at: acknowledged }] : [];
    return visibleTicket(
      afterwards(ticket, ...acknowledgement, ...later.map(([text, at]) => ({ text, at }))),
    );
  });
}

// A report tells when something was found, and these tickets may be older than that.
const { discovered_at: _, ...withoutDate } = canaryReport('some');
