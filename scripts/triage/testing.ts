// What the tests of this room share: a small desk, fresh tickets, and remarks that are carried out one after another.

import { instantOf } from '../ticket/clock/instant.ts';
import { readConfiguration } from '../ticket/desk/configuration.ts';
import { recordPath } from '../ticket/number.ts';
import { newRecord, readRecord } from '../ticket/record/record.ts';
import { recordText } from '../ticket/record/serialise.ts';
import type { Report, Status, TicketRecord } from '../ticket/ticket.ts';
import type { Circumstances, Role } from './command.ts';
import { type Triaged, triaged } from './triage.ts';

const configuration = `
name: Desk of the tests
staff: {users: [alice, bob]}
calendar:
  version: 2026-1
  time_zone: America/Los_Angeles
  holidays: [2026-07-03]
`;

export const desk = deskOf(configuration);

function deskOf(text: string) {
  const { content, problems } = readConfiguration(bytesOf(text));
  if (content === null) throw new Error(`the desk of the tests is wrong: ${JSON.stringify(problems)}`);
  return content;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Epoch milliseconds of an instant in RFC 3339. */
export function moment(text: string): number {
  const instant = instantOf(text);
  if (instant === null) throw new Error(`not an instant: ${text}`);
  return instant;
}

/** An instant of Tuesday, June 9th 2026 in the zone of the desk, the day on which fresh tickets arrive. */
export function tuesday(time: string): string {
  return `2026-06-09T${time}:00-07:00`;
}

export const report: Report = {
  category: 'vulnerability',
  disclosure: 'embargoed',
  publisher: 'Contoso',
  offers: [{ id: 'contoso-waf' }],
  title: 'Crafted header passes the firewall',
  description: 'Two colons in the host header are enough.',
  cve: ['CVE-2026-12345'],
  remediation: { status: 'none_available' },
  customer_message: { wanted: false },
};

interface Arrival {
  receivedAt?: string;
  sequence?: number;
  changed?: Partial<Report>;
}

/** A ticket as it is right after its receipt; without more words SEC-2026-000045-D, received on a Tuesday at 10:00. */
export function freshTicket({
  receivedAt = tuesday('10:00'),
  sequence = 45,
  changed = {},
}: Arrival = {}): TicketRecord {
  const submission = { pull_request: sequence, commit: 'a'.repeat(40), blob: 'b'.repeat(40) };
  const receipt = { receivedAt: moment(receivedAt), receivedFrom: 'octocat', submission, sequence };
  return newRecord({ ...report, ...changed }, { ...receipt, source: `pull_request/${sequence}` }, desk);
}

export const onRecord = 'SEC-2026-000012-V';

/** What somebody writes; staff unless the role says otherwise, and a minute after what happened last. */
export interface Remark {
  text: string;
  at?: string;
  by?: string;
  byId?: string;
  role?: Role;
}

/** Under which circumstances a remark is made. */
export function circumstances(
  ticket: TicketRecord,
  { at, by, byId, role }: Omit<Remark, 'text'>,
): Circumstances {
  const aMinuteLater = moment(ticket.history.at(-1)?.at ?? '') + 60_000;
  return { ...circumstancesAt(at === undefined ? aMinuteLater : moment(at), role, by), byId };
}

function circumstancesAt(at: number, role: Role = 'staff', by?: string): Circumstances {
  return {
    at,
    by: by ?? (role === 'staff' ? 'alice' : 'octocat'),
    role,
    source: 'comment/1',
    desk,
    isOnRecord: (number) => number === onRecord || number === freshTicket().number,
  };
}

/** Carries out one remark and returns all that comes of it. */
export function afterRemark(ticket: TicketRecord, remark: Remark): Triaged {
  return triaged(ticket, remark.text, circumstances(ticket, remark));
}

/** The same at an instant in epoch milliseconds. */
export function afterRemarkAt(
  ticket: TicketRecord,
  at: number,
  { text, role, by }: Omit<Remark, 'at'>,
): Triaged {
  return triaged(ticket, text, circumstancesAt(at, role, by));
}

/** The ticket after some remarks. Throws when one of them is refused. */
export function afterwards(ticket: TicketRecord, remarks: readonly Remark[]): TicketRecord {
  return remarks.reduce((so, remark) => {
    const { ticket: next, faults } = afterRemark(so, remark);
    if (faults.length > 0) throw new Error(`${remark.text}: ${JSON.stringify(faults)}`);
    return next;
  }, ticket);
}

/** A ticket in each status, on the usual way there. */
export function ticketIn(status: Status): TicketRecord {
  return afterwards(
    freshTicket(),
    ways[status].map((text) => ({ text })),
  );
}

const ways: Readonly<Record<Status, readonly string[]>> = {
  received: [],
  acknowledged: ['/ack P2 high'],
  assessing: ['/ack P2 high', '/assess'],
  needs_information: ['/ack P2 high', '/assess', '/need-info Which version?'],
  mitigating: ['/ack P2 high', '/mitigate Offer is paused.'],
  closed: ['/ack P2 high', '/close resolved Fixed.'],
};

/** What a ticket is after it was written and read again; throws when the record has a problem. */
export function readAgain(ticket: TicketRecord): TicketRecord {
  const path = recordPath(ticket.number);
  const { content, problems } = readRecord(path, bytesOf(recordText(ticket)), desk);
  if (content === null) throw new Error(`the record cannot be read: ${JSON.stringify(problems)}`);
  return content;
}
