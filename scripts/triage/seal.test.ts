// A sealed ticket that is revealed: its fields, its salt, its message to customers, and the command that discloses it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordFindings } from '../ticket/record/rules/record-rules.ts';
import { fold, stateOf } from '../ticket/record/state.ts';
import { revealedRecord, sealedRecord } from '../ticket/seal/records.testing.ts';
import { changed, desk, recordPath, validReport } from '../ticket/testing.ts';
import { isSealed, type Report, type TicketRecord } from '../ticket/ticket.ts';
import { resealed, revealed } from './seal.ts';
import { amended, triaged } from './triage.ts';

const salt = revealedRecord.report.sealed?.salt ?? '';
const when = { at: Date.parse('2026-11-25T09:00:00Z'), by: 'alice', source: 'terminal' };
const open = (ticket = sealedRecord, report: Report = validReport) => revealed(ticket, report, salt, when);

test('the fields and the salt stand in the record, which keeps its rules', () => {
  expect(open()).toEqual(revealedRecord);
  expect(recordFindings(open(), desk, recordPath)).toEqual([]);
});

describe('the message to customers', () => {
  test('is the draft of whoever sent the report, as if it had never been sealed', () => {
    expect(open().message).toEqual({ state: 'draft', text: 'Please update.', drafted_by: 'octocat' });
  });

  test.each([{ wanted: false, draft: 'Please update.' }, { wanted: true }])(
    'there is none for %j',
    (wanted) => {
      const report = changed(validReport, ['customer_message'], wanted);
      expect(open(sealedRecord, report)).not.toHaveProperty('message');
    },
  );

  test('stays what staff have written meanwhile', () => {
    const remark = { ...when, by: 'bob', role: 'staff', desk, isOnRecord: () => false } as const;
    const { ticket } = triaged(sealedRecord, '/message draft Update at once.', remark);
    const message = { state: 'draft', text: 'Update at once.', drafted_by: 'bob' };
    expect(open({ ...sealedRecord, ...ticket, report: sealedRecord.report }).message).toEqual(message);
  });
});

test('whatever happens to a sealed ticket, its state is what its history comes to', () => {
  type Life = (ticket: TicketRecord, at: number) => TicketRecord;
  const by = { by: 'bob', source: 'terminal' };
  const sealedOnly =
    (change: (ticket: typeof sealedRecord, at: number) => TicketRecord): Life =>
    (ticket, at) =>
      isSealed(ticket.report) ? change({ ...ticket, report: ticket.report }, at) : ticket;
  const remark =
    (text: string): Life =>
    (ticket, at) =>
      triaged(ticket, text, { at, ...by, role: 'staff', desk, isOnRecord: () => false }).ticket;
  const lives: readonly Life[] = [
    sealedOnly((ticket, at) => revealed(ticket, validReport, salt, { at, ...by })),
    sealedOnly((ticket, at) => resealed(ticket, { to: 'others', message: String(at) }, { at, ...by })),
    (ticket, at) =>
      ticket.status === 'closed' ? ticket : amended(ticket, validReport, { at, ...by, by: 'octocat' }),
    ...['/message draft x', '/message approve', '/message sent', '/disclose', '/close spam', '/reopen'].map(
      remark,
    ),
  ];
  const life = fc.array(fc.constantFrom(...lives), { maxLength: 8 });
  fc.assert(
    fc.property(life, (happenings) => {
      let ticket: TicketRecord = sealedRecord;
      for (const [place, happens] of happenings.entries()) ticket = happens(ticket, when.at + place);
      expect(stateOf(ticket)).toEqual(stateOf(fold(ticket.history)));
      expect(recordFindings(ticket, desk, recordPath)).toEqual([]);
    }),
  );
});

describe('the command /disclose', () => {
  const say = (ticket: TicketRecord) =>
    triaged(ticket, '/disclose', { ...when, role: 'staff', desk, isOnRecord: () => false });

  test('asks for the revealing first, works once after it, and then is told to be needless', () => {
    expect(say(sealedRecord).faults).toMatchObject([{ fault: { code: 'reveal-first' } }]);
    const { ticket, faults } = say(open());
    expect([ticket.history.at(-1)?.did, faults]).toEqual(['disclosed', []]);
    expect(say(ticket).faults).toMatchObject([{ fault: { code: 'already-disclosed' } }]);
  });
});
