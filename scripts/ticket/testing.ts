// What the tests of this room share: one valid submission, record and desk, and ways to change them in one place.
import { readConfiguration } from './desk/configuration.ts';
import type { ProblemCode, PropertyPath } from './problem.ts';
import { digestOf } from './record/digest.ts';
import { fold, stateOf } from './record/state.ts';
import type { Event, Report, TicketRecord } from './ticket.ts';

/** One mistake, the places and codes that a reader must give for it, and what the first of them must say. */
export interface Case {
  name: string;
  text: string | Uint8Array;
  told: readonly string[];
  says?: object;
}

export const submissionPath = 'tickets/inbox/contoso-waf.yaml';
export const recordPath = 'tickets/2026/0xxx/SEC-2026-000045-D.yaml';
/** Epoch milliseconds: when the submission below came in. */
export const receivedAt = Date.UTC(2026, 10, 22, 14, 3, 11);

export const validSubmission = `report:
  category: vulnerability
  disclosure: embargoed
  publisher: Contoso
  offers:
    - id: contoso-waf
      versions: 2.0 to 2.3.1
  title: Crafted header passes the firewall
  description: |
    A request with two colons is let through.
  discovered_at: 2026-11-20
  cve: [CVE-2026-12345]
  cvss:
    - CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H
  cwe: [CWE-79]
  remediation:
    status: vendor_fix
    steps:
      - Update to 2.3.2.
  customer_message:
    wanted: true
    draft: Please update.
  references:
    - https://example.com/advisory/1
`;

export const validReport: Report = {
  category: 'vulnerability',
  disclosure: 'embargoed',
  publisher: 'Contoso',
  offers: [{ id: 'contoso-waf', versions: '2.0 to 2.3.1' }],
  title: 'Crafted header passes the firewall',
  description: 'A request with two colons is let through.\n',
  discovered_at: '2026-11-20',
  cve: ['CVE-2026-12345'],
  cvss: ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'],
  cwe: ['CWE-79'],
  remediation: { status: 'vendor_fix', steps: ['Update to 2.3.2.'] },
  customer_message: { wanted: true, draft: 'Please update.' },
  references: ['https://example.com/advisory/1'],
};

export const validDesk = `name: Example Marketplace security desk
site: https://example.github.io/desk/
languages: [en, fr]
number: {prefix: SEC}
staff: {users: [alice, bob], role: triage}
on_call: [alice]
calendar:
  version: 2026-1
  time_zone: America/Los_Angeles
  hours: {start: "09:00", end: "17:00"}
  days: [mon, tue, wed, thu, fri]
  holidays: [2026-07-03, 2026-11-26]
earlier_calendars:
  - version: 2025-2
    time_zone: Europe/Paris
deadlines:
  acknowledge: 1 business day
  update: {P1: 4 business hours, P2: 1 business day, P3: 3 business days, P4: 5 business days}
reminders: [50%, 80%]
seal: {recipients: {staff-2026: [age1zwlyl6h27gzv0lfntr7fcqrjrzqazap8sy5zylkxwneh7llf0dksu37mwt]}}
`;

/** What happened to the ticket below, the first event without the digests of its receipt and report. */
const received = {
  at: '2026-11-22T14:03:11Z',
  by: 'octocat',
  did: 'received',
  source: 'pull_request/45',
  status: 'received',
  message: { text: 'Please update.' },
} as const;

const acknowledged: Event = {
  at: '2026-11-23T17:20:00Z',
  by: 'alice',
  did: 'acknowledged',
  source: 'comment/1001',
  status: 'acknowledged',
  priority: 'P2',
  severity: 'high',
};

const receipt: TicketRecord['receipt'] = {
  received_at: '2026-11-22T14:03:11Z',
  received_from: 'octocat',
  submission: { pull_request: 45, commit: 'c0'.repeat(20), blob: 'b1'.repeat(20) },
  acknowledge_by: '2026-11-23T17:00:00-08:00',
  calendar: '2026-1',
  calendar_sha256: 'f589ed6b774751131ca3df1f04c0d6136aae4dcc6c74f209f44ea34df0bcac64',
};

/** A record whose digests, and whose state, are those of its receipt, report and history. */
export function consistent<Kind extends TicketRecord>(record: Kind): Kind {
  const [first, ...others] = record.history;
  const last = others.findLast(({ report_sha256 }) => report_sha256 !== undefined);
  const report_sha256 = digestOf(record.report);
  const start = { ...first, receipt_sha256: digestOf(record.receipt), ...(!last && { report_sha256 }) };
  const history = [start, ...others.map((event) => (event === last ? { ...event, report_sha256 } : event))];
  const { number, receipt, answered, report } = record;
  const state = stateOf(fold(history as Event[]));
  return { number, ...state, receipt, history, ...(answered && { answered }), report } as Kind;
}

/** An acknowledged ticket, made from the valid submission. */
export const validRecord: TicketRecord & { report: Report } = consistent({
  number: 'SEC-2026-000045-D',
  status: 'received',
  outcome: null,
  receipt,
  history: [
    { ...received, report_sha256: digestOf(validReport) },
    acknowledged,
    { at: '2026-11-23T17:20:00Z', by: 'alice', did: 'assigned', source: 'comment/1001', assignee: 'alice' },
  ],
  report: validReport,
});

const configuration = readConfiguration(bytes(validDesk)).content;
if (configuration === null) throw new Error('the valid configuration is not');
export const desk = configuration;

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A copy with another value at one place; without that place when the replacement is undefined. */
export function changed<Value>(value: Value, [step, ...rest]: PropertyPath, replacement: unknown): Value {
  if (step === undefined) return replacement as Value;
  const entries = new Map(Object.entries(value ?? {}));
  const part = changed(entries.get(String(step)), rest, replacement);
  if (part === undefined) entries.delete(String(step));
  else entries.set(String(step), part);
  return (Array.isArray(value) ? [...entries.values()] : Object.fromEntries(entries)) as Value;
}

/** A text with the one occurrence of a piece replaced; a piece that is not there once is a mistake of the test. */
export function edited(text: string, piece: string, replacement: string): string {
  if (text.split(piece).length !== 2) throw new Error(`not there exactly once: ${piece}`);
  return text.split(piece).join(replacement);
}

/** Places and codes, as the tables state them. */
export function told(problems: readonly { line: number; column: number; code: ProblemCode }[]): string[] {
  return problems.map(({ line, column, code }) => `${line}:${column} ${code}`);
}
