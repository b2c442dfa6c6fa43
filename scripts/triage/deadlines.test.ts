import { describe, expect, test } from 'vitest';
import { desk as readyDesk } from '../ticket/desk/configuration.ts';
import type { TicketRecord } from '../ticket/ticket.ts';
import { acknowledgedInTime, deadlineOf } from './deadlines.ts';
import {
  afterwards,
  circumstances,
  desk,
  freshTicket,
  moment,
  type Remark,
  report,
  tuesday,
} from './testing.ts';
import { amended, appended } from './triage.ts';

const hour = 3_600_000;
const staff = (at: string, text: string): Remark => ({ at: tuesday(at), text });
const publisher = (at: string, text: string): Remark => ({ at: tuesday(at), text, role: 'publisher' });

function due(ticket: TicketRecord): string | null {
  const deadline = deadlineOf(ticket, desk);
  return deadline && `${deadline.kind} ${deadline.due}`;
}

test('the first clock runs from the receipt to the stamped instant', () => {
  expect(deadlineOf(freshTicket(), desk)).toEqual({
    kind: 'acknowledge',
    due: '2026-06-10T10:00:00-07:00',
    dueAt: moment('2026-06-10T10:00:00-07:00'),
    since: moment('2026-06-09T10:00:00-07:00'),
    allowed: 8 * hour,
    time: desk.calendars.get('2026-1')?.time,
  });
});

test('the second clock runs from the last news', () => {
  const ticket = afterwards(freshTicket(), [staff('11:00', '/ack P1 high')]);
  expect(deadlineOf(ticket, desk)).toEqual({
    kind: 'update',
    due: '2026-06-09T15:00:00-07:00',
    dueAt: moment('2026-06-09T15:00:00-07:00'),
    since: moment('2026-06-09T11:00:00-07:00'),
    allowed: 4 * hour,
    time: desk.time,
  });
});

const ack = staff('11:00', '/ack P2 high');
const ask = staff('12:00', '/need-info Which version?');
const draft = { ...staff('11:10', '/message draft Please update.'), by: 'bob' };
const approve = staff('11:20', '/message approve');

// All on Tuesday, June 9th; the ticket came at 10:00. `[what happened, in which order, what is due]`
// biome-ignore format: one case a line reads as the table it is
const cases: readonly (readonly [string, readonly Remark[], string | null])[] = [
  ['nothing', [], 'acknowledge 2026-06-10T10:00:00-07:00'],
  ['a note and an assignment', [staff('11:00', '/note x\n/assign bob')], 'acknowledge 2026-06-10T10:00:00-07:00'],
  ['words of the publisher', [publisher('11:00', 'Any news?')], 'acknowledge 2026-06-10T10:00:00-07:00'],
  ['P1', [staff('11:00', '/ack P1 low')], 'update 2026-06-09T15:00:00-07:00'],
  ['P2', [ack], 'update 2026-06-10T11:00:00-07:00'],
  ['P3', [staff('11:00', '/ack P3 low')], 'update 2026-06-12T11:00:00-07:00'],
  ['P4', [staff('11:00', '/ack P4 low')], 'update 2026-06-16T11:00:00-07:00'],
  ['late, and on a weekend', [{ ...ack, at: '2026-06-13T12:00:00-07:00' }], 'update 2026-06-15T17:00:00-07:00'],

  ['an assessment begun', [ack, staff('12:00', '/assess')], 'update 2026-06-10T12:00:00-07:00'],
  ['a mitigation', [ack, staff('12:00', '/mitigate Paused.')], 'update 2026-06-10T12:00:00-07:00'],
  ['a conclusion', [ack, staff('12:00', '/conclude Confirmed.')], 'update 2026-06-10T12:00:00-07:00'],
  ['an action on the offer', [ack, staff('12:00', '/offer removed')], 'update 2026-06-10T12:00:00-07:00'],
  ['a message drafted', [ack, { ...draft, at: tuesday('12:00') }], 'update 2026-06-10T12:00:00-07:00'],
  ['a message approved', [ack, draft, { ...approve, at: tuesday('12:00') }], 'update 2026-06-10T12:00:00-07:00'],
  ['a message sent', [ack, draft, approve, staff('12:00', '/message sent')], 'update 2026-06-10T12:00:00-07:00'],
  ['a disclosure', [ack, staff('12:00', '/disclose')], 'update 2026-06-10T12:00:00-07:00'],
  ['the later of two', [ack, staff('12:00', '/assess'), staff('13:00', '/conclude Confirmed.')], 'update 2026-06-10T13:00:00-07:00'],

  ['a note is no news', [ack, staff('12:00', '/note Called.')], 'update 2026-06-10T11:00:00-07:00'],
  ['an assignment is none', [ack, staff('12:00', '/assign bob')], 'update 2026-06-10T11:00:00-07:00'],
  ['a severity is none', [ack, staff('12:00', '/severity low')], 'update 2026-06-10T11:00:00-07:00'],
  ['words of the publisher are none', [ack, publisher('12:00', 'Any news?\n/status')], 'update 2026-06-10T11:00:00-07:00'],
  ['a higher priority moves the deadline', [ack, staff('12:00', '/priority P1')], 'update 2026-06-09T15:00:00-07:00'],
  ['a lower priority moves the deadline', [ack, staff('12:00', '/priority P3')], 'update 2026-06-12T11:00:00-07:00'],

  ['a question', [ack, ask], null],
  ['a question, and a note', [ack, ask, staff('13:00', '/note Waiting.')], null],
  ['a question, and a conclusion', [ack, ask, staff('13:00', '/conclude Known.')], null],
  ['an answer', [ack, ask, publisher('14:00', '2.3.1')], 'update 2026-06-10T14:00:00-07:00'],
  ['an answer, and a note', [ack, ask, publisher('14:00', '2.3.1'), staff('15:00', '/note x')], 'update 2026-06-10T14:00:00-07:00'],
  ['work goes on without an answer', [ack, ask, staff('14:00', '/assess')], 'update 2026-06-10T14:00:00-07:00'],
  ['a question after an answer', [ack, ask, publisher('14:00', '2.3.1'), staff('15:00', '/need-info Sure?')], null],

  ['an end', [ack, staff('12:00', '/close resolved')], null],
  ['an end before the acknowledgement', [staff('12:00', '/close spam')], null],
  ['a withdrawal', [ack, ask, publisher('12:00', '/withdraw')], null],
  ['an end, and a note', [ack, staff('12:00', '/close resolved'), staff('13:00', '/note x')], null],
  ['a new beginning', [ack, staff('12:00', '/close resolved'), staff('14:00', '/reopen')], 'update 2026-06-10T14:00:00-07:00'],
  ['a new beginning out of a question', [ack, ask, staff('13:00', '/close resolved'), staff('14:00', '/reopen')], 'update 2026-06-10T14:00:00-07:00'],
  ['a new beginning before the acknowledgement', [staff('12:00', '/close spam'), staff('14:00', '/reopen')], 'acknowledge 2026-06-10T10:00:00-07:00'],
];

describe('what is due after', () => {
  test.each(cases)('%s', (_what, remarks, expected) => {
    expect(due(afterwards(freshTicket(), remarks))).toBe(expected);
  });

  const told = (remarks: readonly Remark[]) => afterwards(freshTicket(), remarks);
  const newReport = (ticket: TicketRecord) =>
    amended(ticket, report, circumstances(ticket, { at: tuesday('14:00'), role: 'publisher' }));

  test('a new report that was asked for: a fresh start', () => {
    expect(due(newReport(told([ack, ask])))).toBe('update 2026-06-10T14:00:00-07:00');
  });

  test('a new report that was not: nothing else', () => {
    expect(due(newReport(told([ack])))).toBe('update 2026-06-10T11:00:00-07:00');
    expect(due(newReport(freshTicket()))).toBe('acknowledge 2026-06-10T10:00:00-07:00');
  });

  test('an escalation: nothing else', () => {
    const ticket = told([ack]);
    const escalated = appended(
      ticket,
      { did: 'escalated' },
      circumstances(ticket, { at: tuesday('14:00'), by: 'desk' }),
    );
    expect(due(escalated)).toBe('update 2026-06-10T11:00:00-07:00');
  });
});

describe('working time', () => {
  test.each([
    ['a weekend', '2026-06-12T16:00:00-07:00', '2026-06-15T12:00:00-07:00'],
    ['a holiday', '2026-07-02T16:00:00-07:00', '2026-07-06T12:00:00-07:00'],
    ['the end of summer time', '2026-10-30T16:00:00-07:00', '2026-11-02T12:00:00-08:00'],
    ['a night', '2026-06-09T20:00:00-07:00', '2026-06-10T13:00:00-07:00'],
  ])('leaves out %s', (_what, at, expected) => {
    const ticket = afterwards(freshTicket({ receivedAt: at }), [{ at, text: '/ack P1 high' }]);
    expect(due(ticket)).toBe(`update ${expected}`);
  });
});

describe('another calendar', () => {
  const { time: _, calendars: _calendars, ...configuration } = desk;
  const calendar = { ...configuration.calendar, hours: { start: '00:00', end: '17:00' } };
  const { calendar: stamped, ...others } = configuration;

  test('moves no acknowledgement that was promised, nor the time it is measured in', () => {
    const next = { ...calendar, version: '2026-2' };
    const earlier = [{ ...stamped, acknowledge: '1 business day' }];
    const changed = readyDesk({ ...others, calendar: next, earlier_calendars: earlier });
    const deadline = deadlineOf(freshTicket(), changed);
    expect(deadline).toMatchObject({ due: '2026-06-10T10:00:00-07:00', allowed: 8 * hour });
    expect(deadline?.time).toBe(changed.calendars.get('2026-1')?.time);
  });

  test('stands in for one that is not known any more, or not as it was', () => {
    for (const version of ['2026-1', '2026-2']) {
      const changed = readyDesk({ ...others, calendar: { ...calendar, version }, earlier_calendars: [] });
      expect(deadlineOf(freshTicket(), changed)).toMatchObject({
        due: '2026-06-10T10:00:00-07:00',
        time: changed.time,
      });
    }
  });
});

describe('acknowledged in time', () => {
  test.each([
    ['at once', '2026-06-09T10:00:00-07:00', true],
    ['a second before', '2026-06-10T09:59:59-07:00', true],
    ['at the due instant', '2026-06-10T10:00:00-07:00', true],
    ['at the due instant, in another zone', '2026-06-10T17:00:00Z', true],
    ['a second after', '2026-06-10T10:00:01-07:00', false],
    ['a week after', '2026-06-17T10:00:00-07:00', false],
  ])('%s', (_when, at, expected) => {
    const ticket = afterwards(freshTicket(), [{ at, text: '/ack P2 high' }]);
    expect(acknowledgedInTime(ticket)).toBe(expected);
  });

  test('is open until then, and not undone by what comes later', () => {
    const closed = afterwards(freshTicket(), [{ text: '/close spam' }]);
    expect([acknowledgedInTime(freshTicket()), acknowledgedInTime(closed)]).toEqual([null, null]);
    const reopened = afterwards(freshTicket(), [
      ack,
      staff('12:00', '/close resolved'),
      staff('13:00', '/reopen'),
    ]);
    expect(acknowledgedInTime(reopened)).toBe(true);
  });
});
