// security.txt as RFC 9116 wants it: each field at its place, and an end that every build moves on.
import { expect, test } from 'vitest';
import { DAY } from '../../../scripts/ticket/instant.ts';
import { settingOf } from '../../testing/tickets.ts';
import { epoch } from '../view/epoch.ts';
import type { Setting } from '../view/setting.ts';
import { recipientsText, securityText } from './security-text.ts';

const keys = { 'staff-2026': ['age1pq1one', 'age1pq1two'], 'on-call': ['age1three'] };

function withKeys(now: string): Setting {
  const setting = settingOf(now);
  return { ...setting, desk: { ...setting.desk, seal: { ...setting.desk.seal, recipients: keys } } };
}

function fields(text: string): [string, string][] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, name = '', value = ''] = /^([A-Za-z-]+): (\S.*)$/.exec(line) ?? [];
      return [name, value];
    });
}

test('has every field, and those that stand once only once', () => {
  const names = fields(securityText(settingOf())).map(([name]) => name);
  expect(names).toEqual(['Contact', 'Expires', 'Preferred-Languages', 'Canonical', 'Policy', 'CSAF']);
});

test.each(['2026-06-10T09:00:00Z', '2026-12-31T23:59:59Z'])(
  'at %s it ends within a year, later than before',
  (now) => {
    const end = Object.fromEntries(fields(securityText(settingOf(now)))).Expires ?? '';
    const left = epoch(end) - epoch(now);
    expect(left).toBeGreaterThan(90 * DAY);
    expect(left).toBeLessThan(365 * DAY);
  },
);

test('leads by https to pages below the path of the site', () => {
  const addresses = fields(securityText(withKeys('2026-06-10T09:00:00Z')))
    .map(([, value]) => value)
    .filter((value) => value.includes('://'));
  expect(addresses.filter((address) => !address.startsWith('https://desk.example/desk/'))).toEqual([]);
  expect(addresses).toHaveLength(6);
});

test('names the keys of every set once there are any', () => {
  const setting = withKeys('2026-06-10T09:00:00Z');
  const found = fields(securityText(setting)).filter(([name]) => name === 'Encryption');
  expect(found.map(([, address]) => address)).toEqual([
    'https://desk.example/desk/.well-known/age/on-call.txt',
    'https://desk.example/desk/.well-known/age/staff-2026.txt',
  ]);
  expect(recipientsText(setting, 'staff-2026')).toBe('age1pq1one\nage1pq1two\n');
});
