import { describe, expect, test } from 'vitest';
import type { TicketRecord } from '../ticket/ticket.ts';
import { owedReminder } from './reminders.ts';
import { afterwards, desk, freshTicket, moment, type Remark } from './testing.ts';
import { appended } from './triage.ts';

// Received on Friday a minute before the week ends, due on Monday at 16:59. Half of the eight hours is over at
// 12:59 on Monday (one minute, then 239), four fifths at 15:23 (one minute, then 383).
const ticket = freshTicket({ receivedAt: '2026-06-12T16:59:00-07:00' });
const due = '2026-06-15T16:59:00-07:00';
const onMonday = (time: string) => `2026-06-15T${time}-07:00`;

function run(before: TicketRecord, at: string, of = desk): TicketRecord {
  const now = moment(at);
  const owed = owedReminder(before, of, now);
  return owed ? appended(before, owed, { at: now, by: 'desk', source: 'clock' }) : before;
}

/** What was sent in some runs, one after another. */
function sent(before: TicketRecord, instants: readonly string[], of = desk): string[] {
  const after = instants.reduce((so, at) => run(so, at, of), before);
  return marksOf(after);
}

function marksOf({ history }: TicketRecord): string[] {
  return history.flatMap(({ did, deadline }) => (deadline ? `${did} ${deadline.kind} ${deadline.mark}` : []));
}

describe('what is owed', () => {
  test.each([
    ['on receipt', '2026-06-12T16:59:00-07:00', null],
    ['on Sunday', '2026-06-14T12:00:00-07:00', null],
    ['a second before half of the time', onMonday('12:58:59'), null],
    ['at half of the time', onMonday('12:59:00'), '50%'],
    ['a second before four fifths', onMonday('15:22:59'), '50%'],
    ['at four fifths', onMonday('15:23:00'), '80%'],
    ['at the due instant, which is met', onMonday('16:59:00'), '80%'],
    ['a second after', onMonday('16:59:01'), 'overdue'],
    ['a month after', '2026-07-15T12:00:00-07:00', 'overdue'],
  ])('%s', (_when, at, mark) => {
    const did = mark === 'overdue' ? 'escalated' : 'reminded';
    const expected = mark && { did, deadline: { kind: 'acknowledge', due, mark } };
    expect(owedReminder(ticket, desk, moment(at))).toEqual(expected);
  });
});

const half = 'reminded acknowledge 50%';
const most = 'reminded acknowledge 80%';
const over = 'escalated acknowledge overdue';

describe('runs of the clock', () => {
  // biome-ignore format: one case a line reads as the table it is
  test.each([
    ['on time', [onMonday('12:59:00'), onMonday('15:23:00'), onMonday('16:59:01')], [half, most, over]],
    ['every quarter of an hour', ['12:45', '13:00', '13:15', '15:15', '15:30', '15:45', '16:45', '17:00', '17:15'].map((time) => onMonday(`${time}:00`)), [half, most, over]],
    ['late for the first', [onMonday('16:00:00'), onMonday('16:30:00')], [most]],
    ['late for both', [onMonday('18:00:00'), '2026-06-16T09:00:00-07:00', '2026-06-22T09:00:00-07:00'], [over]],
    ['twice at one instant', [onMonday('12:59:00'), onMonday('12:59:00')], [half]],
    ['never', [], []],
  ])('%s', (_when, instants, marks) => expect(sent(ticket, instants)).toEqual(marks));

  test('with a desk that wants no reminders only escalate', () => {
    const silent = { ...desk, reminders: [] };
    expect(sent(ticket, [onMonday('16:00:00'), onMonday('17:00:00')], silent)).toEqual([over]);
  });

  test('go by the time, not by the order of the configuration', () => {
    const mixed = { ...desk, reminders: ['80%', '50%'] };
    expect(sent(ticket, [onMonday('13:00:00'), onMonday('16:00:00')], mixed)).toEqual([half, most]);
  });

  test('send nothing again for a share that was added behind', () => {
    const before = run(ticket, onMonday('16:00:00'));
    const more = { ...desk, reminders: ['10%', '50%', '80%'] };
    expect(sent(before, [onMonday('16:10:00')], more)).toEqual([most]);
  });
});

const on = (at: string, text: string): Remark => ({ at, text });
const ack = on(onMonday('10:00:00'), '/ack P2 high');

describe('after the acknowledgement', () => {
  const acknowledged = afterwards(ticket, [ack]); // due on Tuesday at 10:00
  const later = ['2026-06-16T10:00:01-07:00', '2026-06-16T12:00:00-07:00', '2026-07-01T12:00:00-07:00'];

  test('nobody is reminded of the first clock, however late it was', () => {
    const late = afterwards(ticket, [{ ...ack, at: '2026-06-17T10:00:00-07:00' }]);
    expect(owedReminder(late, desk, moment('2026-06-17T16:00:00-07:00'))).toBeNull();
  });

  test('nothing is owed up to the due instant of the update', () => {
    expect(owedReminder(acknowledged, desk, moment('2026-06-16T10:00:00-07:00'))).toBeNull();
  });

  test('a second later it is escalated, once', () => {
    const owed = owedReminder(acknowledged, desk, moment('2026-06-16T10:00:01-07:00'));
    const deadline = { kind: 'update', due: '2026-06-16T10:00:00-07:00', mark: 'overdue' };
    expect(owed).toEqual({ did: 'escalated', deadline });
    expect(sent(acknowledged, later)).toEqual(['escalated update overdue']);
  });

  test('news begin another time, which is escalated on its own', () => {
    const missed = run(acknowledged, '2026-06-16T12:00:00-07:00');
    const told = afterwards(missed, [on('2026-06-16T13:00:00-07:00', '/assess')]);
    expect(marksOf(run(told, '2026-06-17T13:00:00-07:00'))).toHaveLength(1);
    expect(marksOf(run(told, '2026-06-17T13:00:01-07:00'))).toHaveLength(2);
  });

  test('another priority is another deadline; the former is not told again', () => {
    const missed = run(acknowledged, '2026-06-16T12:00:00-07:00');
    const longer = afterwards(missed, [on('2026-06-16T13:00:00-07:00', '/priority P3')]);
    expect(owedReminder(longer, desk, moment('2026-06-18T10:00:00-07:00'))).toBeNull();
    expect(owedReminder(longer, desk, moment('2026-06-18T10:00:01-07:00'))?.did).toBe('escalated');
    const back = afterwards(longer, [on('2026-06-16T14:00:00-07:00', '/priority P2')]);
    expect(owedReminder(back, desk, moment('2026-06-18T10:00:01-07:00'))).toBeNull();
  });
});

describe('nothing is owed', () => {
  const muchLater = moment('2026-12-01T12:00:00-08:00');

  test.each([
    ['once it is closed', [ack, on(onMonday('11:00:00'), '/close resolved')]],
    ['once it is closed without an acknowledgement', [on(onMonday('11:00:00'), '/close spam')]],
    ['while the publisher is asked', [ack, on(onMonday('11:00:00'), '/need-info Which version?')]],
  ])('%s', (_when, remarks) => {
    expect(owedReminder(afterwards(ticket, remarks), desk, muchLater)).toBeNull();
  });

  test('for what was escalated before the ticket was closed and opened again', () => {
    const missed = run(ticket, onMonday('17:00:00'));
    const again = afterwards(missed, [on(onMonday('18:00:00'), '/close spam\n/reopen')]);
    expect(owedReminder(again, desk, muchLater)).toBeNull();
  });
});

test('a ticket that was closed while it was due is escalated after it was opened again', () => {
  const remarks = [on(onMonday('12:00:00'), '/close spam'), on('2026-06-16T09:00:00-07:00', '/reopen')];
  expect(sent(afterwards(ticket, remarks), ['2026-06-16T09:00:00-07:00'])).toEqual([over]);
});
