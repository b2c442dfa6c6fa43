// What the tests of the site share: a small desk, and tickets that went some way.
import { readConfiguration } from '../../scripts/ticket/desk/configuration.ts';
import { newRecord } from '../../scripts/ticket/record/record.ts';
import type { Language, Report, Status, TicketRecord } from '../../scripts/ticket/ticket.ts';
import type { Role } from '../../scripts/triage/command.ts';
import { triaged } from '../../scripts/triage/triage.ts';
import { epoch } from '../src/view/epoch.ts';
import type { Setting } from '../src/view/setting.ts';

export const base = '/desk/';

export const configuration = `
name: Desk of the tests
site: https://desk.example${base}
languages: [en, fr]
staff: {users: [alice, bob]}
calendar:
  version: 2026-1
  time_zone: America/Los_Angeles
  holidays: [2026-07-03]
`;

export const desk = deskOf(configuration);

function deskOf(text: string) {
  const { content, problems } = readConfiguration(new TextEncoder().encode(text));
  if (content === null) throw new Error(`the desk of the tests is wrong: ${JSON.stringify(problems)}`);
  return content;
}

export function settingOf(now = '2026-06-10T09:00:00-07:00', language: Language = 'en'): Setting {
  return { desk, language, base, repository: null, now: epoch(now) };
}

/** A report with a word to search for in every text that has room for it. */
export function canaryReport(word: string, changed: Partial<Report> = {}): Report {
  return {
    category: 'vulnerability',
    disclosure: 'embargoed',
    publisher: `${word}-publisher`,
    offers: [{ id: `${word}-offer`, versions: `${word}-versions` }],
    title: `${word}-title`,
    description: `${word}-description\n\n<script>alert("${word}")</script>\n`,
    impact: `${word}-impact`,
    discovered_at: '2026-05-17',
    actively_exploited: 'unknown',
    publicly_known: false,
    cve: ['CVE-2026-77001'],
    cvss: ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'],
    cwe: ['CWE-79'],
    remediation: { status: 'vendor_fix', steps: [`${word}-step-one`, `${word}-step-two`] },
    customer_message: { wanted: true, draft: `${word}-draft` },
    references: [`https://example.com/${word}-reference`],
    credits: [`${word}-credit`],
    tracking_id: `${word}-tracking`,
    ...changed,
  };
}

/** Remarks of staff and publisher with that word in every one that takes a text. */
export function canaryRemarks(word: string): Remark[] {
  return [
    '/ack P2 high',
    `/assign @${word}-assignee`,
    `/note ${word}-note`,
    '/assess',
    `/need-info ${word}-question`,
    { text: `${word}-answer`, role: 'publisher' },
    `/mitigate ${word}-mitigation`,
    `/conclude ${word}-conclusion`,
    `/offer change_requested ${word}-customer-impact`,
  ];
}

interface Arrival {
  sequence?: number;
  receivedAt?: string;
  report?: TicketRecord['report'];
}

/** A ticket right after its receipt; without more words SEC-2026-000045-D, received on a Tuesday at 10:00. */
export function freshTicket({
  sequence = 45,
  receivedAt = '2026-06-09T10:00:00-07:00',
  report = canaryReport('some'),
}: Arrival = {}): TicketRecord {
  const receipt = {
    receivedAt: epoch(receivedAt),
    receivedFrom: 'octocat',
    submission: { pull_request: sequence, commit: 'a'.repeat(40), blob: 'b'.repeat(40) },
    sequence,
    source: `pull_request/${sequence}`,
  };
  return newRecord(report, receipt, desk);
}

/** What somebody writes: staff unless the role says otherwise, and a minute after what happened last. */
export type Remark = string | { text: string; at?: string; role?: Role };

// Two people stand behind a message to customers.
function isApproval(text: string): boolean {
  return text.startsWith('/message approve');
}

/** The ticket after some remarks. Throws when one of them is refused. */
export function afterwards(ticket: TicketRecord, ...remarks: readonly Remark[]): TicketRecord {
  return remarks.reduce<TicketRecord>((so, remark) => {
    const { text, at, role = 'staff' } = typeof remark === 'string' ? { text: remark } : remark;
    const { ticket: next, faults } = triaged(so, text, {
      at: at === undefined ? epoch(so.history.at(-1)?.at ?? '') + 60_000 : epoch(at),
      by: role === 'publisher' ? 'octocat' : isApproval(text) ? 'bob' : 'alice',
      role,
      source: 'comment/1',
      desk,
      isOnRecord: () => true,
    });
    if (faults.length > 0) throw new Error(`${text}: ${JSON.stringify(faults)}`);
    return next;
  }, ticket);
}

const ways: Readonly<Record<Status, readonly string[]>> = {
  received: [],
  acknowledged: ['/ack P2 high'],
  assessing: ['/ack P2 high', '/assess'],
  needs_information: ['/ack P2 high', '/assess', '/need-info Which version?'],
  mitigating: ['/ack P2 high', '/mitigate Offer is paused.'],
  closed: ['/ack P2 high', '/close resolved Fixed.'],
};

/** A ticket in each status, on the usual way there. */
export function ticketIn(status: Status): TicketRecord {
  return afterwards(freshTicket(), ...ways[status]);
}
