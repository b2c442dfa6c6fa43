import ical from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import { describe, expect, it } from 'vitest';
import { type VisibleTicket, visibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import {
  afterwards,
  canaryRemarks,
  canaryReport,
  desk,
  freshTicket,
  settingOf,
  ticketIn,
} from '../../testing/tickets.ts';
import { calendarView, ticketCalendarView } from './calendar.ts';
import { hostileTexts } from './hostile.testing.ts';
import { icalendarText } from './icalendar.ts';

const setting = settingOf();
// Received on Tuesday 2026-06-09 at 10:00 in Los Angeles, so due on Wednesday at 10:00, which is 17:00 in UTC.
const fresh = freshTicket({ sequence: 1 });

const whole = (...tickets: VisibleTicket[]) => icalendarText(calendarView(setting, tickets));
const single = (ticket: VisibleTicket) => icalendarText(ticketCalendarView(setting, ticket));

function events(text: string): VEvent[] {
  return Object.values(nodeIcal.sync.parseICS(text)).filter(
    (part): part is VEvent => part?.type === 'VEVENT',
  );
}

describe('the calendar of the desk', () => {
  it('holds a running deadline as an instant in UTC, with alarms', () => {
    const text = whole(visibleTicket(fresh));
    const [event] = events(text);
    expect(text).toContain('\r\nDTSTART:20260610T170000Z\r\n');
    expect(event).toMatchObject({ uid: `${fresh.number}@desk.example`, status: 'CONFIRMED' });
    expect(event?.start.toISOString()).toBe('2026-06-10T17:00:00.000Z');
    expect(text.match(/^TRIGGER:.*$/gm)).toEqual(['TRIGGER:-P1D', 'TRIGGER:-PT1H']);
  });

  it('moves the same event along when the deadline is met, and counts its revisions', () => {
    const acknowledged = afterwards(fresh, { text: '/ack P1 high', at: '2026-06-09T11:00:00-07:00' });
    const [[before], [after]] = [fresh, acknowledged].map((ticket) =>
      events(whole(visibleTicket(ticket))),
    ) as [VEvent[], VEvent[]];
    expect(after?.uid).toBe(before?.uid);
    expect(Number(after?.sequence)).toBeGreaterThan(Number(before?.sequence));
    // Four business hours after 11:00.
    expect(after?.start.toISOString()).toBe('2026-06-09T22:00:00.000Z');
    expect(after?.lastmodified?.toISOString()).toBe('2026-06-09T18:00:00.000Z');
  });

  it('leaves out what is closed or paused', () => {
    const tickets = [ticketIn('closed'), ticketIn('needs_information')].map(visibleTicket);
    expect(events(whole(...tickets))).toEqual([]);
  });

  it('has a component even when no deadline runs, as iCalendar asks', () => {
    const component = new ical.Component(ical.parse(whole()));
    expect(component.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
  });

  it('is the same whatever the order of the tickets, and whenever it is made', () => {
    const tickets = [fresh, freshTicket({ sequence: 2 })].map(visibleTicket);
    const later = icalendarText(calendarView(settingOf('2026-07-01T00:00:00Z'), tickets));
    expect(whole(...tickets.toReversed())).toBe(later);
  });
});

describe('the calendar of a ticket', () => {
  it.each(['closed', 'needs_information'] as const)('has no event of one that is %s', (status) => {
    expect(events(single(visibleTicket(ticketIn(status))))).toEqual([]);
  });

  it('has the same event as the calendar of the desk', () => {
    const [[one], [other]] = [whole, single].map((text) => events(text(visibleTicket(fresh)))) as [
      VEvent[],
      VEvent[],
    ];
    expect(one).toEqual(other);
  });
});

describe('what a calendar shows', () => {
  it('is nothing of an embargoed report', () => {
    const report = canaryReport('secret');
    const text = single(visibleTicket(afterwards(freshTicket({ report }), ...canaryRemarks('secret'))));
    expect(text.replaceAll('\r\n ', '')).not.toContain('secret');
  });

  it('is the title of a public one', () => {
    const report = canaryReport('shown', { disclosure: 'public' });
    expect(events(single(visibleTicket(freshTicket({ report }))))[0]?.description).toContain('shown-title');
  });
});

describe('hostile texts', () => {
  it.each(hostileTexts)('%j stays one line of 75 octets at most, and one event', (title) => {
    const report = canaryReport('some', { disclosure: 'public', title });
    const ticket = visibleTicket(freshTicket());
    const named = { ...setting, desk: { ...desk, name: title } };
    const text = icalendarText(
      ticketCalendarView(named, { ...ticket, report: { ...ticket.report, ...report } }),
    );
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(lines.filter((line) => /^(?:ATTACH|UID:evil)/.test(line))).toEqual([]);
    expect(events(text)).toHaveLength(1);
    const event = new ical.Component(ical.parse(text)).getFirstSubcomponent('vevent');
    const visible = (some: string) => some.replaceAll(/[\s\p{Cc}\uFFFE\uD83D\uFFFD]/gu, '');
    expect(visible(String(event?.getFirstPropertyValue('description')))).toContain(visible(title));
  });
});
