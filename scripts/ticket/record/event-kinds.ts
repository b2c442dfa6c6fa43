// Every kind of event in one table: who may cause it, from which status, what it carries, and what it changes.

import { isSamePerson, type Person } from '../login.ts';
import { parsedNumber } from '../number.ts';
import type { Event, Folded, State, Status, Triage } from '../ticket.ts';
import { type EventFault, eventFault } from './event-fault.ts';
import { openStatuses, outcomesBeforeAcknowledgement, statuses } from './life-cycle.ts';
import { authorsOf, draftedMessage, messageFault, translationFault } from './message.ts';

/** Whose doing an event may be; `anyone` is any person, and never the desk itself. */
type Actor = 'publisher' | 'staff' | 'staff or publisher' | 'desk' | 'anyone';

/** What an event may carry beside when, by whom, what and where from. */
export type EventKey = Exclude<keyof Event, 'at' | 'by' | 'by_id' | 'did' | 'source' | 'status'>;

type Of<Result> = (before: Folded, event: Event) => Result;

export interface EventKind {
  by: Actor | Of<Actor>;
  from: readonly Status[];
  /** The status that it leads to; absent, or undefined, where the status stays. */
  to?: Status | ((before: Folded) => Status | undefined);
  carries: readonly EventKey[];
  mayCarry?: readonly EventKey[];
  /** Why it cannot have happened, though the status allows it. `number` is the ticket's own. */
  fault?: (before: Folded, event: Event, number: string) => EventFault | null;
  /** What it changes beside the status. */
  change?: Of<Partial<Folded>>;
}

const acknowledged = openStatuses.filter((status) => status !== 'received');
const onceAcknowledged = statuses.filter((status) => status !== 'received');

export const eventKinds: Readonly<Record<Event['did'], EventKind>> = {
  received: {
    by: 'publisher',
    from: [], // it is the first, and no other
    to: 'received',
    carries: ['report_sha256', 'receipt_sha256'],
    mayCarry: ['message'],
    change: (before, event) => ({
      publisher: authorOf(event),
      ...draftedMessage(before, event, authorOf(event)),
    }),
  },
  amended: {
    by: 'anyone',
    from: openStatuses,
    to: endOfQuestion,
    carries: ['report_sha256'],
    mayCarry: ['message'],
    fault: messageFault,
    change: (before, event) => draftedMessage(before, event, authorOf(event)),
  },
  acknowledged: {
    by: 'staff',
    from: ['received'],
    to: 'acknowledged',
    carries: ['priority', 'severity'],
    mayCarry: ['acknowledged_at'],
    change: ({ triage }, { priority, severity, acknowledged_at, at, by }) =>
      triaged(triage, { priority, severity, acknowledged_at: acknowledged_at ?? at, acknowledged_by: by }),
  },
  priority_set: {
    by: 'staff',
    from: acknowledged,
    carries: ['priority'],
    fault: ({ triage }, { priority = '' }) => unchanged(priority, triage?.priority),
    change: ({ triage }, { priority }) => triaged(triage, { priority }),
  },
  severity_set: {
    by: 'staff',
    from: acknowledged,
    carries: ['severity'],
    fault: ({ triage }, { severity = '' }) => unchanged(severity, triage?.severity),
    change: ({ triage }, { severity }) => triaged(triage, { severity }),
  },
  assigned: {
    by: 'staff',
    from: openStatuses,
    carries: ['assignee'],
    fault: ({ triage }, { assignee = '' }) => unchanged(assignee, triage?.assignee),
    change: ({ triage }, { assignee }) => triaged(triage, { assignee }),
  },
  assessment_started: {
    by: 'staff',
    from: ['acknowledged', 'needs_information', 'mitigating'],
    to: 'assessing',
    carries: [],
  },
  information_requested: {
    by: 'staff',
    from: ['acknowledged', 'assessing', 'mitigating'],
    to: 'needs_information',
    carries: ['text'],
  },
  information_given: {
    by: 'publisher',
    from: ['needs_information'],
    to: endOfQuestion,
    carries: ['text'],
  },
  mitigation_reported: {
    by: 'staff',
    from: acknowledged,
    to: ({ status }) => (status === 'mitigating' ? undefined : 'mitigating'),
    carries: ['text'],
  },
  conclusion_given: {
    by: 'staff',
    from: acknowledged,
    carries: ['text'],
    change: ({ assessment }, { text = '' }) => ({ assessment: { ...assessment, conclusion: text } }),
  },
  offer_action_set: {
    by: 'staff',
    from: onceAcknowledged,
    carries: ['offer_action'],
    mayCarry: ['text'],
    change: ({ assessment }, { offer_action = 'none', text }) => ({
      assessment: { ...assessment, offer_action, ...(text && { customer_impact: text }) },
    }),
  },
  message_drafted: {
    by: 'staff',
    from: onceAcknowledged,
    carries: ['message'],
    fault: (before, event) => translationFault(before, event) ?? messageFault(before, event),
    change: (before, event) => draftedMessage(before, event, authorOf(event)),
  },
  message_approved: {
    by: 'staff',
    from: onceAcknowledged,
    carries: [],
    fault: ({ message }, event) => {
      if (!message) return eventFault('message-absent', {});
      if (message.state !== 'draft') return eventFault('message-already', { state: message.state });
      const isAuthor = (author: Person) => isSamePerson(author, authorOf(event));
      if (authorsOf(message).some(isAuthor)) return eventFault('message-own-draft', {});
      // Nobody can say whose words these are: one of the staff makes them their own, so that another can approve.
      return message.is_pushed ? eventFault('message-pushed', {}) : null;
    },
    change: ({ message }, { by, by_id }) =>
      message
        ? {
            message: {
              ...message,
              state: 'approved',
              approved_by: by,
              ...(by_id && { approved_by_id: by_id }),
            },
          }
        : {},
  },
  message_sent: {
    by: 'staff',
    from: onceAcknowledged,
    carries: [],
    fault: ({ message }) => {
      if (!message) return eventFault('message-absent', {});
      if (message.state === 'sent') return eventFault('message-already', { state: 'sent' });
      return message.state === 'draft' ? eventFault('message-not-approved', {}) : null;
    },
    change: ({ message }, { at }) => (message ? { message: { ...message, state: 'sent', sent_at: at } } : {}),
  },
  disclosed: { by: 'staff', from: onceAcknowledged, carries: [] },
  revealed: {
    by: 'staff',
    from: onceAcknowledged,
    carries: ['report_sha256'],
    mayCarry: ['message'],
    fault: messageFault,
    // What was sealed are the publisher's words, whoever opened them.
    change: (before, event) => draftedMessage(before, event, before.publisher),
  },
  resealed: { by: 'staff', from: statuses, carries: ['report_sha256'] },
  closed: {
    by: (_, { outcome }) => (outcome === 'withdrawn' ? 'staff or publisher' : 'staff'),
    from: openStatuses,
    to: 'closed',
    carries: ['outcome'],
    mayCarry: ['text', 'duplicate_of'],
    fault: closeFault,
    change: ({ triage }, { outcome, duplicate_of }) => ({
      outcome: outcome ?? null,
      ...(duplicate_of && triaged(triage, { duplicate_of })),
    }),
  },
  reopened: {
    by: ({ outcome }) => (outcome === 'withdrawn' ? 'staff or publisher' : 'staff'),
    from: ['closed'],
    to: ({ triage }) => (triage?.acknowledged_at === undefined ? 'received' : 'assessing'),
    carries: [],
    change: ({ triage }) => {
      const { duplicate_of: _, ...others } = triage ?? {};
      return { outcome: null, triage: Object.keys(others).length > 0 ? others : undefined };
    },
  },
  noted: { by: 'staff', from: statuses, carries: ['note'] },
  reminded: { by: 'desk', from: openStatuses, carries: ['deadline'] },
  escalated: { by: 'desk', from: openStatuses, carries: ['deadline'] },
};

/** Who did it. */
export function authorOf({ by, by_id }: Event): Person {
  return { login: by, id: by_id };
}

/** Whose doing an event has to be. */
export function actorOf(before: Folded, event: Event): Actor {
  const { by } = eventKinds[event.did];
  return typeof by === 'function' ? by(before, event) : by;
}

/** The status that an event of a kind leads to; undefined where the status stays. */
export function statusAfter({ to }: EventKind, before: Folded): Status | undefined {
  return typeof to === 'function' ? to(before) : to;
}

function endOfQuestion({ status, beforeQuestion }: Folded): Status | undefined {
  return status === 'needs_information' ? beforeQuestion : undefined;
}

function triaged(
  before: State['triage'],
  given: { [Key in keyof Triage]: Triage[Key] | undefined },
): Partial<State> {
  return { triage: { ...before, ...given } as Triage };
}

// A decision that changes nothing would only make the history longer.
function unchanged(given: string, known: string | undefined): EventFault | null {
  return given === known ? eventFault('nothing-to-change', { value: given }) : null;
}

function closeFault({ status }: Folded, { outcome, duplicate_of }: Event, number: string): EventFault | null {
  if ((outcome === 'duplicate') !== (duplicate_of !== undefined)) return eventFault('use-duplicate', {});
  if (duplicate_of === number) return eventFault('duplicate-of-itself', {});
  if (duplicate_of !== undefined && !parsedNumber(duplicate_of))
    return eventFault('number-mistyped', { found: duplicate_of });
  const isEarly =
    status === 'received' && outcome !== undefined && !outcomesBeforeAcknowledgement.includes(outcome);
  return isEarly ? eventFault('acknowledge-first', { outcome }) : null;
}
