// The configuration of a desk: what is the default, what is ready to compute with, and every mistake on its line.
import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../clock/instant.ts';
import { bytes, changed, desk, edited, told, validDesk, validRecord } from '../testing.ts';
import { configurationCases } from './configuration.cases.ts';
import {
  acknowledgeDuration,
  calendarOf,
  configurationPath,
  readConfiguration,
  updateDuration,
} from './configuration.ts';
import { contactsOf } from './contact.ts';

function read(text: string) {
  return readConfiguration(bytes(text));
}

test('everything has a default but the name', () => {
  const { content, problems } = read('name: Desk\n');
  const { time, calendars, ...configuration } = content ?? {};
  expect(problems).toEqual([]);
  expect(configuration).toEqual({
    name: 'Desk',
    site: 'http://127.0.0.1:4321/',
    languages: ['en', 'fr'],
    number: { prefix: 'SEC', earlier_prefixes: [] },
    staff: { users: [], earlier_users: [], role: 'triage' },
    on_call: [],
    earlier_accounts: [],
    contact: [],
    policy: { organisation: '', in_scope: [], out_of_scope: [], safe_harbour: 'none' },
    calendar: {
      version: '1',
      time_zone: 'UTC',
      hours: { start: '09:00', end: '17:00' },
      days: ['mon', 'tue', 'wed', 'thu', 'fri'],
      holidays: [],
    },
    earlier_calendars: [],
    deadlines: {
      acknowledge: '1 business day',
      update: { P1: '4 business hours', P2: '1 business day', P3: '3 business days', P4: '5 business days' },
    },
    reminders: ['50%', '80%'],
    seal: { recipients: {}, required: true },
  });
});

test('one reading does not change the defaults of the next', () => {
  read('name: Desk\n').content?.calendar.days.push('sun');
  expect(read('name: Desk\n').content?.calendar.days).toEqual(['mon', 'tue', 'wed', 'thu', 'fri']);
});

test('what is written stands, and the rest of a part is completed', () => {
  const { content } = read(
    'name: Desk\ncalendar: {hours: {end: "24:00"}}\ndeadlines: {update: {P1: 90 business minutes}}\n',
  );
  expect(content?.calendar.hours).toEqual({ start: '09:00', end: '24:00' });
  expect(content?.deadlines.update).toMatchObject({ P1: '90 business minutes', P4: '5 business days' });
});

test.each([
  ['security@example.com', ['security@example.com mailto:security@example.com']],
  [
    '[mailto:a.b+c@mail.example.com, https://example.com/report?a=1]',
    [
      'a.b+c@mail.example.com mailto:a.b+c@mail.example.com',
      'https://example.com/report?a=1 https://example.com/report?a=1',
    ],
  ],
  ['[]', []],
])('private ways are read from contact: %s', (written, expected) => {
  const { content } = read(`name: Desk\ncontact: ${written}\n`);
  expect(content && contactsOf(content).map(({ shown, uri }) => `${shown} ${uri}`)).toEqual(expected);
});

test('durations are working time of the calendar', () => {
  const short = read(edited(validDesk, '"17:00"', '"12:30"')).content ?? desk;
  expect(acknowledgeDuration(desk)).toBe(8 * HOUR);
  expect(acknowledgeDuration(short)).toBe(3 * HOUR + 30 * MINUTE);
  expect(
    (['P1', 'P2', 'P3', 'P4'] as const).map((priority) => updateDuration(desk, priority) / HOUR),
  ).toEqual([4, 8, 24, 40]);
});

test('a ticket keeps to the calendar that it was received with, as long as that is what it was', () => {
  const [first, second] = ['2025-2', '2026-1'].map((version) => desk.calendars.get(version));
  const stamped = (version: string, sha256: string | undefined) => {
    const ticket = changed(validRecord, ['receipt', 'calendar'], version);
    return calendarOf(changed(ticket, ['receipt', 'calendar_sha256'], sha256), desk)?.time.zone.name;
  };
  expect(stamped('2026-1', second?.sha256)).toBe('America/Los_Angeles');
  expect(stamped('2025-2', first?.sha256)).toBe('Europe/Paris');
  expect(stamped('2025-2', second?.sha256)).toBeUndefined();
  expect(stamped('2024-1', first?.sha256)).toBeUndefined();
});

describe('a configuration is refused', () => {
  test.each([...configurationCases])('$name', ({ text, told: expected, says = {} }) => {
    const { content, problems } = read(String(text));
    expect(told(problems)).toEqual(expected);
    expect(problems[0]?.parameters).toMatchObject(says);
    expect(problems.every(({ path }) => path === configurationPath)).toBe(true);
    expect(content).toBeNull();
  });
});
