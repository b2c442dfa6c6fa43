// The rules of a history: it begins with the receipt, and each event could happen when, as and by whom it says.

import { instantOf } from '../../clock/instant.ts';
import { isSamePerson } from '../../login.ts';
import { type Finding, finding } from '../../problem.ts';
import { type Event, type Folded, isOfDesk, type TicketRecord } from '../../ticket.ts';
import { actorOf, authorOf, type EventKey, type EventKind, eventKinds, statusAfter } from '../event-kinds.ts';
import { steps } from '../state.ts';

interface Step {
  /** Its number in the history, from 1. */
  entry: number;
  did: Event['did'];
  before: Folded;
  event: Event;
  kind: EventKind;
  record: TicketRecord;
}

const known = new WeakMap<TicketRecord, Finding[]>();

/** What is wrong with the events of a record, found out once for as long as somebody holds it. */
export function historyFindings(record: TicketRecord): Finding[] {
  const findings = known.get(record) ?? foundIn(record);
  known.set(record, findings);
  return findings;
}

// Of what does not begin with its receipt, nothing else can be said.
function foundIn(record: TicketRecord): Finding[] {
  const start = startFindings(record);
  return start.length > 0
    ? start
    : [...eventFindings(record), ...orderFindings(record), ...deadlineFindings(record)];
}

function startFindings({ receipt, history: [first] }: TicketRecord): Finding[] {
  const { pull_request, blob } = receipt.submission;
  const source = pull_request === undefined ? `inbox/${blob}` : `pull_request/${pull_request}`;
  const agrees =
    first?.did === 'received' &&
    first.at === receipt.received_at &&
    first.by === receipt.received_from &&
    first.by_id === receipt.received_from_id &&
    first.source === source;
  return agrees ? [] : [finding('history-start', {}, ['history', 0])];
}

function eventFindings(record: TicketRecord): Finding[] {
  return steps(record.history).flatMap(({ before, event }, place) => {
    const step = { entry: place + 1, did: event.did, before, event, kind: eventKinds[event.did], record };
    return [...causeFindings(step), ...contentFindings(step), ...statusFindings(step)];
  });
}

function causeFindings({ event, before, entry, did }: Step): Finding[] {
  const by = actorOf(before, event);
  const isRight =
    by === 'desk'
      ? isOfDesk(event)
      : !isOfDesk(event) &&
        (by !== 'publisher' || entry === 1 || isSamePerson(authorOf(event), before.publisher));
  return isRight ? [] : [finding('event-author', { entry, did, by }, ['history', entry - 1, 'by'])];
}

const common: ReadonlySet<string> = new Set(['at', 'by', 'by_id', 'did', 'source', 'status']);

function contentFindings({ event, kind, entry, did }: Step): Finding[] {
  const { carries, mayCarry = [] } = kind;
  const missing = carries.filter((key) => event[key] === undefined);
  const keys = Object.keys(event).filter((key) => !common.has(key)) as EventKey[];
  const foreign = keys.filter((key) => !carries.includes(key) && !mayCarry.includes(key));
  return [
    ...missing.map((key) => finding('event-incomplete', { entry, did, key }, ['history', entry - 1], 'key')),
    ...foreign.map((key) =>
      finding('event-unexpected', { entry, did, key }, ['history', entry - 1, key], 'key'),
    ),
  ];
}

function statusFindings({ before, event, kind, entry, did, record }: Step): Finding[] {
  const isFirst = entry === 1 && did === 'received';
  if (!isFirst && !kind.from.includes(before.status)) {
    const parameters = { entry, did, status: before.status, from: kind.from.join(', ') };
    return [finding('event-status', parameters, ['history', entry - 1, 'did'])];
  }
  const fault = kind.fault?.(before, event, record.number);
  if (fault) return [finding('event-refused', { entry, did, fault }, ['history', entry - 1, 'did'])];
  const expected = statusAfter(kind, before);
  if (event.status === expected) return [];
  const found = event.status ?? '–';
  const at = event.status === undefined ? ['history', entry - 1] : ['history', entry - 1, 'status'];
  return [
    finding(
      'event-leads-to',
      { entry, did, found, expected: expected ?? '–' },
      at,
      event.status ? 'value' : 'key',
    ),
  ];
}

/** The events are in the order of time, and an acknowledgement was written between the receipt and its place in it. */
function orderFindings({ receipt, history }: TicketRecord): Finding[] {
  return history.flatMap(({ at, acknowledged_at }, place) => {
    const before = history[place - 1];
    const isLater = !before || moment(before.at) <= moment(at);
    const isWithin =
      acknowledged_at === undefined ||
      (moment(receipt.received_at) <= moment(acknowledged_at) && moment(acknowledged_at) < moment(at));
    return [
      ...(isLater ? [] : [finding('history-order', {}, ['history', place, 'at'])]),
      ...(isWithin ? [] : [finding('history-order', {}, ['history', place, 'acknowledged_at'])]),
    ];
  });
}

function moment(text: string): number {
  return instantOf(text) ?? 0;
}

/** The deadline of a reminder is one that the ticket had. */
function deadlineFindings({ receipt, history }: TicketRecord): Finding[] {
  return steps(history).flatMap(({ before, event: { did, at, deadline } }, place) => {
    if (!deadline) return [];
    const kind = before.triage?.acknowledged_at === undefined ? 'acknowledge' : 'update';
    const due = kind === 'acknowledge' ? receipt.acknowledge_by : deadline.due;
    const isEscalated = deadline.mark === 'overdue';
    const isRight =
      deadline.kind === kind &&
      deadline.due === due &&
      isEscalated === (did === 'escalated') &&
      (!isEscalated || moment(deadline.due) < moment(at));
    const expected = { entry: place + 1, did, kind, due };
    return isRight ? [] : [finding('event-deadline', expected, ['history', place, 'deadline'], 'key')];
  });
}
