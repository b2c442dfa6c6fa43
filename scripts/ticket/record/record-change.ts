// What may never change in a record from one commit to the next; CI holds this between base and head, an audit between all.
import { instantOf } from '../clock/instant.ts';
import { type Problem, problem } from '../problem.ts';
import { isSealed, type TicketRecord } from '../ticket.ts';
import { bySource } from './anchor-order.ts';

/** A record before and after; null where there was none, or is none any more. */
export interface RecordChange {
  path: string;
  before: TicketRecord | null;
  after: TicketRecord | null;
}

/** Changes of one commit, with those of a record that moved as one: it is compared with what it was where it lay. */
export function withMoves(changes: readonly RecordChange[]): RecordChange[] {
  const gone = new Map(
    changes.flatMap(({ before, after }) => (before && !after ? [[before.number, before] as const] : [])),
  );
  const moved = changes.map((change) => {
    const earlier = change.before === null && change.after ? gone.get(change.after.number) : undefined;
    if (earlier) gone.delete(earlier.number);
    return earlier ? { ...change, before: earlier } : change;
  });
  return moved.filter(({ before, after }) => after !== null || before === null || gone.has(before.number));
}

/**
 * A record is never deleted, its number and receipt never change, its history only grows, and nobody's answers are forgotten. `since` is when the version
 * before was committed, in epoch milliseconds: what the terminal says happened, happened later.
 */
export function changeProblems({ path, before, after }: RecordChange, since = 0): Problem[] {
  if (!before) return after ? backdated(path, after, 0, since) : [];
  if (!after) return [problem('record-deleted', { number: before.number }, path)];
  return [
    ...backdated(path, after, before.history.length, since),
    ...numberProblems(path, before, after),
    ...receiptProblems(path, before, after),
    ...historyProblems(path, before, after),
    ...answerProblems(path, before, after),
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
  const part = (report: TicketRecord['report']) => unchangedPart(report, mayOpen, mayMove);
  return isSame(part(before.report), part(after.report)) ? [] : [problem('seal-changed', {}, path)];
}

function unchangedPart(report: TicketRecord['report'], mayOpen: boolean, mayMove: boolean): object {
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

// Whoever was answered stays answered at least as far.
function answerProblems(path: string, { answered = [] }: TicketRecord, after: TicketRecord): Problem[] {
  return answered.flatMap((before, place) => {
    const isThere = (after.answered ?? []).some(
      (one) => one.by_id === before.by_id && bySource(one, before) >= 0,
    );
    return isThere ? [] : [problem('answers-forgotten', { entry: place + 1 }, path)];
  });
}

// Only what a person writes from a clone: on GitHub an event has the time of its comment, which may be older than a commit.
function backdated(path: string, { history }: TicketRecord, from: number, since: number): Problem[] {
  return history.flatMap(({ at, source }, place) =>
    place >= from && source === 'terminal' && (instantOf(at) ?? 0) < since
      ? [problem('event-backdated', { entry: place + 1, at }, path)]
      : [],
  );
}

// Both were read by the same reader in canonical order, so equal values have equal text.
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
