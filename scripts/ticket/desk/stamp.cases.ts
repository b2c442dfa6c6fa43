// Configurations that changed under the tickets of a desk, each changed from the valid one in one place.
import { edited, validDesk } from '../testing.ts';

interface Case {
  name: string;
  text: string;
  told: readonly string[];
}

const table = (rows: readonly (readonly [name: string, text: string, told: readonly string[]])[]): Case[] =>
  rows.map(([name, text, told]) => ({ name, text, told }));

const next = edited(validDesk, 'version: 2026-1', 'version: 2026-2');
const kept = `  - version: 2026-1
    acknowledge: 1 business day
    time_zone: America/Los_Angeles
    holidays: [2026-07-03, 2026-11-26]
earlier_calendars:`;
const withEarlier = (text: string) =>
  edited(text, 'earlier_calendars:\n', `earlier_calendars:\n${kept.replace('\nearlier_calendars:', '')}\n`);

/** What only the configuration before can tell: records do not know who the staff is. */
export const staffChanges: readonly Case[] = table([
  ['one of the staff less', edited(validDesk, '[alice, bob]', '[alice]'), ['5:1 staff-missing']],
  ['one who was of the staff', edited(validDesk, '[alice, bob]', '[alice], earlier_users: [Bob]'), []],
  ['one of the staff more', edited(validDesk, '[alice, bob]', '[alice, bob, carol]'), []],
]);

/** What was changed in the valid configuration, and where that is a problem; the same by tickets and by the base. */
export const configurationChanges: readonly Case[] = table([
  ['nothing', validDesk, []],
  [
    'the order of days and holidays',
    edited(validDesk, '[2026-07-03, 2026-11-26]', '[2026-11-26, 2026-07-03]'),
    [],
  ],
  ['what no deadline comes from', edited(validDesk, 'P1: 4 business hours', 'P1: 2 business hours'), []],
  ['a holiday', edited(validDesk, '2026-11-26]', '2026-11-26, 2027-01-01]'), ['8:12 calendar-changed']],
  ['the zone', edited(validDesk, 'America/Los_Angeles', 'Europe/Paris'), ['8:12 calendar-changed']],
  ['the hours', edited(validDesk, '"17:00"', '"18:00"'), ['8:12 calendar-changed']],
  [
    'the time to acknowledge',
    edited(validDesk, 'acknowledge: 1', 'acknowledge: 2'),
    ['8:12 calendar-changed'],
  ],
  ['the version', next, ['13:1 calendar-missing']],
  ['the version, with the old one kept', withEarlier(next), []],
  [
    'the version, with the old one kept otherwise',
    edited(
      withEarlier(next),
      'acknowledge: 1 business day\n    time',
      'acknowledge: 2 business days\n    time',
    ),
    ['14:14 calendar-changed'],
  ],
  ['the prefix', edited(validDesk, 'prefix: SEC', 'prefix: ABC'), ['4:18 prefix-missing']],
  [
    'the prefix, with the old one kept',
    edited(validDesk, 'prefix: SEC', 'prefix: ABC, earlier_prefixes: [SEC]'),
    [],
  ],
]);
