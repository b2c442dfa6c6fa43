// What may never change in a record from one commit to the next; CI holds this between base and head.
import { type Problem, problem } from './problem.ts';
import { isSealed, type TicketRecord } from './ticket.ts';

/** A record before and after; null where there was none, or is none any more. */
export interface RecordChange {
  path: string;
  before: TicketRecord | null;
  after: TicketRecord | null;
}

/** A record is never deleted, its number and receipt never change, its history only grows. */
export function changeProblems({ path, before, after }: RecordChange): Problem[] {
  if (!before) return [];
  if (!after) return [problem('record-deleted', { number: before.number }, path)];
  return [
    ...numberProblems(path, before, after),
    ...receiptProblems(path, before, after),
    ...historyProblems(path, before, after),
    ...sealProblems(path, before, after),
  ];
}

// What was sealed stays as it was when it is revealed; only the publisher's amendment, or another sealing of the same
// report by staff, may put something else in its place.
function sealProblems(path: string, before: TicketRecord, after: TicketRecord): Problem[] {
  if (!before.report.sealed) return [];
  const later = after.history.slice(before.history.length);
  if (later.some(({ did }) => did === 'amended')) return [];
  const mayOpen = isSealed(before.report) && later.some(({ did }) => did === 'revealed');
  const mayMove = later.some(({ did }) => did === 'resealed');
  const part = (report: TicketRecord['report']) => keptPart(report, mayOpen, mayMove);
  return isSame(part(before.report), part(after.report)) ? [] : [problem('seal-changed', {}, path)];
}

function keptPart(report: TicketRecord['report'], mayOpen: boolean, mayMove: boolean): object {
  const { category, disclosure, language, sealed } = report;
  const { salt, ...seal } = sealed ?? {};
  const bound = mayMove ? sealed?.commitment : seal;
  return mayOpen ? [category, disclosure, language, bound] : { ...report, sealed: { salt, bound } };
}

function numberProblems(path: string, before: TicketRecord, after: TicketRecord): Problem[] {
  return before.number === after.number ? [] : [problem('number-changed', { number: before.number }, path)];
}

function receiptProblems(path: string, before: TicketRecord, after: TicketRecord): Problem[] {
  const keys = Object.keys({ ...before.receipt, ...after.receipt }) as (keyof TicketRecord['receipt'])[];
  const changed = keys.filter((key) => !isSame(before.receipt[key], after.receipt[key]));
  return changed.map((key) => problem('receipt-changed', { key }, path));
}

function historyProblems(path: string, before: TicketRecord, after: TicketRecord): Problem[] {
  const first = before.history.findIndex((event, place) => !isSame(event, after.history[place]));
  return first === -1 ? [] : [problem('history-rewritten', { entry: first + 1 }, path)];
}

// Both were read by the same reader in canonical order, so equal values have equal text.
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
