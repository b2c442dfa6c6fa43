// The proposal goes with the first reminder of a report that everybody may read, and with nothing else.
import { describe, expect, test } from 'vitest';
import type { Event, TicketRecord } from '../../ticket/ticket.ts';
import { desk, harms, ticket } from '../testing.ts';
import { clockText } from './answers/answers.ts';
import { proposedText } from './proposed.ts';

function clockEvent(mark: string): Event {
  return {
    ...{
      at: ticket.receipt.received_at,
      by: 'desk',
      did: mark === 'overdue' ? 'escalated' : 'reminded',
      source: 'clock',
    },
    deadline: { kind: 'acknowledge', due: ticket.receipt.acknowledge_by, mark },
  };
}

const [half, most, over] = ['50%', '80%', 'overdue'].map(clockEvent) as [Event, Event, Event];
const cvss = ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'];

function waiting(disclosure: 'public' | 'embargoed', ...events: Event[]): TicketRecord {
  const report = { ...ticket.report, disclosure, cvss } as TicketRecord['report'];
  return { ...ticket, report, history: [...ticket.history, ...events] };
}

describe('the proposal', () => {
  test('goes with the first reminder, with the command ready', () => {
    const text = clockText(waiting('public', half, most), half, desk);
    expect(text).toContain('`/ack P1 critical`');
    expect(harms(proposedText(waiting('public', half), half, desk) ?? '')).toEqual([]);
  });

  test('goes with an escalation, where the desk ran so late that it is the first word', () => {
    expect(proposedText(waiting('public', over), over, desk)).not.toBeNull();
  });

  test.each<[string, TicketRecord, Event]>([
    ['a later reminder', waiting('public', half, most), most],
    ['a report under embargo', waiting('embargoed', half), half],
    ['an acknowledged ticket', { ...waiting('public', half), status: 'acknowledged' }, half],
    [
      'a reminder of another deadline',
      waiting('public', half),
      { ...half, deadline: { kind: 'update', due: half.at, mark: 'overdue' } },
    ],
  ])('does not go with %s', (_, record, event) => {
    expect(proposedText(record, event, desk)).toBeNull();
  });

  test('of an embargo adds nothing to what the comment said before', () => {
    const text = clockText(waiting('embargoed', half), half, desk);
    expect(text).not.toMatch(/SSVC|critical|CVSS|Exploitation/);
  });

  test('speaks the language of the desk', () => {
    const french = { ...desk, languages: ['fr', 'en'] as typeof desk.languages };
    expect(clockText(waiting('public', half), half, french)).toContain('Automatisable');
  });
});
