// Every advisory is valid CSAF 2.0 to a validator that is not ours, says no more than is known, and tells nothing hidden.
import { describe, expect, test } from 'vitest';
import { visibleTicket } from '../../../../scripts/ticket/record/visibility.ts';
import type { Report, TicketRecord } from '../../../../scripts/ticket/ticket.ts';
import { hostileTexts } from '../../../testing/hostile.ts';
import { revealedTicket, sealedHere, unsealed } from '../../../testing/sealed.ts';
import { afterwards, canaryRemarks, canaryReport, freshTicket, settingOf } from '../../../testing/tickets.ts';
import { type Advisory, advisories, advisoryOf } from '../advisory.ts';
import { controlText, csafFaults, hostileText, reportSaying, sampleDesk } from '../testing.ts';
import { csafDocument } from './csaf.ts';

const setting = settingOf('2026-06-12T09:00:00-07:00');
const open = (changed: Partial<Report> = {}) => canaryReport('shown', { disclosure: 'public', ...changed });

function ticketOf(report: Report, ...remarks: string[]): TicketRecord {
  return afterwards(freshTicket({ report }), ...remarks);
}

function known(ticket: TicketRecord): Advisory {
  const advisory = advisoryOf(visibleTicket(ticket));
  if (advisory === null) throw new Error('there is no advisory');
  return advisory;
}

function document(ticket: TicketRecord) {
  return csafDocument(setting, known(ticket));
}

describe('the sample desk', () => {
  const sample = sampleDesk();
  const all = advisories(sample.tickets);

  test('has advisories of vulnerabilities and of incidents', () => {
    expect(new Set(all.map(({ report }) => report.category)).size).toBe(2);
    expect(all.length).toBeGreaterThan(4);
  });

  test.each(all.map((one) => [one.ticket.number, one] as const))('%s is valid', async (_, one) => {
    expect(await csafFaults(csafDocument(sample.setting, one))).toEqual([]);
  });

  test('the validator finds what is wrong', async () => {
    const [one] = all;
    if (!one) throw new Error('there is no advisory');
    const right = csafDocument(sample.setting, one);
    const tracking = { ...right.document.tracking, version: '99' };
    expect(await csafFaults({ ...right, document: { ...right.document, tracking } })).not.toEqual([]);
  });
});

describe('which tickets have one', () => {
  const embargoed = canaryReport('secret');

  test.each<[string, TicketRecord, boolean]>([
    ['a public report that nobody has acknowledged', ticketOf(open()), false],
    ['spam that nobody has acknowledged', ticketOf(open(), '/close spam'), false],
    ['a public report', ticketOf(open(), '/ack P2 high'), true],
    ['a report under embargo', ticketOf(embargoed, '/ack P2 high'), false],
    ['a disclosed report', ticketOf(embargoed, '/ack P2 high', '/disclose'), true],
    ['an acknowledged one that turned out spam', ticketOf(open(), '/ack P4 none', '/close spam'), false],
  ])('%s', (_, ticket, has) => {
    expect(advisoryOf(visibleTicket(ticket)) !== null).toBe(has);
  });

  test('none where a sealed report is not revealed yet', () => {
    const ticket = visibleTicket(ticketOf(embargoed, '/ack P2 high', '/disclose'));
    const { category, disclosure } = ticket.report;
    expect(advisoryOf({ ...ticket, report: { category, disclosure } })).toBeNull();
  });
});

describe('a revealed ticket', async () => {
  const report = await sealedHere(canaryReport('shown'));
  const sealed = afterwards(freshTicket({ report }), '/ack P2 high', '/mitigate shown-mitigation');
  const revealed = revealedTicket(sealed, await unsealed(report));

  test('has none before, and a valid one after', async () => {
    expect(advisoryOf(visibleTicket(sealed))).toBeNull();
    expect(await csafFaults(document(revealed))).toEqual([]);
  });

  test('is published when it was revealed, not when it was received', () => {
    const { tracking } = document(revealed).document;
    expect(tracking.initial_release_date).toBe('2026-06-09T17:03:00Z');
    expect(tracking.revision_history).toHaveLength(1);
  });
});

test('moments are in UTC, so that everybody reads the same year', () => {
  const ticket = ticketOf(open(), '/ack P2 high');
  const history = ticket.history.map((event) => ({ ...event, at: '2025-12-31T20:00:00-08:00' }));
  const triage = { ...ticket.triage, acknowledged_at: '2025-12-31T20:00:00-08:00' };
  const receipt = { ...ticket.receipt, received_at: '2025-12-31T20:00:00-08:00' };
  const { tracking } = document({ ...ticket, receipt, triage, history }).document;
  expect(tracking.initial_release_date).toBe('2026-01-01T04:00:00Z');
  expect(tracking.current_release_date).toBe('2026-01-01T04:00:00Z');
});

describe('what it claims', () => {
  const incident: Report = (({ cve: _, cvss: __, cwe: ___, ...report }) => ({
    ...report,
    category: 'security_incident' as const,
    incident: { detected_at: '2026-05-17', contained: true, customers_affected: 12, data_types: ['names'] },
  }))(open());

  test.each<[string, Report, string[], string, string | null]>([
    ['what waits', open(), ['/ack P2 high'], 'csaf_security_advisory', 'under_investigation'],
    [
      'a conclusion alone',
      open(),
      ['/ack P2 high', '/conclude x'],
      'csaf_security_advisory',
      'under_investigation',
    ],
    ['a mitigation', open(), ['/ack P2 high', '/mitigate x'], 'csaf_security_advisory', 'known_affected'],
    [
      'a change of the offer',
      open(),
      ['/ack P2 high', '/offer removed'],
      'csaf_security_advisory',
      'known_affected',
    ],
    ['resolved', open(), ['/ack P2 high', '/close resolved'], 'csaf_security_advisory', 'known_affected'],
    ['informative', open(), ['/ack P2 high', '/close informative'], 'csaf_informational_advisory', null],
    ['not applicable', open(), ['/ack P2 high', '/mitigate x', '/close not_applicable'], 'csaf_base', null],
    ['withdrawn', open(), ['/ack P2 high', '/close withdrawn'], 'csaf_base', null],
    ['an incident', incident, ['/ack P2 high', '/close resolved'], 'csaf_security_incident_response', null],
    ['one in French', open({ language: 'fr' }), ['/ack P2 high', '/close not_applicable'], 'csaf_base', null],
  ])('%s', async (_, report, remarks, category, status) => {
    const made = document(ticketOf(report, ...remarks));
    expect(await csafFaults(made)).toEqual([]);
    expect(made.document.category).toBe(category);
    const found =
      'vulnerabilities' in made ? made.vulnerabilities.map(({ product_status }) => product_status) : [];
    expect(found.flatMap((one) => Object.keys(one))).toEqual(status === null ? [] : [status]);
  });

  test('one vulnerability a CVE, and no score where several stand', async () => {
    const made = document(ticketOf(open({ cve: ['CVE-2026-77001', 'CVE-2026-77002'] }), '/ack P2 high'));
    expect(await csafFaults(made)).toEqual([]);
    const found = 'vulnerabilities' in made ? made.vulnerabilities : [];
    expect(found).toHaveLength(2);
    expect(found.some((one) => 'scores' in one)).toBe(false);
    expect(JSON.stringify(found)).toContain('AV:N/AC:L');
  });

  test('the one score that there is room for, the others in words', async () => {
    const cvss = [
      'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:P/VC:H/VI:L/VA:N/SC:H/SI:H/SA:H',
      'CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:L/A:L',
      'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:P',
    ];
    const made = document(ticketOf(open({ cvss }), '/ack P2 high'));
    expect(await csafFaults(made)).toEqual([]);
    const [one] = 'vulnerabilities' in made ? made.vulnerabilities : [];
    expect(one && 'scores' in one && one.scores).toMatchObject([
      { cvss_v3: { version: '3.1', baseScore: 9.8 } },
    ]);
    expect(JSON.stringify(one?.notes)).toContain('8.6');
  });

  test('every change is a revision, and no revision ever changes its number', () => {
    const before = ticketOf(open(), '/ack P2 high', '/note x', '/mitigate x');
    const after = afterwards(before, '/assign @bob', '/close resolved', '/reopen');
    const revisions = (ticket: TicketRecord) => document(ticket).document.tracking.revision_history;
    expect(revisions(before)).toHaveLength(2);
    expect(revisions(after)).toHaveLength(4);
    expect(revisions(after).slice(0, 2)).toEqual(revisions(before));
    expect(document(after).document.tracking).toMatchObject({ version: '4', status: 'interim' });
  });
});

test('a message that was sent stands in it, in both languages; a draft does not', async () => {
  const remarks = ['/ack P2 high', '/message draft shown-message', '/message translate shown-translation'];
  const draft = JSON.stringify(document(ticketOf(open(), ...remarks)));
  expect(draft).not.toMatch(/shown-(?:message|translation|draft)/);
  const sent = document(ticketOf(open(), ...remarks, '/message approve', '/message sent'));
  expect(await csafFaults(sent)).toEqual([]);
  const general = sent.document.notes.filter(({ category }) => category === 'general');
  expect(general.map(({ text }) => text)).toEqual(['shown-message', 'shown-translation']);
  expect(new Set(general.map(({ title }) => title)).size).toBe(2);
});

describe('what strangers write', () => {
  test('stays text, and the document valid', async () => {
    const report = open({
      title: hostileText.slice(0, 150),
      publisher: hostileText,
      description: `${hostileText}\n`,
      offers: [
        { id: hostileText, versions: hostileText },
        { id: '=1+1', versions: 'before 2.0 or so' },
      ],
      references: [
        'https://example.com/ä|"',
        'https://example.com/%zz',
        'https://[',
        'https://example.com/ok',
      ],
      credits: [hostileText],
      tracking_id: hostileText,
      cwe: ['CWE-99999', 'CWE-79'],
    });
    const made = document(ticketOf(report, '/ack P2 high'));
    expect(await csafFaults(made)).toEqual([]);
    expect(made.document.references.map(({ url }) => url)).toContain('https://example.com/ok');
    expect(made.document.references).toHaveLength(5);
  });

  test.each<[string, readonly string[]]>([
    ['every hostile text in every field', hostileTexts],
    ['characters that steer', [controlText, `a${controlText}b`]],
    ['text as long as it may be', ['<&"\u{1F600}'.repeat(5_000), 'x'.repeat(40_000), ' \u00A0 x']],
  ])('%s leaves the document valid', async (_, all) => {
    const faults = all.map(async (text) => {
      const remarks = [`/conclude x${text}`, `/offer removed x${text}`, `/message draft x${text}`].map(
        (one) => one.replaceAll(/[\p{Cc}\s]+/gu, ' ').slice(0, 4_000),
      );
      const { category, ...rest } = reportSaying(text);
      const { cve: _, cvss: __, cwe: ___, ...incident } = rest;
      const reports: Report[] = [
        { category, ...rest },
        { ...incident, category: 'security_incident', incident: { data_types: [text] } },
      ];
      const made = reports.map((report) => document(ticketOf(report, '/ack P2 high', ...remarks)));
      return (await Promise.all(made.map(csafFaults))).flat().map((fault) => `${text}: ${fault}`);
    });
    expect((await Promise.all(faults)).flat()).toEqual([]);
  });

  test('is shown where it may be, and nothing else', () => {
    const shown = afterwards(freshTicket({ report: open() }), ...canaryRemarks('shown'));
    const text = JSON.stringify(document(shown));
    const words = [
      'publisher',
      'offer',
      'title',
      'description',
      'impact',
      'step-one',
      'credit',
      'tracking',
      'conclusion',
    ];
    expect(words.filter((word) => !text.includes(`shown-${word}`))).toEqual([]);
    expect(text).not.toMatch(/shown-(?:note|assignee|question|answer|draft)/);
  });
});
