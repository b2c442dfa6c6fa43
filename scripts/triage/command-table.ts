// The command table of the desk: a new command is one more entry here, with its sentences in scripts/words.

import type { Desk } from '../ticket/configuration.ts';
import { instantOf, instantText } from '../ticket/instant.ts';
import { openStatuses, outcomesBeforeAcknowledgement, statuses } from '../ticket/life-cycle.ts';
import { isSamePerson, type Person } from '../ticket/login.ts';
import { authorsOf } from '../ticket/message.ts';
import {
  isSealed,
  type Language,
  type Outcome,
  ownLanguage,
  type Status,
  type TicketRecord,
} from '../ticket/ticket.ts';
import { type Argument, type Command, type Effect, type Fault, fault } from './command.ts';

const priority: Argument = { name: 'priority', kind: 'choice', of: ['P1', 'P2', 'P3', 'P4'] };
const severity: Argument = {
  name: 'severity',
  kind: 'choice',
  of: ['critical', 'high', 'medium', 'low', 'none'],
};
const offerActions = ['none', 'change_requested', 'removed', 'reinstated'];
const outcomes = ['resolved', 'informative', 'not_applicable', 'withdrawn', 'spam', 'duplicate'];
const text = (name: string): Argument => ({ name, kind: 'text' });

const acknowledged: readonly Status[] = openStatuses.filter((status) => status !== 'received');
const onceAcknowledged: readonly Status[] = statuses.filter((status) => status !== 'received');
const staff = { who: ['staff'] } as const;

export const commands: readonly Command[] = [
  {
    name: 'ack',
    ...staff,
    from: ['received'],
    takes: [priority, severity],
    effect: (ticket, { priority, severity }, { at, by }) => {
      const given = { priority, severity } as Pick<
        NonNullable<TicketRecord['triage']>,
        'priority' | 'severity'
      >;
      const triage = { ...ticket.triage, ...given, acknowledged_at: instantText(at), acknowledged_by: by };
      return { did: 'acknowledged', event: { ...given, status: 'acknowledged' }, change: { triage } };
    },
  },
  {
    name: 'priority',
    ...staff,
    from: acknowledged,
    takes: [priority],
    effect: (ticket, { priority }) => triaged(ticket, 'priority_set', { priority } as Given),
  },
  {
    name: 'severity',
    ...staff,
    from: acknowledged,
    takes: [severity],
    effect: (ticket, { severity }) => triaged(ticket, 'severity_set', { severity } as Given),
  },
  {
    name: 'assign',
    ...staff,
    from: openStatuses,
    takes: [{ name: 'login', kind: 'login' }],
    effect: (ticket, { login }) => triaged(ticket, 'assigned', { assignee: login } as Given),
  },
  {
    name: 'assess',
    ...staff,
    from: ['acknowledged', 'needs_information', 'mitigating'],
    takes: [],
    effect: () => ({ did: 'assessment_started', event: { status: 'assessing' } }),
  },
  {
    name: 'need-info',
    ...staff,
    from: ['acknowledged', 'assessing', 'mitigating'],
    takes: [text('question')],
    effect: (_, { question = '' }) => ({
      did: 'information_requested',
      event: { status: 'needs_information', text: question },
    }),
  },
  {
    name: 'mitigate',
    ...staff,
    from: acknowledged,
    takes: [text('what')],
    effect: ({ status }, { what = '' }) => ({
      did: 'mitigation_reported',
      event: { ...(status !== 'mitigating' && { status: 'mitigating' }), text: what },
    }),
  },
  {
    name: 'conclude',
    ...staff,
    from: acknowledged,
    takes: [text('conclusion')],
    effect: ({ assessment }, { conclusion = '' }) => ({
      did: 'conclusion_given',
      event: { text: conclusion },
      change: { assessment: { ...assessment, conclusion } },
    }),
  },
  {
    name: 'offer',
    ...staff,
    from: onceAcknowledged,
    takes: [
      { name: 'action', kind: 'choice', of: offerActions },
      { name: 'impact', kind: 'text', optional: true, limit: 5_000 },
    ],
    effect: ({ assessment }, { action, impact }) => {
      const decided = { offer_action: action } as NonNullable<TicketRecord['assessment']>;
      const changed = { ...assessment, ...decided, ...(impact && { customer_impact: impact }) };
      return {
        did: 'offer_action_set',
        event: { ...decided, ...(impact && { text: impact }) },
        change: { assessment: changed },
      };
    },
  },
  {
    name: 'message',
    ...staff,
    from: onceAcknowledged,
    takes: [
      { name: 'step', kind: 'choice', of: ['draft', 'translate', 'approve', 'sent'] },
      { name: 'text', kind: 'text', optional: true },
    ],
    effect: (ticket, { step = '', text }, { at, by, byId, desk }) =>
      messageSteps[step]?.(ticket, { by: { login: by, id: byId }, at: instantText(at), text, desk }) ??
      fault('message-absent', {}),
  },
  {
    name: 'disclose',
    ...staff,
    from: onceAcknowledged,
    takes: [],
    effect: ({ number, report, history }) => {
      if (isSealed(report)) return fault('reveal-first', { number });
      // Who reveals a report has only committed it: the command tells the publisher, and belongs into the history as well.
      const isTold = report.disclosure === 'public' || history.some(({ did }) => did === 'disclosed');
      return isTold ? fault('already-disclosed', {}) : { did: 'disclosed' };
    },
  },
  {
    name: 'close',
    ...staff,
    from: openStatuses,
    takes: [
      { name: 'outcome', kind: 'choice', of: outcomes },
      { name: 'text', kind: 'text', optional: true },
    ],
    effect: ({ status }, { outcome, text }) => {
      if (outcome === 'duplicate') return fault('use-duplicate', {});
      const isEarly = status === 'received' && !outcomesBeforeAcknowledgement.includes(outcome as Outcome);
      return isEarly
        ? fault('acknowledge-first', { outcome: outcome ?? '' })
        : closed(outcome as Outcome, { ...(text && { text }) });
    },
  },
  {
    name: 'duplicate',
    ...staff,
    from: openStatuses,
    takes: [{ name: 'number', kind: 'number' }],
    effect: (ticket, { number = '' }, { isOnRecord }) => {
      if (number === ticket.number) return fault('duplicate-of-itself', {});
      if (!isOnRecord(number)) return fault('number-unknown', { found: number });
      const change = { triage: { ...ticket.triage, duplicate_of: number } };
      return closed('duplicate', { duplicate_of: number }, change);
    },
  },
  {
    name: 'reopen',
    ...staff,
    from: ['closed'],
    takes: [],
    effect: ({ triage }) => {
      const { duplicate_of: _, ...kept } = triage ?? {};
      const status = triage?.acknowledged_at ? 'assessing' : 'received';
      return {
        did: 'reopened',
        event: { status },
        change: { outcome: null, triage: Object.keys(kept).length > 0 ? kept : null },
      };
    },
  },
  {
    name: 'note',
    ...staff,
    from: statuses,
    takes: [text('text')],
    effect: (_, { text = '' }) => ({ did: 'noted', event: { note: text } }),
  },
  { name: 'status', who: ['staff', 'publisher'], from: statuses, takes: [] },
  {
    name: 'withdraw',
    who: ['publisher'],
    from: openStatuses,
    takes: [{ name: 'text', kind: 'text', optional: true }],
    effect: (_, { text }) => closed('withdrawn', { ...(text && { text }) }),
  },
  { name: 'help', who: ['staff', 'publisher'], from: statuses, takes: [] },
];

type Given = Partial<Pick<NonNullable<TicketRecord['triage']>, 'priority' | 'severity' | 'assignee'>>;

// A decision that changes nothing would only make the history longer.
function triaged(ticket: TicketRecord, did: Effect['did'], given: Given): Effect | Fault {
  const same = Object.entries(given).every(([key, value]) => ticket.triage?.[key as keyof Given] === value);
  if (same) return fault('nothing-to-change', { value: Object.values(given).join(' ') });
  return { did, event: given, change: { triage: { ...ticket.triage, ...given } } };
}

function closed(outcome: Outcome, event: Effect['event'], change: Effect['change'] = {}): Effect {
  return { did: 'closed', event: { ...event, status: 'closed', outcome }, change: { ...change, outcome } };
}

interface Step {
  by: Person;
  at: string;
  text: string | undefined;
  desk: Desk;
}

type MessageStep = (ticket: TicketRecord, step: Step) => Effect | Fault;

const textMissing = (step: string) =>
  fault('argument-missing', { argument: 'text', usage: `/message ${step} <text>` });

function draftedBy({ login, id }: Person): { drafted_by: string; drafted_by_id?: string } {
  return { drafted_by: login, ...(id !== undefined && { drafted_by_id: id }) };
}

// The other one of the two that there are: a message has the language of its report.
function otherLanguage({ report }: TicketRecord, desk: Desk): Language {
  return (report.language ?? ownLanguage(desk)) === 'fr' ? 'en' : 'fr';
}

const texts: ReadonlySet<string> = new Set(['message_drafted', 'amended', 'revealed']);

// A message goes from draft to approved to sent, and two people stand behind it. Another draft begins anew, and so does
// another translation, since what was approved was another text.
const messageSteps: Readonly<Record<string, MessageStep>> = {
  draft: ({ message }, { by, text }) => {
    if (!text) return textMissing('draft');
    if (message?.state === 'sent') return fault('message-already', { state: 'sent' });
    return { did: 'message_drafted', change: { message: { state: 'draft', text, ...draftedBy(by) } } };
  },
  translate: (ticket, { by, text, desk }) => {
    const { message } = ticket;
    if (!message) return fault('message-absent', {});
    if (!text) return textMissing('translate');
    if (message.state === 'sent') return fault('message-already', { state: 'sent' });
    const { approved_by: _, approved_by_id: __, ...kept } = message;
    const translation = { language: otherLanguage(ticket, desk), text, ...draftedBy(by) };
    return { did: 'message_drafted', change: { message: { ...kept, state: 'draft', translation } } };
  },
  approve: ({ message, history }, { by, at }) => {
    if (!message) return fault('message-absent', {});
    // Who wrote this had another text before them.
    const written = history.findLast(({ did }) => texts.has(did))?.at;
    if (written !== undefined && (instantOf(written) ?? 0) > (instantOf(at) ?? 0))
      return fault('message-changed', {});
    if (message.state !== 'draft') return fault('message-already', { state: message.state });
    if (authorsOf(message).some((author) => isSamePerson(author, by))) return fault('message-own-draft', {});
    // Nobody can say whose words these are: one of the staff makes them their own, so that another can approve.
    if (message.is_pushed) return fault('message-pushed', {});
    const approved = { approved_by: by.login, ...(by.id !== undefined && { approved_by_id: by.id }) };
    return { did: 'message_approved', change: { message: { ...message, state: 'approved', ...approved } } };
  },
  sent: ({ message }, { at }) => {
    if (!message) return fault('message-absent', {});
    if (message.state === 'sent') return fault('message-already', { state: 'sent' });
    if (message.state === 'draft') return fault('message-not-approved', {});
    return { did: 'message_sent', change: { message: { ...message, state: 'sent', sent_at: at } } };
  },
};
