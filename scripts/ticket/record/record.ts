// A record: the desk's own file about one ticket, read, made and amended.
import schema from '../../../schema/ticket.schema.json' with { type: 'json' };
import { localYear } from '../clock/calendar.ts';
import { dueInstant } from '../clock/clock.ts';
import { instantOf, instantText } from '../clock/instant.ts';
import { type Desk, todaysCalendar } from '../desk/configuration.ts';
import { validateTicket } from '../generated/validate.js';
import { confirmationNumber, recordPath } from '../number.ts';
import { type Finding, finding, type Problem, problem } from '../problem.ts';
import { reportFindings } from '../report/report-rules.ts';
import { inReport } from '../report/submission.ts';
import type { Event, Submission, TicketRecord } from '../ticket.ts';
import { boundedText, recordLimit } from '../yaml/bounded-text.ts';
import { type Kind, type Reading, reading } from '../yaml/document.ts';
import type { Shape } from '../yaml/schema-shape.ts';
import { isMapping, own } from '../yaml/value.ts';
import { quickReading } from './canonical-reader.ts';
import { digestOf } from './digest.ts';
import { draftIn } from './message.ts';
import { presentFindings } from './rules/present-rules.ts';
import { recordFindings } from './rules/record-rules.ts';
import { recordHead, recordText } from './serialise.ts';
import { fold, stateOf } from './state.ts';

const SECOND = 1000;
const stamped = ['number', 'status', 'outcome', 'receipt', 'history'] as const;

/**
 * Reads a record and holds it against every rule; `path` is relative to the root of the desk. With `now`, in epoch
 * milliseconds, also against what only a reader of today can say of it, which the desk itself does not ask.
 */
export function readRecord(path: string, bytes: Uint8Array, desk: Desk, now?: number): Reading<TicketRecord> {
  const read: Read = { path, bytes, desk, now };
  return canonicalRecord(read) ?? carefullyRead(read);
}

interface Read {
  path: string;
  bytes: Uint8Array;
  desk: Desk;
  now: number | undefined;
}

// Of the comment that every record begins with; a byte order mark would stand before it, and is no part of the text.
const firstByte = '#'.charCodeAt(0);

// Nearly every record is as the desk wrote it and free of problems: then the quick reader has said all there is to say.
function canonicalRecord(read: Read): Reading<TicketRecord> | null {
  const content = canonicalShape(read.path, read.bytes);
  return content && findings(content, true, read).length === 0 ? { content, problems: [] } : null;
}

function canonicalShape(path: string, bytes: Uint8Array): TicketRecord | null {
  const { text } = boundedText(path, bytes, recordLimit);
  const quick = text === null ? null : quickReading(text, recordHead);
  if (!quick || !isMapping(quick.value) || !validateTicket(quick.value)) return null;
  const content = quick.value as unknown as TicketRecord;
  const isCanonical = quick.isProven || recordText(content) === text;
  return isCanonical && bytes[0] === firstByte ? content : null;
}

function carefullyRead(read: Read): Reading<TicketRecord> {
  const { path, bytes } = read;
  const kind: Kind = {
    schema: schema as Shape,
    validate: validateTicket,
    findings: (value, isSound) => findings(value, isSound, read),
  };
  const careful = reading<TicketRecord>(kind, path, bytes, recordLimit);
  return careful.content === null
    ? careful
    : { content: null, problems: [problem('not-canonical', {}, path)] };
}

/** A record whose shape alone is right, for comparing what it was with what it is; null when it is not. */
export function recordShape(path: string, bytes: Uint8Array): TicketRecord | null {
  const content = canonicalShape(path, bytes) ?? shape(path, bytes);
  return content && stamped.every((key) => own(content, key) !== undefined) ? content : null;
}

function shape(path: string, bytes: Uint8Array): TicketRecord | null {
  const kind: Kind = { schema: schema as Shape, validate: validateTicket, findings: () => [] };
  return reading<TicketRecord>(kind, path, bytes, recordLimit).content;
}

function findings(value: unknown, isSound: boolean, { path, desk, now }: Read): Finding[] {
  const isTicket = isMapping(value) && !Array.isArray(value);
  const missing = isTicket ? stamped.filter((key) => own(value, key) === undefined) : [];
  const first = missing.map((key) => finding('missing', { key }, [], 'key'));
  const reported = inReport(
    reportFindings(own(value, 'report'), writtenAt(value) ?? Number.MAX_SAFE_INTEGER),
  );
  const isWhole = isSound && first.length === 0;
  if (!isWhole) return [...first, ...reported];
  const record = value as TicketRecord;
  const present = now === undefined ? [] : presentFindings(record, desk, now);
  return [...reported, ...recordFindings(record, desk, path), ...present];
}

/** When the report of a record was written, by which it is judged: at its last amendment, or at the receipt. */
export function writtenAt(value: unknown): number | null {
  const history = own(value, 'history');
  const amendment = Array.isArray(history)
    ? history.findLast((event) => own(event, 'did') === 'amended')
    : undefined;
  const at = own(amendment, 'at') ?? own(own(value, 'receipt'), 'received_at');
  return typeof at === 'string' ? instantOf(at) : null;
}

/**
 * Whether a record was made from an inbox, and not from a pull request, by its canonical form alone: a record that does not
 * hold any more is one all the same.
 */
export function isFromInbox(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 2000));
  return /^receipt:\n(?: {2}.*\n)*? {2}submission:\n {4}inbox: /m.test(head);
}

/** What the desk's own reader would object to in a record that is about to be written: nothing, or it is not written. */
export function writtenProblems(record: TicketRecord, desk: Desk): readonly Problem[] {
  const bytes = new TextEncoder().encode(recordText(record));
  return readRecord(recordPath(record.number), bytes, desk).problems;
}

/** What the forge knows of a submission when it takes it; `receivedAt` is epoch milliseconds. */
export interface Receipt {
  receivedAt: number;
  receivedFrom: string;
  /** The id of that account, where the forge has one. */
  receivedFromId?: string | undefined;
  submission: Submission;
  sequence: number;
  source: string;
  /** It came with a commit after the opening of the pull request: whoever may push there may have written it. */
  isPushed?: boolean;
}

/** The record of a new ticket: numbered, stamped, with its deadline. */
export function newRecord(report: TicketRecord['report'], receipt: Receipt, desk: Desk): TicketRecord {
  const { receivedFrom, receivedFromId: id, submission, sequence, source } = receipt;
  const receivedAt = Math.floor(receipt.receivedAt / SECOND) * SECOND;
  const at = instantText(receivedAt);
  const { time, acknowledge, sha256 } = todaysCalendar(desk);
  const due = dueInstant(time, receivedAt, acknowledge);
  const number = confirmationNumber({
    prefix: desk.number.prefix,
    year: localYear(time, receivedAt),
    sequence,
  });
  const stamped = {
    received_at: at,
    received_from: receivedFrom,
    ...(id !== undefined && { received_from_id: id }),
    submission,
    acknowledge_by: due.text,
    calendar: desk.calendar.version,
    calendar_sha256: sha256,
  };
  const message = draftIn(report, receipt.isPushed);
  const received: Event = {
    ...{ at, by: receivedFrom, ...(id !== undefined && { by_id: id }) },
    ...{ did: 'received', source, status: 'received', ...(message && { message }) },
    ...{ report_sha256: digestOf(report), receipt_sha256: digestOf(stamped) },
  };
  const history: TicketRecord['history'] = [received];
  return { number, ...stateOf(fold(history)), receipt: stamped, history, report };
}
