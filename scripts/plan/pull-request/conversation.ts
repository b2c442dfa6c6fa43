// Carries out what was said and done on a pull request since the desk last looked, on its record, in the order of time.
import type { Desk } from '../../ticket/desk/configuration.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';
import type { Role } from '../../triage/command.ts';
import { commandLines, mayHoldCommand } from '../../triage/command-lines.ts';
import { commands } from '../../triage/command-table.ts';
import { amended, answered, type Triaged, triaged } from '../../triage/triage.ts';
import { isWithdrawnBy } from '../../triage/withdrawal.ts';
import { answerKey } from '../replies/answer-key.ts';
import type { Speaker } from './asked.ts';
import type { Account, Pull, Remark } from './pull-facts.ts';
import { isSettledBy } from './settled-remarks.ts';

/**
 * What an account is to the desk: of the staff, nobody, or not to be found out at the moment. `unasked` are those who
 * spoke in such a flood of strangers that not all could be asked about: nobody waits for them.
 */
export type Standing = 'staff' | 'nobody' | 'unknown' | 'unasked';

/** Whether it cannot be said for now what somebody is. */
export function isUnsettled(standing: Standing): boolean {
  return standing === 'unknown' || standing === 'unasked';
}

export interface ConversationFacts {
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

export interface ConversationResult {
  record: TicketRecord;
  answerable: readonly Answerable[];
  /** Closed or opened by a hand that may not decide that: what it did is undone, and explained. */
  undone: readonly Remark[];
  /** Commands that another hand has changed, so that nobody can say whose they are: not carried out, and explained. */
  edited: readonly Remark[];
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

export function readConversation(
  before: TicketRecord,
  amendment: Amendment | null,
  hearing: ConversationFacts,
): ConversationResult {
  let result: ConversationResult = {
    record: before,
    answerable: [],
    undone: [],
    edited: [],
    isDeferred: false,
    waiting: amendment,
  };
  const { pull } = hearing;
  // What people said was said of the text on record: a version that the desk has not seen before comes after their words.
  for (const remark of unheardRemarks(before, hearing)) {
    const after = afterRemark(result, remark, hearing);
    if (after === 'deferred') return { ...result, isDeferred: true };
    result = after;
  }
  return afterAmendment(result, hearing, pull.updatedAt);
}

/** Whose words are still to be judged, and of when they are: of these accounts the standing must be known. */
export function speakers(
  record: TicketRecord | null,
  hearing: Omit<ConversationFacts, 'standingOf' | 'isOnRecord'>,
): Speaker[] {
  return unheardRemarks(record, hearing).flatMap((remark) => {
    const { by, at, isMember } = remark;
    return by && needsStanding(remark, hearing) ? [{ by, at, isMember, isOpening: false }] : [];
  });
}

type RemarkFacts = Omit<ConversationFacts, 'standingOf' | 'isOnRecord'>;

// Of closing and opening by hand only the last counts: what was taken back at once was never meant.
function unheardRemarks(
  record: TicketRecord | null,
  { pull, settledBefore }: RemarkFacts,
): readonly Remark[] {
  const known = new Set((record?.history ?? []).map(({ source }) => source));
  const answeredAt = new Map(pull.own.map(({ key, at }) => [key, at]));
  const isDone = isSettledBy(pull.remarks, (remark) => answeredAt.get(answerKey(remark)));
  const last = pull.remarks.findLast(({ did }) => did === 'closed' || did === 'reopened');
  const all = pull.remarks.filter(
    (remark, place) =>
      mayBeJudged(remark, pull) &&
      (isText(remark) || remark === last) &&
      (settledBefore === null || remark.at >= settledBefore) &&
      !known.has(sourceOf(pull, remark.anchor)) &&
      !answeredAt.has(answerKey(remark)) &&
      !isDone(remark, place),
  );
  return withinShares(all);
}

// Comments and reviews, whoever changed them since.
function isText({ did }: Remark): boolean {
  return did === 'wrote' || did === 'edited';
}

// An app has a say where it is the publisher, and nowhere else.
function mayBeJudged({ by }: Remark, { author }: Pull): boolean {
  return by !== null && (!by.isBot || by.id === author?.id);
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
function afterAmendment(
  before: ConversationResult,
  { pull }: ConversationFacts,
  at: number,
): ConversationResult {
  const { record, waiting } = before;
  if (waiting === null || record.status === 'closed') return before;
  const { login: by, id: byId } = pull.author ?? { login: record.receipt.received_from, id: undefined };
  const source = `pull_request/${pull.number}/blob/${waiting.blob}`;
  return {
    ...before,
    record: amended(record, waiting.report, { at, by, byId, source, isPushed: true }),
    waiting: null,
  };
}

const names = new Set(commands.map(({ name }) => name));
const ofPublishers = new Set(commands.flatMap(({ name, who }) => (who.includes('publisher') ? [name] : [])));

// Plain words are the publisher's or nobody's, and what publishers may do, closing included, any author of the pull
// request may; whatever else decides something depends on who says it. Only of those who may command is a remark parsed:
// of all others it is enough that no line of it can be a command.
function needsStanding(remark: Remark, { pull }: Pick<ConversationFacts, 'pull'>): boolean {
  const { did, body, by } = remark;
  // No app is staff: GitHub lets one be called as any person is.
  if (by?.isBot) return false;
  const isPublisher = by?.id === pull.author?.id;
  if (!isText(remark)) return !(isPublisher && did === 'closed');
  if (!mayHoldCommand(body)) return false;
  return !isPublisher || commandLines(body).commands.some(({ name }) => !ofPublishers.has(name));
}

function afterRemark(
  before: ConversationResult,
  remark: Remark,
  hearing: ConversationFacts,
): ConversationResult | 'deferred' {
  const { by } = remark;
  if (by === null) return before;
  const isPublisher = by.id === hearing.pull.author?.id;
  const standing = needsStanding(remark, hearing) ? hearing.standingOf(by) : 'nobody';
  if (standing === 'unknown') return 'deferred';
  // No stranger can close or open what is not theirs, so that whoever did is worth waiting for.
  if (standing === 'unasked') return isText(remark) ? before : 'deferred';
  const role: Role | null = standing === 'staff' ? 'staff' : isPublisher ? 'publisher' : null;
  return isText(remark)
    ? afterComment(before, remark, by, role, hearing)
    : afterClosingOrReopening(before, remark, by, role, hearing);
}

function afterComment(
  before: ConversationResult,
  remark: Remark,
  by: Account,
  role: Role | null,
  hearing: ConversationFacts,
): ConversationResult {
  if (role === null) return before;
  return remark.did === 'edited'
    ? afterEdited(before, remark, by, role, hearing)
    : applyRemark(before, remark, remark.body, by, role, hearing);
}

// Of what another hand changed no command is carried out. But whoever took something out of an answer has not unsaid it.
function afterEdited(
  before: ConversationResult,
  remark: Remark,
  { login: by, id: byId }: Account,
  role: Role,
  { pull }: ConversationFacts,
): ConversationResult {
  const { commands: lines, prose } = commandLines(remark.body);
  const doing = { at: remark.at, by, byId, source: sourceOf(pull, remark.anchor) };
  // A line such as `/healthz is down` is no command, and as good an answer as any.
  const others = lines.filter(({ name }) => !names.has(name)).map(({ name, rest }) => `/${name} ${rest}`);
  const said = [prose, ...others].join('\n').trim();
  const isAnswer = role === 'publisher' && said !== '';
  const record = isAnswer ? answered(before.record, said, doing) : before.record;
  return {
    ...before,
    record,
    edited: others.length < lines.length ? [...before.edited, remark] : before.edited,
  };
}

function applyRemark(
  before: ConversationResult,
  remark: Remark,
  text: string,
  by: Account,
  role: Role,
  hearing: ConversationFacts,
): ConversationResult {
  const { desk, pull, isOnRecord } = hearing;
  const source = sourceOf(pull, remark.anchor);
  const circumstances = { at: remark.at, by: by.login, byId: by.id, role, source, desk, isOnRecord };
  const { ticket: record, questions, faults } = triaged(before.record, text, circumstances);
  const isAnswered = questions.length > 0 || faults.length > 0;
  const answer: Answerable = { remark, role, record, questions, faults };
  return { ...before, record, answerable: isAnswered ? [...before.answerable, answer] : before.answerable };
}

// A publisher who closes the pull request takes the report back, and may change their mind. Staff who open it again
// open the ticket. Every other hand decides nothing.
function afterClosingOrReopening(
  before: ConversationResult,
  remark: Remark,
  by: Account,
  role: Role | null,
  hearing: ConversationFacts,
): ConversationResult {
  const isClosed = before.record.status === 'closed';
  if (isClosed === (remark.did === 'closed')) return before;
  if (remark.did === 'closed' && by.id === hearing.pull.author?.id)
    return applyRemark(before, remark, '/withdraw', by, 'publisher', hearing);
  const person = { login: by.login, id: by.id };
  const mayReopen = role === 'staff' || (role === 'publisher' && isWithdrawnBy(before.record, person));
  if (remark.did === 'reopened' && mayReopen)
    return applyRemark(before, remark, '/reopen', by, 'staff', hearing);
  return { ...before, undone: [...before.undone, remark] };
}
