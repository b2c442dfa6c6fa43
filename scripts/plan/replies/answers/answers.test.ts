// What the desk answers, and whom it tells.
import { describe, expect, test } from 'vitest';
import type { Event, TicketRecord } from '../../../ticket/ticket.ts';
import { commands } from '../../../triage/command-table.ts';
import { afterRemark, ticketIn } from '../../../triage/testing.ts';
import { desk, harms, remark, ticket } from '../../testing.ts';
import * as answers from './answers.ts';

const french = { ...ticket, report: { ...ticket.report, language: 'fr' as const } };
const both = { ...desk, languages: ['fr', 'en'] as typeof desk.languages };

function answered(role: 'staff' | 'publisher', text: string, record: TicketRecord = ticket, where = desk) {
  const { questions, faults } = afterRemark(record, { text, role });
  return answers.answerText({ role, record, questions, faults }, where);
}

describe('an answer', () => {
  test('to a publisher is in the language of the report, to staff in that of the desk', () => {
    expect(answered('publisher', '/status', french)).toContain('Numéro de confirmation');
    expect(answered('staff', '/status', french)).toContain('Confirmation number');
    expect(answered('staff', '/status', ticket, both)).toContain('Numéro de confirmation');
  });

  test.each(['staff', 'publisher'] as const)('helps %s with their commands and no others', (role) => {
    const text = answered(role, '/help');
    for (const { name, who } of commands) expect(text.includes(`\`/${name}`)).toBe(who.includes(role));
    expect(harms(text)).toEqual([]);
  });

  test('to a mistake names each line, and what was found does nothing', () => {
    const text = answered(
      'staff',
      '/ack P9 @everyone\n/assign <b>@everyone</b>\n/status https://evil.example #1',
    );
    expect(text.match(/^- /gm)).toHaveLength(3);
    expect(text).toContain('line 2');
    expect(harms(text)).toEqual([]);
  });

  test.each(commands.filter(({ who }) => who.includes('staff')).map(({ name }) => name))(
    'to a wrong /%s with the longest words fits into a comment',
    (name) => {
      const text = answered('staff', `/${name} ${'@<'.repeat(30_000)}`);
      expect(text.length).toBeLessThan(5_000);
      expect(harms(text)).toEqual([]);
    },
  );
});

describe('whom a deadline is told', () => {
  const on = { ...desk, on_call: ['bob', 'carol'] };
  const assigned: TicketRecord = { ...ticket, triage: { assignee: 'alice' } };
  const byTheOnCall: TicketRecord = { ...ticket, triage: { assignee: 'bob' } };
  const event = (did: Event['did'], mark: string): Event => ({
    ...{ at: ticket.receipt.received_at, by: 'desk', did, source: 'clock' },
    deadline: { kind: 'acknowledge', due: ticket.receipt.acknowledge_by, mark },
  });
  const told = (record: TicketRecord, did: Event['did'], where = on) =>
    answers.clockText(record, event(did, '50%'), where).match(/@\w+/g) ?? [];

  test.each([
    ['a reminder without an assignee', told(ticket, 'reminded'), ['@bob', '@carol']],
    ['a reminder with one', told(assigned, 'reminded'), ['@alice']],
    ['an escalation', told(assigned, 'escalated'), ['@alice', '@bob', '@carol']],
    ['an escalation of the on-call’s own', told(byTheOnCall, 'escalated'), ['@bob', '@carol']],
    ['an escalation where nobody is on call', told(ticket, 'escalated', { ...desk, on_call: [] }), []],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  test('an answer to a hand says what else to do', () => {
    const closed = answers.undoneText(remark('writer', '', { did: 'closed' }), desk);
    expect(closed).toContain('/close');
    expect(answers.undoneText(remark('writer', '', { did: 'reopened' }), desk)).toContain('/reopen');
  });

  test('what staff must see tells the on-call', () => {
    expect(answers.stillInvalidText(1500, on)).toContain('1 day 1 hour');
    for (const text of [
      answers.stillInvalidText(1441, on),
      answers.unusableText('conflict', ticket.number, on),
    ])
      expect(harms(text, { mentions: ['bob', 'carol'] })).toEqual([]);
  });
});

test('what is no report is told in every language of the desk, its own first', () => {
  const titles = answers.hintText('notAReport', both).match(/^### .*$/gm) ?? [];
  expect(titles).toHaveLength(2);
  expect(titles[0]).toContain('Aucun');
});

test('a closed ticket answers still', () => {
  expect(answered('publisher', '/status', ticketIn('closed'))).toContain('Resolved');
});
