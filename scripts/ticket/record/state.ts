// The state of a ticket is what its history comes to: events are applied one after another, and nothing else changes it.

import type { Event, Folded, State, TicketRecord } from '../ticket.ts';
import { eventKinds } from './event-kinds.ts';

const beginning: Folded = {
  status: 'received',
  outcome: null,
  publisher: { login: '' },
  beforeQuestion: 'received',
};

/** The state after one more event. */
function apply(before: Folded, event: Event): Folded {
  const status = event.status ?? before.status;
  const beforeQuestion = status === 'needs_information' ? before.beforeQuestion : status;
  return { ...before, ...eventKinds[event.did].change?.(before, event), status, beforeQuestion };
}

/** What a history comes to. */
export function fold(history: readonly Event[]): Folded {
  return steps(history).at(-1)?.after ?? beginning;
}

/** One event of a history, with the state before and after it. */
export interface Step {
  before: Folded;
  event: Event;
  after: Folded;
}

const known = new WeakMap<readonly Event[], readonly Step[]>();

/** The steps of a history, each computed once for as long as somebody holds the history. */
export function steps(history: readonly Event[]): readonly Step[] {
  const found = known.get(history) ?? walked(history);
  known.set(history, found);
  return found;
}

function walked(history: readonly Event[]): Step[] {
  let before = beginning;
  return history.map((event) => {
    const step = { before, event, after: apply(before, event) };
    before = step.after;
    return step;
  });
}

/** The part of it that stands in a record; what there is nothing of is absent. */
export function stateOf({ status, outcome, triage, assessment, message }: Folded | TicketRecord): State {
  return {
    status,
    outcome,
    ...(triage && { triage }),
    ...(assessment && { assessment }),
    ...(message && { message }),
  };
}

/** A record with one more event, in the state that its history comes to then. */
export function withEvent(record: TicketRecord, event: Event): TicketRecord {
  const { number, receipt, answered, report } = record;
  const history: TicketRecord['history'] = [...record.history, event];
  return { number, ...stateOf(fold(history)), receipt, history, ...(answered && { answered }), report };
}
