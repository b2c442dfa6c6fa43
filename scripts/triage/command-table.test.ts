import { describe, expect, test } from 'vitest';
import { statuses } from '../ticket/record/life-cycle.ts';
import type { Event, Status, TicketRecord } from '../ticket/ticket.ts';
import type { Role } from './command.ts';
import { commands } from './command-table.ts';
import { afterRemark, afterwards, freshTicket, onRecord, readAgain, ticketIn } from './testing.ts';

const open: readonly Status[] = ['received', 'acknowledged', 'assessing', 'needs_information', 'mitigating'];
const acknowledged: readonly Status[] = ['acknowledged', 'assessing', 'needs_information', 'mitigating'];
const both: readonly Role[] = ['staff', 'publisher'];

interface Rule {
  text: string;
  who: readonly Role[];
  from: readonly Status[];
  /** The ticket that it is tried on in each status, where the usual one will not do. */
  on?: (status: Status) => TicketRecord;
}

const withDraft = (status: Status) =>
  status === 'received'
    ? ticketIn(status)
    : afterwards(ticketIn(status), [{ text: '/message draft Please update.', by: 'bob' }]);

const withdrawn = (status: Status) =>
  status === 'closed'
    ? afterwards(freshTicket(), [{ text: '/withdraw', role: 'publisher' }])
    : ticketIn(status);

// biome-ignore format: one command a line reads as the table it is
const rules: Readonly<Record<string, Rule>> = {
  ack: { text: '/ack P1 low', who: ['staff'], from: ['received'] },
  priority: { text: '/priority P3', who: ['staff'], from: acknowledged },
  severity: { text: '/severity critical', who: ['staff'], from: acknowledged },
  assign: { text: '/assign @bob', who: ['staff'], from: open },
  assess: { text: '/assess', who: ['staff'], from: ['acknowledged', 'needs_information', 'mitigating'] },
  'need-info': { text: '/need-info Which offer?', who: ['staff'], from: ['acknowledged', 'assessing', 'mitigating'] },
  mitigate: { text: '/mitigate Paused.', who: ['staff'], from: acknowledged },
  conclude: { text: '/conclude Confirmed.', who: ['staff'], from: acknowledged },
  offer: { text: '/offer removed Gone.', who: ['staff'], from: [...acknowledged, 'closed'] },
  message: { text: '/message approve', who: ['staff'], from: [...acknowledged, 'closed'], on: withDraft },
  disclose: { text: '/disclose', who: ['staff'], from: [...acknowledged, 'closed'] },
  close: { text: '/close spam', who: ['staff'], from: open },
  duplicate: { text: `/duplicate ${onRecord}`, who: ['staff'], from: open },
  reopen: { text: '/reopen', who: both, from: ['closed'], on: withdrawn },
  note: { text: '/note Called.', who: ['staff'], from: [...open, 'closed'] },
  status: { text: '/status', who: both, from: [...open, 'closed'] },
  withdraw: { text: '/withdraw', who: ['publisher'], from: open },
  help: { text: '/help', who: both, from: [...open, 'closed'] },
};

test('every command has its rule here', () => {
  expect(Object.keys(rules).toSorted()).toEqual(commands.map(({ name }) => name).toSorted());
});

const cases = Object.entries(rules).flatMap(([name, rule]) =>
  statuses.flatMap((status) => both.map((role) => ({ name, status, role, ...rule }))),
);
const isAllowed = ({ who, from, role, status }: (typeof cases)[number]) =>
  who.includes(role) && from.includes(status);

describe('who may give a command, and when', () => {
  test.each(cases.filter(isAllowed))(
    '$name, $status, $role',
    ({ text, status, role, on = ticketIn, name }) => {
      const before = on(status);
      const { ticket, questions, faults } = afterRemark(before, { text, role });
      const asks = name === 'status' || name === 'help';
      expect({ faults, questions }).toEqual({ faults: [], questions: asks ? [name] : [] });
      expect(ticket.history.length - before.history.length).toBe(asks ? 0 : 1);
      expect(readAgain(ticket)).toEqual(ticket);
    },
  );

  test.each(cases.filter((one) => !isAllowed(one)))(
    'not $name, $status, $role',
    ({ name, text, status, role, who, from, on = ticketIn }) => {
      const before = on(status);
      const result = afterRemark(before, { text, role });
      const command = `/${name}`;
      const fault = who.includes(role)
        ? { code: 'wrong-status', parameters: { command, status, from: inOrder(from).join(', ') } }
        : { code: 'not-yours', parameters: { command, role } };
      expect(result).toEqual({ ticket: before, questions: [], faults: [{ line: 1, fault }] });
      expect(result.ticket).toBe(before);
    },
  );
});

function inOrder(some: readonly Status[]): Status[] {
  return statuses.filter((status) => some.includes(status));
}

type Changes = Partial<Omit<TicketRecord, 'history'>>;
interface Row {
  text: string;
  before: TicketRecord;
  role?: Role;
  /** The new event, but for when, whose and where from. */
  event: Partial<Event>;
  changes?: Changes;
}

const given = (text: string, before: TicketRecord, event: Partial<Event>, changes: Changes = {}): Row => ({
  text,
  before,
  event,
  changes,
});

const at = '2026-06-09T18:00:00Z';
const fresh = freshTicket();
const asking = ticketIn('needs_information');
const assessing = ticketIn('assessing');
const mitigating = ticketIn('mitigating');
const closed = ticketIn('closed');
const triage = { ...ticketIn('acknowledged').triage };
const assigned = afterwards(fresh, [{ text: '/assign bob' }]);
const concluded = afterwards(assessing, [{ text: '/conclude Confirmed.' }]);
const decided = afterwards(assessing, [{ text: '/offer none' }]);
const drafted = afterwards(assessing, [{ text: '/message draft One.', by: 'bob' }]);
const approved = afterwards(drafted, [{ text: '/message approve' }]);
const duplicate = afterwards(assessing, [{ text: `/duplicate ${onRecord}` }]);
const acknowledgement = { priority: 'P1', severity: 'none' } as const;
const byAlice = { acknowledged_at: at, acknowledged_by: 'alice' };
const toAssessing = { status: 'assessing' } as const;
const toMitigating = { status: 'mitigating' } as const;
const question = { status: 'needs_information' } as const;

// biome-ignore format: one effect a line reads as the table it is
const effects: readonly Row[] = [
  given('/ack P1 none', fresh, { did: 'acknowledged', status: 'acknowledged', ...acknowledgement }, { status: 'acknowledged', triage: { ...acknowledgement, ...byAlice } }),
  given('/ack P1 none', assigned, { did: 'acknowledged', status: 'acknowledged', ...acknowledgement }, { status: 'acknowledged', triage: { assignee: 'bob', ...acknowledgement, ...byAlice } }),
  given('/priority P4', assessing, { did: 'priority_set', priority: 'P4' }, { triage: { ...triage, priority: 'P4' } }),
  given('/severity low', assessing, { did: 'severity_set', severity: 'low' }, { triage: { ...triage, severity: 'low' } }),
  given('/assign @bob', assessing, { did: 'assigned', assignee: 'bob' }, { triage: { ...triage, assignee: 'bob' } }),
  given('/assign @bob', fresh, { did: 'assigned', assignee: 'bob' }, { triage: { assignee: 'bob' } }),
  given('/assess', mitigating, { did: 'assessment_started', ...toAssessing }, toAssessing),
  given('/assess', asking, { did: 'assessment_started', ...toAssessing }, toAssessing),
  given('/need-info Which offer?\nWhich version?', assessing, { did: 'information_requested', ...question, text: 'Which offer?\nWhich version?' }, question),
  given('/mitigate Offer paused.', assessing, { did: 'mitigation_reported', ...toMitigating, text: 'Offer paused.' }, toMitigating),
  given('/mitigate Offer paused.', asking, { did: 'mitigation_reported', ...toMitigating, text: 'Offer paused.' }, toMitigating),
  given('/mitigate Patch is out.', mitigating, { did: 'mitigation_reported', text: 'Patch is out.' }),
  given('/conclude Confirmed.', assessing, { did: 'conclusion_given', text: 'Confirmed.' }, { assessment: { conclusion: 'Confirmed.' } }),
  given('/conclude Other.', concluded, { did: 'conclusion_given', text: 'Other.' }, { assessment: { conclusion: 'Other.' } }),
  given('/conclude Confirmed.', decided, { did: 'conclusion_given', text: 'Confirmed.' }, { assessment: { offer_action: 'none', conclusion: 'Confirmed.' } }),
  given('/offer none', assessing, { did: 'offer_action_set', offer_action: 'none' }, { assessment: { offer_action: 'none' } }),
  given('/offer removed Gone for now.', concluded, { did: 'offer_action_set', offer_action: 'removed', text: 'Gone for now.' }, { assessment: { conclusion: 'Confirmed.', offer_action: 'removed', customer_impact: 'Gone for now.' } }),
  given('/offer reinstated', closed, { did: 'offer_action_set', offer_action: 'reinstated' }, { assessment: { offer_action: 'reinstated' } }),
  given('/message draft Please update.', assessing, { did: 'message_drafted', message: { text: 'Please update.' } }, { message: { state: 'draft', text: 'Please update.', drafted_by: 'alice' } }),
  given('/message draft Two.', drafted, { did: 'message_drafted', message: { text: 'Two.' } }, { message: { state: 'draft', text: 'Two.', drafted_by: 'alice' } }),
  given('/message draft Two.', approved, { did: 'message_drafted', message: { text: 'Two.' } }, { message: { state: 'draft', text: 'Two.', drafted_by: 'alice' } }),
  given('/message translate Deux.', approved, { did: 'message_drafted', message: { text: 'Deux.', language: 'fr' } }, { message: { state: 'draft', text: 'One.', drafted_by: 'bob', translation: { language: 'fr', text: 'Deux.', drafted_by: 'alice' } } }),
  given('/message approve', drafted, { did: 'message_approved' }, { message: { state: 'approved', text: 'One.', drafted_by: 'bob', approved_by: 'alice' } }),
  given('/message sent', approved, { did: 'message_sent' }, { message: { state: 'sent', text: 'One.', drafted_by: 'bob', approved_by: 'alice', sent_at: at } }),
  given('/disclose', closed, { did: 'disclosed' }),
  given('/close resolved Fixed in 2.3.2.', assessing, { did: 'closed', status: 'closed', outcome: 'resolved', text: 'Fixed in 2.3.2.' }, { status: 'closed', outcome: 'resolved' }),
  given('/close informative', asking, { did: 'closed', status: 'closed', outcome: 'informative' }, { status: 'closed', outcome: 'informative' }),
  given('/close not_applicable', mitigating, { did: 'closed', status: 'closed', outcome: 'not_applicable' }, { status: 'closed', outcome: 'not_applicable' }),
  given('/close withdrawn', fresh, { did: 'closed', status: 'closed', outcome: 'withdrawn' }, { status: 'closed', outcome: 'withdrawn' }),
  given('/close spam', fresh, { did: 'closed', status: 'closed', outcome: 'spam' }, { status: 'closed', outcome: 'spam' }),
  given(`/duplicate ${onRecord}`, fresh, { did: 'closed', status: 'closed', outcome: 'duplicate', duplicate_of: onRecord }, { status: 'closed', outcome: 'duplicate', triage: { duplicate_of: onRecord } }),
  given(`/duplicate ${onRecord}`, assessing, { did: 'closed', status: 'closed', outcome: 'duplicate', duplicate_of: onRecord }, { status: 'closed', outcome: 'duplicate', triage: { ...triage, duplicate_of: onRecord } }),
  given('/reopen', closed, { did: 'reopened', status: 'assessing' }, { status: 'assessing', outcome: null }),
  given('/reopen', duplicate, { did: 'reopened', status: 'assessing' }, { status: 'assessing', outcome: null, triage }),
  given('/reopen', afterwards(fresh, [{ text: '/close spam' }]), { did: 'reopened', status: 'received' }, { status: 'received', outcome: null }),
  given('/reopen', afterwards(assigned, [{ text: `/duplicate ${onRecord}` }]), { did: 'reopened', status: 'received' }, { status: 'received', outcome: null, triage: { assignee: 'bob' } }),
  given('/note Called them.', closed, { did: 'noted', note: 'Called them.' }),
  { ...given('/withdraw', fresh, { did: 'closed', status: 'closed', outcome: 'withdrawn' }, { status: 'closed', outcome: 'withdrawn' }), role: 'publisher' },
  { ...given('/withdraw Our own test.', mitigating, { did: 'closed', status: 'closed', outcome: 'withdrawn', text: 'Our own test.' }, { status: 'closed', outcome: 'withdrawn' }), role: 'publisher' },
];

describe('what a command makes of a ticket', () => {
  const rows = effects.map((row) => ({ status: row.before.status, ...row }));

  test.each(rows)('$text, $status', ({ text, before, role = 'staff', event, changes }) => {
    const { ticket, faults } = afterRemark(before, { text, role, at });
    const by = role === 'staff' ? 'alice' : 'octocat';
    const happened = { at, by, source: 'comment/1', ...event };
    expect(faults).toEqual([]);
    expect(ticket).toStrictEqual({ ...before, ...changes, history: [...before.history, happened] });
    expect(readAgain(ticket)).toEqual(ticket);
  });

  test('of every command that has an effect is among these', () => {
    const shown = new Set(effects.map(({ text }) => /^\/([a-z-]+)/.exec(text)?.[1]));
    expect(shown).toEqual(new Set(commands.filter(({ event }) => event).map(({ name }) => name)));
  });

  test('a triage that held nothing but the duplicate goes with it', () => {
    const ticket = afterwards(fresh, [{ text: `/duplicate ${onRecord}` }, { text: '/reopen' }]);
    expect(ticket).not.toHaveProperty('triage');
    expect(readAgain(ticket)).toEqual(ticket);
  });
});
