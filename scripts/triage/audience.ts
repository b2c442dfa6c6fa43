// Who has to hear of each kind of event: one row a kind, so that a new kind cannot be left out.
import { isSamePerson } from '../ticket/login.ts';
import { authorOf } from '../ticket/record/event-kinds.ts';
import type { Step } from '../ticket/record/state.ts';
import type { Event } from '../ticket/ticket.ts';

/** `publisher`: in a comment of its own, wherever it was done. */
export type Audience = 'publisher' | 'staff' | 'nobody';

export const audiences = {
  received: 'publisher',
  amended: 'staff',
  acknowledged: 'publisher',
  priority_set: 'publisher', // it moves the deadline of the next update
  severity_set: 'publisher',
  assigned: 'staff',
  assessment_started: 'publisher',
  information_requested: 'publisher',
  information_given: 'staff',
  mitigation_reported: 'publisher',
  conclusion_given: 'publisher',
  offer_action_set: 'publisher',
  message_drafted: 'publisher',
  message_approved: 'publisher',
  message_sent: 'publisher',
  disclosed: 'publisher',
  revealed: 'publisher',
  resealed: 'nobody',
  closed: 'publisher',
  reopened: 'publisher',
  noted: 'nobody',
  reminded: 'staff',
  escalated: 'staff',
} as const satisfies Readonly<Record<Event['did'], Audience>>;

/** The kinds that a publisher hears of. */
export type PublisherNews = {
  [Did in Event['did']]: (typeof audiences)[Did] extends 'publisher' ? Did : never;
}[Event['did']];

const publishersOwn: ReadonlySet<Event['did']> = new Set(['closed', 'reopened']);

/** What publishers did themselves, such as to take their report back, is news to the staff. */
export function audienceOf({ before, event }: Step): Audience {
  const isOwn = publishersOwn.has(event.did) && isSamePerson(before.publisher, authorOf(event));
  return isOwn ? 'staff' : audiences[event.did];
}
