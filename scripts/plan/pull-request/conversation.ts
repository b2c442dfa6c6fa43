// Carries out what was said and done on a pull request since the desk last looked, on its record, in the order of time.
import type { Desk } from '../../ticket/desk/configuration.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';
import type { Role } from '../../triage/command.ts';
import { commands } from '../../triage/command-table.ts';
import { commandLines, mayHoldCommand } from '../../triage/comment/command-lines.ts';
import { amended, answered, type FaultAt, type Triaged, triaged } from '../../triage/triage.ts';
import { isWithdrawnBy } from '../../triage/withdrawal.ts';
import type { Account, Remark, ReviewPlace } from './pull-facts.ts';
import { isBeforeQuestion } from './spoken/before-question.ts';
import { channelOf } from './spoken/spoken.ts';
import { isText, type Statement } from './spoken/statements.ts';
import { needsStanding, sourceOf, type UnheardFacts, unheardStatements } from './spoken/unheard.ts';

/**
 * What an account is to the desk: of the staff, nobody, or not to be found out at the moment. `unasked` are those who
 * spoke in such a flood of strangers that not all could be asked about: nobody waits for them.
 */
export type Standing = 'staff' | 'nobody' | 'unknown' | 'unasked';

/** Whether it cannot be said for now what somebody is. */
export function isUnsettled(standing: Standing): boolean {
  return standing === 'unknown' || standing === 'unasked';
}

export interface ConversationFacts extends UnheardFacts {
  desk: Desk;
  standingOf: (account: Account) => Standing;
  isOnRecord: (number: string) => boolean;
}

/** A mistake in a comment, or where in a review it is. */
type PlacedFault = FaultAt & { place?: ReviewPlace | null };

/** A statement that gets an answer in words, and what there is to answer. */
export interface Answerable extends Statement {
  role: Role;
  /** The record as it stood after the statement. */
  record: TicketRecord;
  questions: Triaged['questions'];
  faults: readonly PlacedFault[];
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
  for (const statement of unheardStatements(before, hearing)) {
    const after = afterStatement(result, statement, hearing);
    if (after === 'deferred') return { ...result, isDeferred: true };
    result = after;
  }
  return afterAmendment(result, hearing, pull.updatedAt);
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

function afterStatement(
  before: ConversationResult,
  statement: Statement,
  hearing: ConversationFacts,
): ConversationResult | 'deferred' {
  const { by, did } = statement.remark;
  if (by === null) return before;
  const isPublisher = by.id === hearing.pull.author?.id;
  const standing = needsStanding(statement, hearing) ? hearing.standingOf(by) : 'nobody';
  if (standing === 'unknown') return 'deferred';
  // No stranger can close or open what is not theirs, so that whoever did is worth waiting for.
  if (standing === 'unasked') return isText(statement.remark) ? before : 'deferred';
  const role: Role | null = standing === 'staff' ? 'staff' : isPublisher ? 'publisher' : null;
  if (!isText(statement.remark)) return afterClosingOrReopening(before, statement, by, role, hearing);
  if (role === null) return before;
  return did === 'edited'
    ? afterEdited(before, statement, by, role, hearing)
    : applied(before, statement, by, role, hearing);
}

const names = new Set(commands.map(({ name }) => name));

// Of what another hand changed no command is carried out. But whoever took something out of an answer has not unsaid it.
function afterEdited(
  before: ConversationResult,
  statement: Statement,
  { login: by, id: byId }: Account,
  role: Role,
  { pull }: ConversationFacts,
): ConversationResult {
  const { remark } = statement;
  const { commands: lines, prose } = commandLines(remark.body, channelOf(remark, pull.remarks));
  const doing = { at: remark.at, by, byId, source: sourceOf(pull, remark.anchor) };
  // A line such as `/healthz is down` is no command, and as good an answer as any.
  const others = lines.filter(({ name }) => !names.has(name)).map(({ name, rest }) => `/${name} ${rest}`);
  const said = [prose, ...others].join('\n').trim();
  const isAnswer = role === 'publisher' && said !== '' && !isBeforeQuestion(before.record, statement, pull);
  const record = isAnswer ? answered(before.record, said, doing) : before.record;
  return {
    ...before,
    record,
    edited: others.length < lines.length ? [...before.edited, remark] : before.edited,
  };
}

function applied(
  before: ConversationResult,
  statement: Statement,
  by: Account,
  role: Role,
  facts: ConversationFacts,
): ConversationResult {
  const { record, questions, faults } = judged(before.record, statement, by, role, facts);
  if (faults.length === 0 && questions.length === 0) return { ...before, record };
  const answer = { ...statement, role, record, questions, faults };
  return { ...before, record, answerable: [...before.answerable, answer] };
}

/** What comes of a statement: of all its parts or of none. */
export function judged(
  before: TicketRecord,
  statement: Statement,
  by: Account,
  role: Role,
  { desk, pull, isOnRecord }: Pick<ConversationFacts, 'desk' | 'pull' | 'isOnRecord'>,
): Pick<Answerable, 'record' | 'questions' | 'faults'> {
  let record = before;
  const questions: Triaged['questions'] = [];
  const faults: PlacedFault[] = [];
  for (const part of wordsTogether(statement)) {
    const { anchor, body, review } = part;
    const who = { by: by.login, byId: by.id, role, source: sourceOf(pull, anchor), at: statement.at };
    const after = triaged(record, body, {
      ...{ ...who, ...channelOf(part, pull.remarks), desk, isOnRecord, isRefused: faults.length > 0 },
      isBeforeQuestion: isBeforeQuestion(record, statement, pull),
    });
    record = after.ticket;
    questions.push(...after.questions);
    faults.push(...after.faults.map((one) => ({ ...one, place: review })));
  }
  return faults.length > 0 ? { record: before, questions: [], faults } : { record, questions, faults };
}

// What a review says in nothing but words is one answer to what was asked.
function wordsTogether({ remark, parts }: Statement): readonly Remark[] {
  if (parts.length === 1 || parts.some(({ body }) => mayHoldCommand(body))) return parts;
  return [{ ...remark, body: parts.map(({ body }) => body).join('\n\n') }];
}

// A publisher who closes the pull request takes the report back, and may change their mind. Staff who open it again
// open the ticket. Every other hand decides nothing.
function afterClosingOrReopening(
  before: ConversationResult,
  statement: Statement,
  by: Account,
  role: Role | null,
  hearing: ConversationFacts,
): ConversationResult {
  const { remark } = statement;
  const isClosed = before.record.status === 'closed';
  if (isClosed === (remark.did === 'closed')) return before;
  if (remark.did === 'closed' && by.id === hearing.pull.author?.id)
    return applied(before, inWords(statement, '/withdraw'), by, 'publisher', hearing);
  const person = { login: by.login, id: by.id };
  const mayReopen = role === 'staff' || (role === 'publisher' && isWithdrawnBy(before.record, person));
  if (remark.did === 'reopened' && mayReopen)
    return applied(before, inWords(statement, '/reopen'), by, 'staff', hearing);
  return { ...before, undone: [...before.undone, remark] };
}

function inWords(statement: Statement, body: string): Statement {
  const remark = { ...statement.remark, body };
  return { ...statement, remark, parts: [remark] };
}
