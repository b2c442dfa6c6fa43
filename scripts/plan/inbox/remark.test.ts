import { describe, expect, test } from 'vitest';
import { circumstances, desk, freshTicket, ticketIn } from '../../triage/testing.ts';
import { plannedRemark, roleOf } from './remark.ts';

const ticket = freshTicket();

function planned(remark: string, given: Parameters<typeof circumstances>[1] = {}, record = ticket) {
  return plannedRemark({ ...circumstances(record, given), record, remark });
}

describe('a remark', () => {
  test('with a command updates the record', () => {
    const { actions, ticket: after } = planned('/ack P2 high');
    expect(actions).toEqual([
      { kind: 'update_record', path: 'tickets/2026/0xxx/SEC-2026-000045-D.yaml', record: after },
    ]);
    expect(after.status).toBe('acknowledged');
  });

  test.each(['', 'Thank you!', '/status', '/help'])('%j does nothing to the record', (remark) => {
    expect(planned(remark)).toMatchObject({ actions: [], faults: [], ticket });
  });

  test('with one wrong command among right ones does nothing to the record', () => {
    const { actions, faults } = planned('/ack P2 high\n/assign @bob\n/closed');
    expect(actions).toEqual([]);
    expect(faults).toMatchObject([{ line: 3, fault: { code: 'unknown-command' } }]);
  });

  test('of the publisher in plain words ends needs information', () => {
    const { actions } = planned('Version 2.', { role: 'publisher' }, ticketIn('needs_information'));
    expect(actions).toMatchObject([{ kind: 'update_record', record: { status: 'assessing' } }]);
  });

  test('never goes back in time behind the last event', () => {
    const { ticket: after } = planned('/ack P2 high', { at: '2020-01-01T00:00:00Z' });
    expect(after.history.map(({ at }) => at)).toEqual([
      ticket.receipt.received_at,
      ticket.receipt.received_at,
    ]);
  });
});

describe('the role', () => {
  test.each([
    ['alice', 'staff'],
    ['ALICE', 'staff'],
    ['octocat', 'publisher'],
    ['OctoCat', 'publisher'],
    ['alice2', null],
    ['mallory', null],
    ['', null],
  ])('of %j is %s', (login, role) => {
    expect(roleOf(login, ticket, desk)).toBe(role);
  });

  test('of staff who reported something themselves is that of staff', () => {
    const own = { ...ticket, receipt: { ...ticket.receipt, received_from: 'alice' } };
    expect(roleOf('alice', own, desk)).toBe('staff');
  });
});
