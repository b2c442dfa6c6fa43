// The command table of the desk: a new command is one more entry here, with its sentences in scripts/words.

import { instantOf, instantText } from '../ticket/clock/instant.ts';
import type { Desk } from '../ticket/desk/configuration.ts';
import { prefixesOf } from '../ticket/desk/stamp.ts';
import { parsedNumber } from '../ticket/number.ts';
import { eventKinds } from '../ticket/record/event-kinds.ts';
import { statuses } from '../ticket/record/life-cycle.ts';
import {
  type Event,
  isSealed,
  type Language,
  type Outcome,
  ownLanguage,
  type TicketRecord,
} from '../ticket/ticket.ts';
import { type Argument, type Command, fault } from './command.ts';
import { candidates } from './comment/named-ticket.ts';
import { isWithdrawnBy } from './withdrawal.ts';

const priority: Argument = { name: 'priority', kind: 'choice', of: ['P1', 'P2', 'P3', 'P4'] };
const severity: Argument = {
  name: 'severity',
  kind: 'choice',
  of: ['critical', 'high', 'medium', 'low', 'none'],
};
const offerActions = ['none', 'change_requested', 'removed', 'reinstated'];
const outcomes = ['resolved', 'informative', 'not_applicable', 'withdrawn', 'spam', 'duplicate'];
const text = (name: string): Argument => ({ name, kind: 'text' });

/** For staff, from every status in which its event can happen. */
const byStaff = (did: Event['did']) => ({ who: ['staff'], from: eventKinds[did].from }) as const;

export const commands: readonly Command[] = [
  {
    name: 'ack',
    ...byStaff('acknowledged'),
    takes: [priority, severity],
    event: (ticket, given, { at }) => ({
      did: 'acknowledged',
      ...(given as Pick<Event, 'priority' | 'severity'>),
      ...writtenEarlier(ticket, at),
    }),
  },
  {
    name: 'priority',
    ...byStaff('priority_set'),
    takes: [priority],
    event: (_, given) => ({ did: 'priority_set', ...(given as Pick<Event, 'priority'>) }),
  },
  {
    name: 'severity',
    ...byStaff('severity_set'),
    takes: [severity],
    event: (_, given) => ({ did: 'severity_set', ...(given as Pick<Event, 'severity'>) }),
  },
  {
    name: 'assign',
    ...byStaff('assigned'),
    takes: [{ name: 'login', kind: 'login' }],
    event: (_, { login = '' }, { by }) => ({
      did: 'assigned',
      assignee: login.toLowerCase() === 'me' ? by : login,
    }),
  },
  {
    name: 'assess',
    ...byStaff('assessment_started'),
    takes: [],
    event: () => ({ did: 'assessment_started' }),
  },
  {
    name: 'need-info',
    ...byStaff('information_requested'),
    takes: [text('question')],
    event: (_, { question = '' }) => ({ did: 'information_requested', text: question }),
  },
  {
    name: 'mitigate',
    ...byStaff('mitigation_reported'),
    takes: [text('what')],
    event: (_, { what = '' }) => ({ did: 'mitigation_reported', text: what }),
  },
  {
    name: 'conclude',
    ...byStaff('conclusion_given'),
    takes: [text('conclusion')],
    event: (_, { conclusion = '' }) => ({ did: 'conclusion_given', text: conclusion }),
  },
  {
    name: 'offer',
    ...byStaff('offer_action_set'),
    takes: [
      { name: 'action', kind: 'choice', of: offerActions },
      { name: 'impact', kind: 'text', optional: true, limit: 5_000 },
    ],
    event: (_, { action, impact }) => ({
      did: 'offer_action_set',
      offer_action: action as NonNullable<Event['offer_action']>,
      ...(impact && { text: impact }),
    }),
  },
  {
    name: 'message',
    ...byStaff('message_drafted'),
    takes: [
      { name: 'step', kind: 'choice', of: ['draft', 'translate', 'approve', 'sent'] },
      { name: 'text', kind: 'text', optional: true },
    ],
    event: (ticket, { step = '', text }, { at, desk }) =>
      messageSteps[step]?.(ticket, { at, text, desk }) ?? fault('message-absent', {}),
  },
  {
    name: 'disclose',
    ...byStaff('disclosed'),
    takes: [],
    event: ({ number, report, history }) => {
      if (isSealed(report)) return fault('reveal-first', { number });
      // Who reveals a report has only committed it: the command tells the publisher, and belongs into the history as well.
      const isTold = report.disclosure === 'public' || history.some(({ did }) => did === 'disclosed');
      return isTold ? fault('already-disclosed', {}) : { did: 'disclosed' };
    },
  },
  {
    name: 'close',
    ...byStaff('closed'),
    takes: [
      { name: 'outcome', kind: 'choice', of: outcomes },
      { name: 'text', kind: 'text', optional: true },
    ],
    event: (_, { outcome, text }) => ({ did: 'closed', outcome: outcome as Outcome, ...(text && { text }) }),
  },
  {
    name: 'duplicate',
    ...byStaff('closed'),
    takes: [{ name: 'number', kind: 'number' }],
    event: (ticket, { number = '' }, { isOnRecord, desk }) => {
      const isKnown = (one: string) => one === ticket.number || isOnRecord(one);
      const known = candidates(number, yearOf(ticket), prefixesOf(desk.number)).find(isKnown);
      return known === undefined
        ? fault('number-unknown', { found: number })
        : { did: 'closed', outcome: 'duplicate', duplicate_of: known };
    },
  },
  {
    name: 'reopen',
    who: ['staff', 'publisher'],
    from: eventKinds.reopened.from,
    takes: [],
    event: (ticket, _, { role, by, byId }) =>
      role === 'staff' || isWithdrawnBy(ticket, { login: by, id: byId })
        ? { did: 'reopened' }
        : fault('not-yours', { command: '/reopen', role }),
  },
  {
    name: 'note',
    ...byStaff('noted'),
    takes: [text('text')],
    event: (_, { text = '' }) => ({ did: 'noted', note: text }),
  },
  { name: 'status', who: ['staff', 'publisher'], from: statuses, takes: [] },
  {
    name: 'withdraw',
    who: ['publisher'],
    from: eventKinds.closed.from,
    takes: [{ name: 'text', kind: 'text', optional: true }],
    event: (_, { text }) => ({ did: 'closed', outcome: 'withdrawn', ...(text && { text }) }),
  },
  { name: 'help', who: ['staff', 'publisher'], from: statuses, takes: [] },
];

function yearOf({ number }: TicketRecord): number {
  return parsedNumber(number)?.year ?? 0;
}

// A deadline is judged by when somebody acknowledged, though something else was recorded meanwhile.
function writtenEarlier({ receipt, history }: TicketRecord, at: number): Pick<Event, 'acknowledged_at'> {
  const written = Math.max(at, instantOf(receipt.received_at) ?? at);
  return written < (instantOf(history.at(-1)?.at ?? '') ?? 0)
    ? { acknowledged_at: instantText(written) }
    : {};
}

interface Step {
  /** Epoch milliseconds. */
  at: number;
  text: string | undefined;
  desk: Desk;
}

type MessageStep = (ticket: TicketRecord, step: Step) => ReturnType<NonNullable<Command['event']>>;

const textMissing = (step: string) =>
  fault('argument-missing', { argument: 'text', usage: `/message ${step} <text>` });

// The other one of the two that there are: a message has the language of its report.
function otherLanguage({ report }: TicketRecord, desk: Desk): Language {
  return (report.language ?? ownLanguage(desk)) === 'fr' ? 'en' : 'fr';
}

// A message goes from draft to approved to sent, and two people stand behind it.
const messageSteps: Readonly<Record<string, MessageStep>> = {
  draft: (_, { text }) => (text ? { did: 'message_drafted', message: { text } } : textMissing('draft')),
  translate: (ticket, { text, desk }) => {
    if (!ticket.message) return fault('message-absent', {});
    if (!text) return textMissing('translate');
    return { did: 'message_drafted', message: { text, language: otherLanguage(ticket, desk) } };
  },
  approve: ({ history }, { at }) => {
    // Who wrote this had another text before them.
    const written = history.findLast(({ message }) => message !== undefined)?.at;
    const isChanged = written !== undefined && (instantOf(written) ?? 0) > at;
    return isChanged ? fault('message-changed', {}) : { did: 'message_approved' };
  },
  sent: () => ({ did: 'message_sent' }),
};
