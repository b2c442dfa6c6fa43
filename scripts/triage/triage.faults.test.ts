// Every way in which the desk refuses a remark, each proven by one that it refuses so.
import { expect, test } from 'vitest';
import type { TicketRecord } from '../ticket/ticket.ts';
import type { FaultCode, FaultParameters, Role } from './command.ts';
import {
  afterRemark,
  afterwards,
  circumstances,
  freshTicket,
  onRecord,
  report,
  ticketIn,
} from './testing.ts';
import { amended } from './triage.ts';

const fresh = freshTicket();
const acknowledged = ticketIn('acknowledged');
const drafted = afterwards(acknowledged, [{ text: '/message draft Please update.', by: 'bob' }]);
const approved = afterwards(drafted, [{ text: '/message approve' }]);
const sent = afterwards(approved, [{ text: '/message sent' }]);
const sealed: TicketRecord = {
  ...acknowledged,
  report: {
    category: 'vulnerability',
    disclosure: 'embargoed',
    sealed: { to: 'staff', commitment: `sha256:${'0'.repeat(64)}`, message: '-' },
  },
};
const wanting = { ...report, customer_message: { wanted: true, draft: 'Please update.' } };
const push = { ...circumstances(acknowledged, { role: 'publisher' }), isPushed: true };
const pushed = amended(acknowledged, wanting, push);
const publisher: Role = 'publisher';

type Refusals = {
  [Code in FaultCode]: readonly {
    before: TicketRecord;
    text: string;
    role?: Role;
    at?: string;
    byId?: string;
    line?: number;
    parameters: FaultParameters[Code];
  }[];
};

// biome-ignore format: one refusal a line reads as the table it is
const refusals = {
  'unknown-command': [{ before: fresh, text: '/acks P2 high', parameters: { found: 'acks', suggestion: 'ack' } }],
  'assignee-team': [{ before: fresh, text: '/assign @contoso/security', parameters: { found: '@contoso/security', usage: '/assign <login>' } }],
  'assignee-several': [{ before: fresh, text: '/assign @bob @alice', parameters: { found: '@bob @alice', usage: '/assign <login>' } }],
  'below-quotation': [{ before: fresh, text: '> When?\n/assess', line: 2, parameters: { command: '/assess' } }],
  'not-an-order': [{ before: fresh, text: '`/assess`', parameters: { command: '/assess' } }],
  'not-yours': [
    { before: fresh, text: '/ack P2 high', role: publisher, parameters: { command: '/ack', role: publisher } },
    { before: fresh, text: '/withdraw', parameters: { command: '/withdraw', role: 'staff' } },
    { before: ticketIn('closed'), text: '/reopen', role: publisher, parameters: { command: '/reopen', role: publisher } },
    { before: afterwards(fresh, [{ text: '/close withdrawn' }]), text: '/reopen', role: publisher, parameters: { command: '/reopen', role: publisher } },
  ],
  'wrong-status': [
    { before: acknowledged, text: '/ack P2 high', parameters: { command: '/ack', status: 'acknowledged', from: 'received' } },
    { before: fresh, text: '/reopen', parameters: { command: '/reopen', status: 'received', from: 'closed' } },
  ],
  'argument-missing': [
    { before: fresh, text: '/ack P2', parameters: { argument: 'severity', usage: '/ack <priority> <severity>' } },
    { before: acknowledged, text: '/message draft', parameters: { argument: 'text', usage: '/message draft <text>' } },
    { before: drafted, text: '/message translate', parameters: { argument: 'text', usage: '/message translate <text>' } },
  ],
  'argument-unknown': [
    { before: fresh, text: '/assign @!', parameters: { argument: 'login', found: '@!', allowed: '@login', usage: '/assign <login>' } },
  ],
  'argument-superfluous': [{ before: acknowledged, text: '/assess it', parameters: { found: 'it', usage: '/assess' } }],
  'text-too-long': [{ before: fresh, text: `/note ${'x'.repeat(20_001)}`, parameters: { length: 20_001, limit: 20_000 } }],
  'number-mistyped': [
    { before: fresh, text: '/duplicate SEC-2026-000012-W', parameters: { found: 'SEC-2026-000012-W', expected: onRecord } },
  ],
  'number-unknown': [{ before: fresh, text: '/duplicate SEC-2026-000054-B', parameters: { found: 'SEC-2026-000054-B' } }],
  'duplicate-of-itself': [{ before: fresh, text: `/duplicate ${fresh.number}`, parameters: {} }],
  'acknowledge-first': [
    { before: fresh, text: '/close resolved Done.', parameters: { outcome: 'resolved' } },
    { before: fresh, text: '/close informative', parameters: { outcome: 'informative' } },
    { before: fresh, text: '/close not_applicable', parameters: { outcome: 'not_applicable' } },
  ],
  'use-duplicate': [{ before: fresh, text: '/close duplicate', parameters: {} }],
  'message-absent': [
    { before: acknowledged, text: '/message approve', parameters: {} },
    { before: acknowledged, text: '/message translate Deux.', parameters: {} },
    { before: acknowledged, text: '/message sent', parameters: {} },
  ],
  'message-not-approved': [{ before: drafted, text: '/message sent', parameters: {} }],
  'message-changed': [{ before: drafted, text: '/message approve', at: acknowledged.history.at(-1)?.at ?? '', parameters: {} }],
  'message-pushed': [
    { before: pushed, text: '/message approve', parameters: {} },
  ],
  'message-own-draft': [
    { before: afterwards(acknowledged, [{ text: '/message draft x', by: 'renamed', byId: 'U_alice' }]), text: '/message approve', byId: 'U_alice', parameters: {} },
    { before: afterwards(drafted, [{ text: '/message translate Deux.' }]), text: '/message approve', parameters: {} },
    { before: afterwards(acknowledged, [{ text: '/message draft Please update.' }]), text: '/message approve', parameters: {} },
    { before: afterwards(acknowledged, [{ text: '/message draft Please update.', by: 'Alice' }]), text: '/message approve', parameters: {} },
  ],
  'message-already': [
    { before: approved, text: '/message approve', parameters: { state: 'approved' } },
    { before: sent, text: '/message approve', parameters: { state: 'sent' } },
    { before: sent, text: '/message sent', parameters: { state: 'sent' } },
    { before: sent, text: '/message draft Another.', parameters: { state: 'sent' } },
    { before: sent, text: '/message translate Deux.', parameters: { state: 'sent' } },
  ],
  'already-disclosed': [
    { before: afterwards(acknowledged, [{ text: '/disclose' }]), text: '/disclose', parameters: {} },
    { before: afterwards(freshTicket({ changed: { disclosure: 'public' } }), [{ text: '/ack P2 high' }]), text: '/disclose', parameters: {} },
  ],
  'reveal-first': [{ before: sealed, text: '/disclose', parameters: { number: fresh.number } }],
  'nothing-to-change': [
    { before: acknowledged, text: '/priority P2', parameters: { value: 'P2' } },
    { before: acknowledged, text: '/severity high', parameters: { value: 'high' } },
    { before: afterwards(fresh, [{ text: '/assign @bob' }]), text: '/assign @bob', parameters: { value: 'bob' } },
  ],
  'too-many-commands': [{ before: fresh, text: '/note x\n'.repeat(21), parameters: { limit: 20 } }],
} satisfies Refusals;

const rows = Object.entries<Refusals[FaultCode]>(refusals).flatMap(([code, some]) =>
  some.map((row) => ({ code, start: row.text.slice(0, 30).replaceAll('\n', ' '), ...row })),
);

test.each(rows)('$code: $start', ({ code, before, text, role = 'staff', at, byId, line = 1, parameters }) => {
  const faults = [{ line, fault: { code, parameters } }];
  const result = afterRemark(before, {
    ...{ text, role },
    ...(at !== undefined && { at }),
    ...(byId !== undefined && { byId }),
  });
  expect(result).toEqual({ ticket: before, questions: [], faults });
  expect(result.ticket).toBe(before);
});
