// security.txt as RFC 9116 wants it: each field at its place, and an end that every build moves on.
import { describe, expect, test } from 'vitest';
import { DAY, instantText } from '../../../scripts/ticket/clock/instant.ts';
import { securityTextFaults } from '../../testing/security-text.ts';
import { settingOf } from '../../testing/tickets.ts';
import { epoch } from '../view/epoch.ts';
import type { Setting } from '../view/setting.ts';
import { recipientsText, securityText } from './security-text.ts';

const keys = { 'staff-2026': ['age1pq1one', 'age1pq1two'], 'on-call': ['age1three'] };
const builtAt = '2026-06-10T09:00:00Z';
const address = 'https://desk.example/desk/.well-known/security.txt';

function withKeys(now = builtAt): Setting {
  const setting = settingOf(now);
  return { ...setting, desk: { ...setting.desk, seal: { ...setting.desk.seal, recipients: keys } } };
}

function at(site: string, setting = settingOf(builtAt)): Setting {
  return { ...setting, base: new URL(site).pathname, desk: { ...setting.desk, site } };
}

function faults(text: string, place = address, when = builtAt): string[] {
  return securityTextFaults(new TextEncoder().encode(text), place, when);
}

function fields(text: string): [string, string][] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, name = '', value = ''] = /^([A-Za-z-]+): (\S.*)$/.exec(line) ?? [];
      return [name, value];
    });
}

const french = { ...withKeys(), desk: { ...withKeys().desk, languages: ['fr' as const, 'en' as const] } };

describe('it holds to RFC 9116', () => {
  test.each<[string, Setting, string]>([
    ['below a path', settingOf(builtAt), address],
    ['with keys', withKeys(), address],
    ['in French', french, address],
    ['at the root of a host', at('https://desk.example/'), 'https://desk.example/.well-known/security.txt'],
    [
      'on a host with other letters',
      at('https://xn--gurt-0ra.example/d%C3%A9sk/'),
      'https://xn--gurt-0ra.example/d%C3%A9sk/.well-known/security.txt',
    ],
  ])('%s', (_, setting, place) => {
    expect(faults(securityText(setting), place)).toEqual([]);
  });

  const right = securityText(withKeys());
  const swapped = (part: string | RegExp, other: string) => right.replace(part, other);

  test.each<[string, string]>([
    ['the last line has no end', right.trimEnd()],
    ['lines end as on old machines', right.replaceAll('\n', '\r')],
    ['there is no contact', swapped(/^Contact.*\n/m, '')],
    ['the contact is not reached by TLS', swapped('Contact: https', 'Contact: http')],
    ['the contact is no address', swapped(/^Contact.*/m, 'Contact: see the site')],
    ['there is no end', swapped(/^Expires.*\n/m, '')],
    ['there are two ends', `${right}Expires: 2026-09-01T00:00:00Z\n`],
    ['the end is a day', swapped(/^Expires.*/m, 'Expires: 2026-09-01')],
    ['the end is past', swapped(/^Expires.*/m, `Expires: ${builtAt}`)],
    ['the end is years away', swapped(/^Expires: \d{4}/m, 'Expires: 2028')],
    ['languages stand twice', `${right}Preferred-Languages: de\n`],
    ['languages are in words', swapped('en, fr', 'English, French')],
    [
      'it is canonical elsewhere',
      swapped(/^Canonical.*/m, 'Canonical: https://other.example/.well-known/security.txt'),
    ],
    ['a key is not reached by TLS', swapped('Encryption: https', 'Encryption: http')],
    ['a field has no space', swapped('Policy: ', 'Policy:')],
    ['a field is unknown', `${right}Secret: x\n`],
    ['a line is no field', `${right}Please write to us.\n`],
    ['there is a mark at its start', `\uFEFF${right}`],
  ])('the check finds that %s', (_, text) => {
    expect(text).not.toBe(right);
    expect(faults(text)).not.toEqual([]);
  });

  test('the check takes lines of either kind, and comments', () => {
    expect(faults(right.replaceAll('\n', '\r\n'))).toEqual([]);
    expect(faults(`# Écrivez-nous.\n\n${right}`)).toEqual([]);
    expect(faults(right, 'https://desk.example/security.txt')).toContain('address');
  });
});

test('has every field, and those that stand once only once', () => {
  const names = fields(securityText(settingOf())).map(([name]) => name);
  expect(names).toEqual(['Contact', 'Expires', 'Preferred-Languages', 'Canonical', 'Policy', 'CSAF']);
});

test('the contact is the wizard, in the language of the desk', () => {
  expect(fields(securityText(settingOf()))[0]).toEqual(['Contact', 'https://desk.example/desk/report/']);
});

test('the private ways of the desk come after it', () => {
  const { desk, ...setting } = settingOf(builtAt);
  const text = securityText({
    ...setting,
    desk: { ...desk, contact: ['mailto:security@desk.example', 'https://desk.example/private?a=1'] },
  });
  expect(faults(text)).toEqual([]);
  expect(
    fields(text)
      .slice(1, 3)
      .map(([, value]) => value),
  ).toEqual(['mailto:security@desk.example', 'https://desk.example/private?a=1']);
});

test('tells where it would be looked for, unless it is there', () => {
  expect(securityText(settingOf())).toMatch(/^# .*https:\/\/desk\.example\/\.well-known\/security\.txt/);
  expect(securityText(at('https://desk.example/'))).not.toContain('#');
});

describe('as long as there are builds it never expires', () => {
  const daily = Array.from({ length: 800 }, (_, day) => instantText(epoch(builtAt) + day * DAY));

  test('each build of two years moves the end on, by a year at most', () => {
    expect(daily.flatMap((now) => faults(securityText(settingOf(now)), address, now))).toEqual([]);
  });

  test('a build that fails for three months does no harm, and a desk that is left alone is found out', () => {
    const text = securityText(settingOf(builtAt));
    expect(faults(text, address, daily[90])).toEqual([]);
    expect(faults(text, address, daily[181])).toEqual(['expires']);
  });
});

test('leads by https to pages below the path of the site', () => {
  const addresses = fields(securityText(withKeys()))
    .map(([, value]) => value)
    .filter((value) => value.includes('://'));
  expect(addresses.filter((one) => !one.startsWith('https://desk.example/desk/'))).toEqual([]);
  expect(addresses).toHaveLength(6);
});

test('names the keys of every set once there are any', () => {
  const setting = withKeys();
  const found = fields(securityText(setting)).filter(([name]) => name === 'Encryption');
  expect(found.map(([, key]) => key)).toEqual([
    'https://desk.example/desk/.well-known/age/on-call.txt',
    'https://desk.example/desk/.well-known/age/staff-2026.txt',
  ]);
  expect(recipientsText(setting, 'staff-2026')).toBe('age1pq1one\nage1pq1two\n');
});
