// What was typed makes the report that somebody would write by hand.
import { describe, expect, test } from 'vitest';
import { filledRows, rowCount, withoutRow, withRow } from './offer-rows.ts';
import { reader } from './reader.ts';
import { incident, vulnerability } from './typed.testing.ts';
import { answersFrom } from './typed.ts';

describe('the answers', () => {
  test('of a vulnerability', () => {
    expect(answersFrom(vulnerability, 'en', reader)).toEqual({
      language: 'en',
      category: 'vulnerability',
      disclosure: 'embargoed',
      publisher: 'Contoso',
      offers: [{ id: 'contoso-waf', versions: '2.0 to 2.3.1' }],
      title: 'Crafted header passes the firewall',
      description: 'Two colons\nare enough.\n',
      actively_exploited: 'unknown',
      publicly_known: false,
      cve: ['CVE-2026-12345', 'CVE-2025-1000'],
      cwe: ['CWE-79'],
      cvss: ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'],
      remediation: { status: 'vendor_fix', steps: ['Update to 2.3.2.', 'Restart.'] },
      customer_message: { wanted: true, draft: 'Please update.\n' },
      credits: ['Ada', 'KoreLogic, Inc.'],
    });
  });

  test('of an incident, in the language of the page', () => {
    expect(answersFrom(incident, 'fr', reader)).toMatchObject({
      language: 'fr',
      incident: { contained: true, customers_affected: 12, data_types: ['names', 'addresses'] },
      customer_message: { wanted: false },
    });
  });

  test.each([
    ['another category', { category: 'security_incident' }, ['cve', 'cvss', 'cwe']],
    ['no category', { category: '' }, ['cve', 'cvss', 'cwe', 'category']],
    ['a value that is none', { disclosure: 'secret' }, ['disclosure']],
    ['blank text', { title: ' \n ', description: '\t' }, ['title', 'description']],
    ['rows without text', { 'offers.0.id': ' ', 'offers.0.versions': '' }, ['offers']],
  ])('leave out what %s makes empty or puts out of question', (_, changed, absent) => {
    const before = Object.keys(answersFrom(vulnerability, 'en', reader));
    const left = Object.keys(answersFrom({ ...vulnerability, ...changed }, 'en', reader));
    expect(before.filter((key) => !left.includes(key)).toSorted()).toEqual(absent.toSorted());
  });

  test('keep no half of a character', () => {
    expect(answersFrom({ title: 'a\uD800b' }, 'en', reader).title).toBe('a\uFFFDb');
  });
});

describe('the rows of offers', () => {
  const typed = {
    'offers.0.id': 'a',
    'offers.1.id': '',
    'offers.2.id': 'c',
    'offers.2.versions': '1',
    title: 't',
  };

  test('are one at least, and as many as were added', () => {
    expect([rowCount({}), rowCount(typed), rowCount(withRow(typed)), rowCount(withRow({}))]).toEqual([
      1, 3, 4, 2,
    ]);
  });

  test('count where they hold anything', () => {
    expect(filledRows(typed)).toEqual([0, 2]);
    expect(answersFrom(typed, 'en', reader).offers).toEqual([{ id: 'a' }, { id: 'c', versions: '1' }]);
  });

  test('move up when one is removed', () => {
    expect(withoutRow(typed, 0)).toEqual({
      'offers.0.id': '',
      'offers.1.id': 'c',
      'offers.1.versions': '1',
      title: 't',
    });
    expect(withoutRow(typed, 2)).toEqual({ 'offers.0.id': 'a', 'offers.1.id': '', title: 't' });
  });
});
