// Generated records of a small desk: any number of them, the same ones every time, with a history behind each.

import { DAY, HOUR } from '../../ticket/clock/instant.ts';
import { type Desk, readConfiguration } from '../../ticket/desk/configuration.ts';
import { recordPath } from '../../ticket/number.ts';
import { newRecord } from '../../ticket/record/record.ts';
import { recordText } from '../../ticket/record/serialise.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';
import { triaged } from '../../triage/triage.ts';
import { pick, reportOf } from './reports.ts';

export const configurationText = 'name: Desk of the benches\nstaff: {users: [alice, bob]}\n';

/** Later than anything that happens to a generated record: for `--at`. */
export const afterwards = '2026-12-30T12:00:00Z';

const desk = deskOf(configurationText);

function deskOf(text: string): Desk {
  const { content, problems } = readConfiguration(new TextEncoder().encode(text));
  if (content === null) throw new Error(`the desk of the benches is wrong: ${JSON.stringify(problems)}`);
  return content;
}

/** A record with its place below the root of a desk. */
export interface RecordFile {
  path: string;
  text: string;
}

/** The records with the sequences 1 to `count` of the year 2026, one by one. */
export function* recordFiles(count: number): Generator<RecordFile, undefined> {
  for (let sequence = 1; sequence <= count; sequence += 1) yield fileOf(storied(sequence, count));
}

/** The record of a sequence with one remark more. */
export function remarkedFile(sequence: number, count: number, remark = '/assign @bob'): RecordFile {
  return fileOf(remarked(storied(sequence, count), remark));
}

function fileOf(record: TicketRecord): RecordFile {
  return { path: recordPath(record.number), text: recordText(record) };
}

const firstDay = Date.UTC(2026, 0, 2);

function storied(sequence: number, count: number): TicketRecord {
  const receivedAt = firstDay + Math.floor((sequence / count) * 300 * DAY);
  const submission = {
    pull_request: sequence,
    commit: hexadecimal(sequence),
    blob: hexadecimal(count + sequence),
  };
  const receipt = { receivedAt, receivedFrom: `publisher-${sequence % 900}`, submission, sequence };
  const record = newRecord(reportOf(sequence), { ...receipt, source: `pull_request/${sequence}` }, desk);
  return pick(stories, sequence).reduce(remarked, record);
}

function hexadecimal(seed: number): string {
  return (seed * 2654435761).toString(16).padStart(40, '0');
}

const stories: readonly (readonly string[])[] = [
  [],
  ['/ack P2 high\n/assign @alice'],
  [
    '/ack P1 critical\n/assess',
    '/need-info Which versions are affected?',
    '/conclude Confirmed in all of them.',
  ],
  [
    '/ack P3 medium',
    '/mitigate The offer is hidden for new customers.',
    '/offer change_requested',
    '/note Seen twice.',
  ],
  ['/ack P4 low\n/assess\n/conclude A setting, and no weakness.', '/close informative Nothing was wrong.'],
];

function remarked(record: TicketRecord, remark: string): TicketRecord {
  const at = Date.parse(record.history.at(-1)?.at ?? '') + HOUR;
  const source = `comment/${record.history.length}`;
  const said = { at, by: 'alice', role: 'staff', source, desk, isOnRecord: () => false } as const;
  const { ticket, faults } = triaged(record, remark, said);
  if (faults.length > 0) throw new Error(`${remark}: ${JSON.stringify(faults)}`);
  return ticket;
}
