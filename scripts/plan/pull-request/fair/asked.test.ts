// Who is asked about where many speak.
import { expect, test } from 'vitest';
import { MINUTE } from '../../../ticket/clock/instant.ts';
import { account } from '../../testing.ts';
import { asked, type Speaker } from './asked.ts';

const speaker = (login: string, at: number, isMember = false): Speaker => ({
  by: account(login),
  at,
  isMember,
  isOpening: false,
});
const crowd = Array.from({ length: 40 }, (_, place) => speaker(`s${place}`, place));
const logins = (speakers: readonly Speaker[], known: readonly string[] = [], at = 0) =>
  [...asked(speakers, ({ login }) => known.includes(login), at)].map((id) => id.slice(2));

test('everyone, where they are few', () => {
  expect(logins(crowd.slice(0, 5)).sort()).toEqual(['s0', 's1', 's2', 's3', 's4']);
  expect(logins([])).toEqual([]);
});

test('whom a record names first, then whom GitHub calls a member, then a few of the latest', () => {
  const all = [...crowd, speaker('carol', 1, true), speaker('dave', 0)];
  expect(logins(all, ['dave']).slice(0, 6)).toEqual(['dave', 'carol', 's39', 's38', 's37', 's36']);
  expect(logins(all, ['dave'])).toHaveLength(7);
});

test('each by the clock at last, however many go on speaking', () => {
  const later = Array.from({ length: 40 }, (_, place) => place * 15 * MINUTE);
  const all = new Set(later.flatMap((at) => logins(crowd, [], at)));
  expect(all.size).toBe(crowd.length);
});

test('and of those who only opened something as many as make ten', () => {
  const opening = crowd.map((one) => ({ ...one, by: account(`o${one.at}`), isOpening: true }));
  expect(logins(opening)).toHaveLength(10);
  expect(logins([...crowd, ...opening]).filter((login) => login.startsWith('o'))).toHaveLength(5);
});

test('once, however often they speak, and thirty of those who are likely', () => {
  expect(logins([...crowd.slice(0, 2), ...crowd.slice(0, 2)])).toEqual(['s1', 's0']);
  expect(
    logins(
      crowd,
      crowd.map(({ by }) => by.login),
    ),
  ).toHaveLength(30);
});
