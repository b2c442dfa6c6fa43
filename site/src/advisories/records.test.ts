// OSV and CVE: every advisory of the sample desk, and of hostile tickets, holds to the schemas of others.
import { describe, expect, test } from 'vitest';
import { visibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import type { Report, TicketRecord } from '../../../scripts/ticket/ticket.ts';
import { hostileTexts } from '../../testing/hostile.ts';
import { afterwards, canaryReport, freshTicket, settingOf } from '../../testing/tickets.ts';
import { type Advisory, advisories, advisoryOf } from './advisory.ts';
import { cveDraft, hasCveDraft } from './cve.ts';
import { advisoryLinks } from './links.ts';
import { hasOsv, osvRecord } from './osv.ts';
import { referenceAddresses } from './references.ts';
import { controlText, cveFaults, hostileText, osvFaults, reportSaying, sampleDesk } from './testing.ts';

const setting = settingOf('2026-06-12T09:00:00-07:00');
const open = (changed: Partial<Report> = {}) => canaryReport('shown', { disclosure: 'public', ...changed });

function known(report: Report, ...remarks: string[]): Advisory {
  const ticket: TicketRecord = afterwards(freshTicket({ report }), ...remarks);
  const advisory = advisoryOf(visibleTicket(ticket));
  if (advisory === null) throw new Error('there is no advisory');
  return advisory;
}

describe('the sample desk', () => {
  const sample = sampleDesk();
  const all = advisories(sample.tickets);

  test('has OSV records of its vulnerabilities, and drafts of what is confirmed', () => {
    const osv = all.filter(hasOsv).map((one) => osvRecord(sample.setting, one));
    const cve = all.filter(hasCveDraft).map((one) => cveDraft(sample.setting, one));
    expect(osv.flatMap(osvFaults)).toEqual([]);
    expect(cve.flatMap(cveFaults)).toEqual([]);
    expect([osv.length, cve.length]).toEqual([4, 2]);
  });
});

test('a package of the catalogue stands in the OSV record, and its versions are those of its ecosystem', () => {
  const catalogue = {
    lib: { name: '', publisher: '', package: 'pkg:deb/debian/lib', ecosystem: 'Debian:12' },
  };
  const withCatalogue = { ...setting, desk: { ...setting.desk, catalogue } };
  const offers = [{ id: 'LIB', versions: '1.0-2 to 2.0-1' }, { id: 'other' }];
  const record = osvRecord(withCatalogue, known(open({ offers }), '/ack P1 high'));
  expect(osvFaults(record)).toEqual([]);
  expect(record.affected).toMatchObject([
    { package: { ecosystem: 'Debian:12', name: 'lib' }, database_specific: { offer: 'LIB' } },
    { database_specific: { offer: 'other' } },
  ]);
  expect(record.affected[1]).not.toHaveProperty('package');
});

const hostile = open({
  title: hostileText.slice(0, 150),
  publisher: hostileText,
  description: `${hostileText.repeat(150)}\n`,
  offers: [{ id: hostileText }, { id: 'two', versions: hostileText }, { id: 'three', versions: '<= 2.3' }],
  references: ['https://example.com/ä|"', 'https://[', 'https://example.com/ok'],
  credits: [hostileText],
  remediation: { status: 'workaround', steps: ['x'.repeat(5_000)] },
});

describe.each<[string, Report]>([
  ['hostile', hostile],
  ['hostile in French', { ...hostile, language: 'fr' }],
  ['without remedy', open({ remediation: { status: 'no_fix_planned' } })],
  [
    'of every version of CVSS',
    open({
      cvss: [
        'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:P/VC:H/VI:L/VA:N/SC:H/SI:H/SA:H/E:P',
        'CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:L/A:L',
        'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:P',
      ],
    }),
  ],
])('a report %s', (_, report) => {
  const one = known(report, '/ack P2 high', '/mitigate x');

  test('is valid OSV', () => {
    expect(osvFaults(osvRecord(setting, one))).toEqual([]);
  });

  test('is a valid draft for CVE', () => {
    expect(cveFaults(cveDraft(setting, one))).toEqual([]);
  });
});

test.each<[string, readonly string[]]>([
  ['every hostile text in every field', hostileTexts],
  ['characters that steer', [controlText, `a${controlText}b`]],
  ['text as long as it may be', ['<&"\u{1F600}'.repeat(5_000), 'x'.repeat(40_000), ' \u00A0 x']],
])('%s leaves both valid', (_, all) => {
  const faults = all.flatMap((text) => {
    const one = known(reportSaying(text), '/ack P2 high', '/mitigate x');
    const found = [...osvFaults(osvRecord(setting, one)), ...cveFaults(cveDraft(setting, one))];
    return found.map((fault) => `${text.slice(0, 60)}: ${fault}`);
  });
  expect(faults).toEqual([]);
});

test.each<[string, string[]]>([
  ['https://example.com/a[1]?b[]=2#c[3]', ['https://example.com/a%5B1%5D?b%5B%5D=2#c%5B3%5D']],
  ['https://example.com/#one#two', ['https://example.com/#one%23two']],
  ['https://example.com?#', ['https://example.com/?#']],
  ['http://[2001:db8::1]:8080/[a]', ['http://[2001:db8::1]:8080/%5Ba%5D']],
  ['https://example.com/ä|"', ['https://example.com/%C3%A4%7C%22']],
  ['https://[', []],
  ['https://exa`mple.com/', []],
])('the address %s', (address, expected) => {
  expect(referenceAddresses(open({ references: [address] }))).toEqual(expected);
  expect(osvFaults(osvRecord(setting, known(open({ references: [address] }), '/ack P2 high')))).toEqual([]);
});

test('the schemas find what is wrong', () => {
  const one = known(open(), '/ack P2 high', '/mitigate x');
  expect(osvFaults({ ...osvRecord(setting, one), id: 'XYZ-1' })).not.toEqual([]);
  expect(cveFaults({ cnaContainer: {} })).not.toEqual([]);
});

test('a warning that was taken back is withdrawn in OSV', () => {
  const one = known(open(), '/ack P2 high', '/close not_applicable');
  expect(osvRecord(setting, one).withdrawn).toBe(one.changedAt);
  expect(osvRecord(setting, known(open(), '/ack P2 high', '/close resolved'))).not.toHaveProperty(
    'withdrawn',
  );
});

test.each<[string, Report, string[], number]>([
  ['what is not confirmed', open(), ['/ack P2 high'], 2],
  ['what is confirmed', open(), ['/ack P2 high', '/mitigate x'], 3],
  [
    'several CVE identifiers',
    open({ cve: ['CVE-2026-1001', 'CVE-2026-1002'] }),
    ['/ack P2 high', '/mitigate x'],
    2,
  ],
  ['what was taken back', open(), ['/ack P2 high', '/mitigate x', '/close withdrawn'], 2],
])('the page of a ticket links the files of %s', (_, report, remarks, count) => {
  const { ticket } = known(report, ...remarks);
  const addresses = advisoryLinks(setting, ticket).map(({ address }) => address);
  expect(addresses[0]).toBe('/desk/.well-known/csaf/white/2026/sec-2026-000045-d.json');
  expect(addresses).toHaveLength(count);
});

test('the page of a ticket without an advisory links none', () => {
  expect(advisoryLinks(setting, visibleTicket(freshTicket({ report: open() })))).toEqual([]);
});
