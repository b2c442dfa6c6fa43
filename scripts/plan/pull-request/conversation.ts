// Carries out what was said and done on a pull request since the desk last looked, on its record, in the order of time.
import type { Desk } from '../../ticket/desk/configuration.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';
import type { Role } from '../../triage/command.ts';
import { commandLines, mayHoldCommand } from '../../triage/command-lines.ts';
import { commands } from '../../triage/command-table.ts';
import { amended, type Triaged, triaged } from '../../triage/triage.ts';
import { answerKey } from '../replies/answer-key.ts';
import type { Speaker } from './asked.ts';
import { doneWith } from './done-with.ts';
import type { Account, Pull, Remark } from './pull-facts.ts';

/**
 * What an account is to the desk: of the staff, nobody, or not to be found out at the moment. `unasked` are those who
 * spoke in such a flood of strangers that not all could be asked about: nobody waits for them.
 */
export type Standing = 'staff' | 'nobody' | 'unknown' | 'unasked';

/** Whether it cannot be said for now what somebody is. */
export function isUnsettled(standing: Standing): boolean {
  return standing === 'unknown' || standing === 'unasked';
}

export interface Hearing {
  desk: Desk;
  pull: Pull;
  standingOf: (account: Account) => Standing;
  isOnRecord: (number: string) => boolean;
  /** Epoch milliseconds: what is older was heard by a run that is known to have ended well; null where none is known. */
  settledBefore: number | null;
}

/** A remark that gets an answer in words, and what there is to answer. */
export interface Answerable {
  remark: Remark;
  role: Role;
  /** The record as it stood after the remark. */
  record: TicketRecord;
  questions: Triaged['questions'];
  faults: Triaged['faults'];
}

export interface Heard {
  record: TicketRecord;
  answerable: readonly Answerable[];
  /** Closed or opened by a hand that may not decide that: what it did is undone, and explained. */
  undone: readonly Remark[];
  /** Something could not be judged; it and whatever followed it wait for the next run. */
  isDeferred: boolean;
  /** A new version of the report that could not be taken: the ticket is closed, or something before it was deferred. */
  waiting: Amendment | null;
}

/** How the history names what was said or done on a pull request. */
export function sourceOf({ number }: Pick<Pull, 'number'>, anchor: string): string {
  return `pull_request/${number}#${anchor}`;
}

/** A new version of the report. The history names its blob, which tells nothing of what an embargo hides. */
export interface Amendment {
  report: TicketRecord['report'];
  blob: string;
}

export function heard(before: TicketRecord, amendment: Amendment | null, hearing: Hearing): Heard {
  let so: Heard = { record: before, answerable: [], undone: [], isDeferred: false, waiting: amendment };
  const { pull } = hearing;
  // What people said was said of the text on record: a version that the desk has not seen before comes after their words.
  for (const remark of unheard(before, hearing)) {
    const after = afterRemark(so, remark, hearing);
    if (after === 'deferred') return { ...so, isDeferred: true };
    so = after;
  }
  return afterAmendment(so, hearing, pull.updatedAt);
}

/** Whose words are still to be judged, and of when they are: of these accounts the standing must be known. */
export function speakers(
  record: TicketRecord | null,
  hearing: Omit<Hearing, 'standingOf' | 'isOnRecord'>,
): Speaker[] {
  return unheard(record, hearing).flatMap((remark) => {
    const { by, at, isMember } = remark;
    return by && needsStanding(remark, hearing) ? [{ by, at, isMember, isOpening: false }] : [];
  });
}

type Unheard = Omit<Hearing, 'standingOf' | 'isOnRecord'>;

// Of closing and opening by hand only the last counts: what was taken back at once was never meant.
function unheard(record: TicketRecord | null, { pull, settledBefore }: Unheard): readonly Remark[] {
  const known = new Set((record?.history ?? []).map(({ source }) => source));
  const said = new Map(pull.own.map(({ key, at }) => [key, at]));
  const isDone = doneWith(pull.remarks, (remark) => said.get(answerKey(remark)));
  const last = pull.remarks.findLast(({ did }) => did === 'closed' || did === 'reopened');
  const all = pull.remarks.filter(
    (remark, place) =>
      remark.by?.isBot === false &&
      remark.did !== 'edited' &&
      (remark.did === 'wrote' || remark === last) &&
      (settledBefore === null || remark.at >= settledBefore) &&
      !known.has(sourceOf(pull, remark.anchor)) &&
      !said.has(answerKey(remark)) &&
      !isDone(remark, place),
  );
  return withinShares(all);
}

/** So many characters of one account are read on a pull request; about ten comments of the greatest length. */
const mostCharacters = 600_000;

// The latest of each account count: what it said before that it has drowned itself.
function withinShares(remarks: readonly Remark[]): readonly Remark[] {
  const spent = new Map<string, number>();
  const isWithin = ({ by, body }: Remark) => {
    const sum = (spent.get(by?.id ?? '') ?? 0) + body.length;
    spent.set(by?.id ?? '', sum);
    return sum <= mostCharacters;
  };
  return remarks.toReversed().filter(isWithin).toReversed();
}

// What comes to a closed ticket waits until it is opened again.
function afterAmendment(so: Heard, { pull }: Hearing, at: number): Heard {
  const { record, waiting } = so;
  if (waiting === null || record.status === 'closed') return so;
  const { login: by, id: byId } = pull.author ?? { login: record.receipt.received_from, id: undefined };
  const source = `pull_request/${pull.number}/blob/${waiting.blob}`;
  return {
    ...so,
    record: amended(record, waiting.report, { at, by, byId, source, isPushed: true }),
    waiting: null,
  };
}

const ofPublishers = new Set(commands.flatMap(({ name, who }) => (who.includes('publisher') ? [name] : [])));

// Plain words are the publisher's or nobody's, and what publishers may do, closing included, any author of the pull
// request may; whatever else decides something depends on who says it. Only of those who may command is a remark parsed:
// of all others it is enough that no line of it can be a command.
function needsStanding({ did, body, by }: Remark, { pull }: Pick<Hearing, 'pull'>): boolean {
  const isPublisher = by?.id === pull.author?.id;
  if (did !== 'wrote') return !(isPublisher && did === 'closed');
  if (!mayHoldCommand(body)) return false;
  return !isPublisher || commandLines(body).commands.some(({ name }) => !ofPublishers.has(name));
}

function afterRemark(so: Heard, remark: Remark, hearing: Hearing): Heard | 'deferred' {
  const { by } = remark;
  if (by === null) return so;
  const isPublisher = by.id === hearing.pull.author?.id;
  const standing = needsStanding(remark, hearing) ? hearing.standingOf(by) : 'nobody';
  if (standing === 'unknown') return 'deferred';
  // No stranger can close or open what is not theirs, so that whoever did is worth waiting for.
  if (standing === 'unasked') return remark.did === 'wrote' ? so : 'deferred';
  const role: Role | null = standing === 'staff' ? 'staff' : isPublisher ? 'publisher' : null;
  return remark.did === 'wrote'
    ? afterWords(so, remark, by, role, hearing)
    : afterHand(so, remark, by, role, hearing);
}

function afterWords(so: Heard, remark: Remark, by: Account, role: Role | null, hearing: Hearing): Heard {
  return role === null ? so : said(so, remark, remark.body, by, role, hearing);
}

function said(so: Heard, remark: Remark, text: string, by: Account, role: Role, hearing: Hearing): Heard {
  const { desk, pull, isOnRecord } = hearing;
  const source = sourceOf(pull, remark.anchor);
  const circumstances = { at: remark.at, by: by.login, byId: by.id, role, source, desk, isOnRecord };
  const { ticket: record, questions, faults } = triaged(so.record, text, circumstances);
  const isAnswered = questions.length > 0 || faults.length > 0;
  const answer: Answerable = { remark, role, record, questions, faults };
  return { ...so, record, answerable: isAnswered ? [...so.answerable, answer] : so.answerable };
}

// A publisher who closes the pull request takes the report back, and may change their mind. Staff who open it again
// open the ticket. Every other hand decides nothing.
function afterHand(so: Heard, remark: Remark, by: Account, role: Role | null, hearing: Hearing): Heard {
  const { status, outcome } = so.record;
  const isClosed = status === 'closed';
  if (isClosed === (remark.did === 'closed')) return so;
  if (remark.did === 'closed' && by.id === hearing.pull.author?.id)
    return said(so, remark, '/withdraw', by, 'publisher', hearing);
  const mayReopen = role === 'staff' || (role === 'publisher' && outcome === 'withdrawn');
  if (remark.did === 'reopened' && mayReopen) return said(so, remark, '/reopen', by, 'staff', hearing);
  return { ...so, undone: [...so.undone, remark] };
}
