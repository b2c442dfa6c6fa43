// What a clock on the wall shows is an instant once its place is known.
import { expect, test } from 'vitest';
import { momentThere } from './wall-clock.ts';

test.each([
  ['2026-11-26 01:40', 'Europe/Paris', '2026-11-26T01:40:00+01:00'],
  ['26/11/2026 01:40', 'Europe/Paris', '2026-11-26T01:40:00+01:00'],
  ['2026-07-26 01:40', 'Europe/Paris', '2026-07-26T01:40:00+02:00'],
  ['2026-11-26 01:40', 'America/Los_Angeles', '2026-11-26T01:40:00-08:00'],
  ['2026-11-26 01:40', 'Asia/Kathmandu', '2026-11-26T01:40:00+05:45'],
  ['2026-11-26 01:40', 'UTC', '2026-11-26T01:40:00Z'],
  // Both sides of a change of the clock, by the local time of each.
  ['2026-03-29 01:59', 'Europe/Paris', '2026-03-29T01:59:00+01:00'],
  ['2026-03-29 03:00', 'Europe/Paris', '2026-03-29T03:00:00+02:00'],
  ['2026-03-08 01:59', 'America/Los_Angeles', '2026-03-08T01:59:00-08:00'],
  ['2026-11-01 03:00', 'America/Los_Angeles', '2026-11-01T03:00:00-08:00'],
])('%s in %s', (text, zone, moment) => {
  expect(momentThere(text, zone)).toBe(moment);
});

test.each([
  ['a date', '26/11/2026', '2026-11-26'],
  ['an instant', '2026-11-26T01:40:00+09:00', '2026-11-26T01:40:00+09:00'],
])('%s is the same everywhere', (_, text, moment) => {
  expect(momentThere(text, 'Europe/Paris')).toBe(moment);
});

test.each([
  ['11/12/2026 01:40', 'Europe/Paris'],
  ['01:40', 'Europe/Paris'],
  ['yesterday', 'Europe/Paris'],
  ['2026-11-26 01:40', 'Europe/Atlantis'],
  ['2026-11-26 01:40', ''],
])('nothing is certain of %s in %j', (text, zone) => {
  expect(momentThere(text, zone)).toBeNull();
});
