import { describe, expect, test } from 'vitest';
import { instantOf } from '../../ticket/clock/instant.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';
import { afterwards, circumstances, desk, freshTicket, moment, ticketIn } from '../../triage/testing.ts';
import { amended } from '../../triage/triage.ts';
import { incident, submission, vulnerability } from '../../workshop/testing/reports.ts';
import { type IntakeFacts, plannedIntake, type Submitted } from './intake.ts';

const at = moment('2026-06-10T09:00:00-07:00');
const blob = 'c'.repeat(40);
const ticket = freshTicket();

function entry(name: string, text = submission(incident), more: Partial<Submitted> = {}): Submitted {
  const path = `tickets/inbox/${name}.yaml`;
  return { path, name, bytes: new TextEncoder().encode(text), blob, claimed: '', ...more } as Submitted;
}

function facts(submitted: readonly Submitted[], records: readonly TicketRecord[] = []): IntakeFacts {
  const known = new Map(records.map((record) => [record.number, record]));
  return { desk, at, by: 'octocat', submitted, nextSequence: 46, records: known };
}

describe('a submission', () => {
  test('becomes a record with the next number, received at the time of the forge', () => {
    const [action] = plannedIntake(facts([entry('mail')]));
    expect(action).toMatchObject({
      kind: 'create_record',
      path: 'tickets/2026/0xxx/SEC-2026-000046-B.yaml',
      submission: 'tickets/inbox/mail.yaml',
      record: {
        number: 'SEC-2026-000046-B',
        status: 'received',
        receipt: { received_from: 'octocat', submission: { inbox: 'mail', blob } },
        history: [{ did: 'received', source: `inbox/${'c'.repeat(40)}` }],
      },
    });
    const record = action && 'record' in action ? action.record : null;
    expect(instantOf(record?.receipt.received_at ?? '')).toBe(at);
  });

  test('with mistakes is refused with all of them, and takes no number', () => {
    const wrong = submission(vulnerability).replace('embargoed', 'secret').replace('cve', 'cvee');
    const actions = plannedIntake(facts([entry('a'), entry('b', wrong), entry('c')]));
    expect(actions).toMatchObject([
      { kind: 'create_record', record: { number: 'SEC-2026-000046-B' } },
      { kind: 'refuse_submission', submission: 'tickets/inbox/b.yaml' },
      { kind: 'create_record', record: { number: 'SEC-2026-000047-9' } },
    ]);
    const refused = actions[1]?.kind === 'refuse_submission' ? actions[1].problems : [];
    expect(refused.map(({ code }) => code).sort()).toEqual([
      'cve-or-cvss-missing',
      'not-one-of',
      'unknown-key',
    ]);
  });

  test('that could not be read is refused with its problem', () => {
    const path = 'tickets/inbox/a.yaml';
    const problem = { code: 'not-a-file', parameters: { found: 'link' }, path, line: 1, column: 1 } as const;
    expect(plannedIntake(facts([{ path, problem }]))).toEqual([
      { kind: 'refuse_submission', submission: path, problems: [problem] },
    ]);
  });

  test('cannot choose its number', () => {
    const text = `number: SEC-2026-000001-Z\n${submission(incident)}`;
    expect(plannedIntake(facts([entry('a', text)]))).toMatchObject([
      { kind: 'refuse_submission', problems: [{ code: 'stamped-key' }] },
    ]);
  });
});

describe('a submission that bears the number of a ticket', () => {
  const { number } = ticket;

  test('amends it, and says so in its history', () => {
    const [action] = plannedIntake(facts([entry(number)], [ticket]));
    expect(action).toMatchObject({
      kind: 'update_record',
      path: `tickets/2026/0xxx/${number}.yaml`,
      submission: `tickets/inbox/${number}.yaml`,
      record: { receipt: ticket.receipt, report: incident },
    });
    const record = action?.kind === 'update_record' ? action.record : ticket;
    expect(record.history).toHaveLength(ticket.history.length + 1);
    expect(record.history.at(-1)).toMatchObject({ did: 'amended', by: 'octocat', source: `inbox/${blob}` });
  });

  test('takes no number', () => {
    const actions = plannedIntake(facts([entry(number), entry('b')], [ticket]));
    expect(actions[1]).toMatchObject({ record: { number: 'SEC-2026-000046-B' } });
  });

  test('is refused where there is no such ticket, or where it is closed', () => {
    expect(plannedIntake(facts([entry(number)]))).toMatchObject([
      { kind: 'refuse_submission', problems: [{ code: 'amendment-unknown', parameters: { number } }] },
    ]);
    expect(plannedIntake(facts([entry(number)], [ticketIn('closed')]))).toMatchObject([
      { kind: 'refuse_submission', problems: [{ code: 'amendment-closed', parameters: { number } }] },
    ]);
  });

  test('never goes back in time behind the last event', () => {
    const later = afterwards(ticket, [{ text: '/ack P2 high', at: '2026-06-11T09:00:00-07:00' }]);
    const [action] = plannedIntake(facts([entry(number)], [later]));
    const record = action?.kind === 'update_record' ? action.record : ticket;
    expect(record.history.at(-1)?.at).toBe(later.history.at(-1)?.at);
  });

  test('ends needs information', () => {
    const [action] = plannedIntake(facts([entry(number)], [ticketIn('needs_information')]));
    expect(action).toMatchObject({ record: { status: 'assessing' } });
  });
});

describe('a submission that a run had claimed before it was cut short', () => {
  const { number } = ticket;
  const local = { ...ticket, receipt: { ...ticket.receipt, submission: { inbox: 'mail', blob } } };
  const claimed = entry('mail', undefined, { claimed: number });

  test('is cleared where its record is there', () => {
    expect(plannedIntake(facts([claimed], [local]))).toEqual([
      { kind: 'clear_submission', submission: claimed.path, record: local },
    ]);
  });

  test.each([
    ['there is none yet', []],
    ['the record is of another submission', [ticket]],
    [
      'the record is of another version',
      [{ ...local, receipt: { ...local.receipt, submission: { inbox: 'mail', blob: 'd'.repeat(40) } } }],
    ],
  ])('gets a number where %s', (_, records) => {
    expect(plannedIntake(facts([claimed], records))).toMatchObject([
      {
        kind: 'create_record',
        record: { number: 'SEC-2026-000046-B', receipt: { submission: { inbox: 'mail' } } },
      },
    ]);
  });

  describe('as an amendment', () => {
    const amendment = entry(number, undefined, { claimed: number });
    const source = `inbox/${blob}`;
    const done = amended(ticket, incident, { ...circumstances(ticket, {}), source });

    test('is cleared where it was made, whatever has happened since', () => {
      for (const record of [done, afterwards(done, [{ text: '/ack P2 high' }])])
        expect(plannedIntake(facts([amendment], [record]))).toMatchObject([{ kind: 'clear_submission' }]);
    });

    test('is made where it was not, or where another has followed it', () => {
      const undone = amended(done, vulnerability, { ...circumstances(done, {}), source: 'inbox/other' });
      for (const record of [ticket, undone])
        expect(plannedIntake(facts([amendment], [record]))).toMatchObject([{ kind: 'update_record' }]);
    });
  });
});
