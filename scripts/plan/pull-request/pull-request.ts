// Decides about one pull request: what becomes of its record, and what it should show to people.

import { localYear } from '../../ticket/clock/calendar.ts';
import type { Desk } from '../../ticket/desk/configuration.ts';
import { prefixesOf } from '../../ticket/desk/stamp.ts';
import { confirmationNumber, recordPath } from '../../ticket/number.ts';
import { newRecord, writtenProblems } from '../../ticket/record/record.ts';
import { deskItself, type TicketRecord } from '../../ticket/ticket.ts';
import { owedReminder } from '../../triage/reminders.ts';
import { appended } from '../../triage/triage.ts';
import { isUrgent } from '../../triage/urgency.ts';
import { unknownFilesKey } from '../replies/answers/answer-key.ts';
import { withoutSubmission } from '../replies/exposed/elsewhere.ts';
import { type Outward, type Replies, replies, untouched } from '../replies/outward.ts';
import type { Refusal } from '../replies/refusal.ts';
import { isRefusedBefore, unwritable } from '../replies/refused-record.ts';
import { ticketOutward } from '../replies/ticket-outward.ts';
import { isStillUnknown, refused, unknownFiles, unusable } from '../replies/without-record.ts';
import {
  type EarlyStatement,
  earlyStatements,
  wasWithoutTicket,
  withoutEarlyWords,
} from './before-ticket.ts';
import {
  type Amendment,
  type Answerable,
  type ConversationResult,
  isUnsettled,
  readConversation,
} from './conversation.ts';
import type { PullFacts } from './facts.ts';
import { type Answering, fairAnswers, fairExplanations } from './fair/fair-answers.ts';
import { type Judgement, judgement, receiptMarker } from './judgement.ts';
import type { Account, Pull, PullOutline, Remark } from './pull-facts.ts';
import { withAnswers } from './spoken/answered.ts';
import { owedAnswers } from './spoken/owed-answers.ts';
import type { Statement } from './spoken/statements.ts';

export interface RecordWrite {
  kind: 'create' | 'update';
  path: string;
  record: TicketRecord;
  /** How many events its history had before. */
  before: number;
  /** The report says for the first time that it cannot wait. */
  isNewlyUrgent: boolean;
}

export interface PlannedPull {
  /** The record to write, if any. */
  write: RecordWrite | null;
  replies: Replies;
  /** Something could not be judged this time, and waits for the next run. */
  isDeferred: boolean;
  /** What GitHub is known to refuse, so that it is not even tried. */
  refusal?: Refusal | null;
}

type Part = Omit<PlannedPull, 'replies'> & { outward: Outward };

type Numbered = Pick<PullOutline, 'number' | 'createdAt'>;

/** The number that the record of a pull request gets, whatever its content: a function of its own number and its time. */
export function numberOf(pull: Numbered, desk: Desk): string {
  const [today = ''] = numbersOf(pull, desk);
  return today;
}

/** The numbers that its record may have, today's first: others where the desk has had another prefix or another zone. */
export function numbersOf({ number, createdAt }: Numbered, desk: Desk): string[] {
  const zones = [desk.time, ...[...desk.calendars.values()].map(({ time }) => time)];
  const years = new Set(zones.map((time) => localYear(time, createdAt)));
  return prefixesOf(desk.number).flatMap((prefix) =>
    [...years].map((year) => confirmationNumber({ prefix, year, sequence: number })),
  );
}

export function plannedPull(facts: PullFacts): PlannedPull {
  const { outward, ...planned } = part(facts);
  return { ...planned, replies: replies(facts.pull, outward) };
}

function part(facts: PullFacts): Part {
  const { stored, pull, desk, at } = facts;
  const judged = judgement(pull, stored, at, desk);
  const number = numberOf(pull, desk);
  if (stored.kind === 'unreadable') return shown(unusable(facts, 'unreadable', number));
  if (stored.kind === 'record')
    return isFrom(stored.record, pull)
      ? withRecord(facts, stored.record, judged)
      : shown(unusable(facts, 'conflict', number));
  if (!pull.isOpen) return shown(untouched(pull));
  if (judged.kind === 'no_submission') return hinted(facts, judged.looksLikeOne);
  if (judged.kind === 'unknown') return unclear(facts, shown(untouched(pull)));
  if (judged.kind !== 'accepted') return invalid(facts, judged);
  if (isOnRecordElsewhere(pull)) throw new Error(`#${pull.number} has a receipt, and no record ${number}`);
  const record = created(pull, desk, judged);
  if (!wasWithoutTicket(pull)) return withRecord(facts, record, judged);
  const early = earlyStatements(facts);
  const answered = fairlyAnswered(early.answerable, facts);
  return withRecord(facts, withoutEarlyWords(record, facts), judged, answered);
}

function shown(outward: Outward, isDeferred = false): Part {
  return { write: null, outward, isDeferred, refusal: null };
}

// Who may command is answered at once: nothing waits for a ticket that may never be.
function invalid(facts: PullFacts, judged: Judgement): Part {
  const { answerable, isDeferred } = earlyStatements(facts);
  return shown(refused(facts, judged, fairlyAnswered(answerable, facts)), isDeferred);
}

function fairlyAnswered<One extends Answering>(answerable: readonly One[], facts: PullFacts): One[] {
  return fairAnswers(answerable, facts.pull, facts.at, facts.answersElsewhere);
}

// Unknown files are neither a report nor none: at first the next run looks again, and then nobody waits for them.
function unclear({ pull, desk, at }: PullFacts, known: Part): Part {
  const isEarly = isStillUnknown(pull, at);
  const isTold = pull.own.some(({ key }) => key === unknownFilesKey);
  const comments = [...known.outward.comments, ...unknownFiles(pull, desk, at)];
  return {
    ...known,
    outward: { ...known.outward, comments },
    isDeferred: known.isDeferred || (isEarly && !isTold),
    refusal: isEarly && !isTold ? null : { pull: pull.number, what: 'files', isNew: !isTold },
  };
}

/** Whose standing decides about a pull request without a submission; null where it does not matter. */
export function hintedAuthor(pull: Pull, looksLikeOne: boolean): Account | null {
  return looksLikeOne && !pull.isByDesk ? pull.author : null;
}

// Whoever of the staff opens a pull request knows where a report goes, and so does the desk itself.
function hinted(facts: PullFacts, looksLikeOne: boolean): Part {
  const { pull, standingOf } = facts;
  const author = hintedAuthor(pull, looksLikeOne);
  const standing = author ? standingOf(author) : 'staff';
  return shown(withoutSubmission(facts, standing), isUnsettled(standing));
}

// Its receipt says that it was taken. Then its record was moved or removed by hand, or the desk counts its numbers
// otherwise than it did, by another prefix or zone: a second record would give a second number.
function isOnRecordElsewhere(pull: Pull): boolean {
  return receiptMarker(pull)?.isMending === false;
}

function isFrom({ receipt }: TicketRecord, { number }: Pull): boolean {
  return receipt.submission.pull_request === number;
}

function created(pull: Pull, desk: Desk, { report, blob }: Amendment): TicketRecord {
  const receipt = {
    receivedAt: pull.createdAt,
    receivedFrom: pull.author?.login ?? 'ghost',
    receivedFromId: pull.author?.id,
    submission: { pull_request: pull.number, commit: pull.head.oid, blob },
    sequence: pull.number,
    source: `pull_request/${pull.number}`,
    isPushed: !pull.isAsOpened,
  };
  return newRecord(report, receipt, desk);
}

function withRecord(
  facts: PullFacts,
  before: TicketRecord,
  judged: Judgement,
  early: readonly EarlyStatement[] = [],
): Part {
  const { desk, at, stored, pull } = facts;
  const result = readConversation(before, amendmentOf(before, judged), facts);
  const reminder = owedReminder(result.record, desk, at);
  const reminded = reminder ? appended(result.record, reminder, { at, ...deskItself }) : result.record;
  const due = fairlyAnswered(result.answerable, facts);
  const explained = fairExplanations(result.undone, pull, at);
  const owed = owedAnswers(before, facts);
  const answers = answersOf(result, { due, explained, early });
  const record = withAnswers(reminded, { ...answers, owed: owed.given }, facts);
  const isNew = stored.kind === 'absent';
  const write: RecordWrite | null =
    isNew || record !== before
      ? {
          ...{ kind: isNew ? 'create' : 'update', path: recordPath(record.number), record },
          before: isNew ? 0 : before.history.length,
          isNewlyUrgent: isUrgent(record) && (isNew || !isUrgent(before)),
        }
      : null;
  const isRefused = isRefusedBefore(pull, record);
  if (write && (isRefused || writtenProblems(record, desk).length > 0))
    return refusedPart(facts, record, !isRefused);
  const answerable = [...owed.answerable, ...due];
  const undone = [...owed.undone, ...explained];
  const edited = [...owed.edited, ...result.edited];
  const outward = ticketOutward(facts, { ...result, answerable, undone, edited, early, record }, judged);
  const known: Part = { write, outward, isDeferred: result.isDeferred, refusal: null };
  return judged.kind === 'unknown' && pull.isOpen ? unclear(facts, known) : known;
}

/** What gets a word in this run. */
interface Spoken {
  due: readonly Answerable[];
  explained: readonly Remark[];
  early: readonly EarlyStatement[];
}

function answersOf({ answerable, undone, edited }: ConversationResult, { due, explained, early }: Spoken) {
  return {
    judged: [...answerable, ...[...undone, ...edited].map(byHand), ...early],
    given: [
      ...due.map((one) => ({ statement: one, how: one.faults.length > 0 ? 'refused' : 'replied' }) as const),
      ...explained.map((remark) => ({ statement: byHand(remark), how: 'replied' }) as const),
      ...edited.map((remark) => ({ statement: byHand(remark), how: 'refused' }) as const),
      ...early.map((one) => ({ statement: one, how: one.isOrder ? 'refused' : 'replied' }) as const),
    ],
  };
}

function byHand(remark: Remark): Statement {
  return { anchor: remark.anchor, remark, parts: [remark], at: remark.at };
}

/** What to show where GitHub did not take a record: staff are told, and it is not tried again as it is. */
export function afterRefusal(facts: Pick<PullFacts, 'pull' | 'desk'>, record: TicketRecord): Replies {
  return replies(facts.pull, refusedPart(facts, record, true).outward);
}

function refusedPart(
  { pull, desk }: Pick<PullFacts, 'pull' | 'desk'>,
  record: TicketRecord,
  isNew: boolean,
): Part {
  const outward = unwritable(pull, desk, record);
  return { write: null, outward, isDeferred: false, refusal: { pull: pull.number, what: 'record', isNew } };
}

const blobSource = /^pull_request\/\d+\/blob\/([0-9a-f]{40}(?:[0-9a-f]{24})?)$/;

function amendmentOf({ receipt, history }: TicketRecord, judged: Judgement): Amendment | null {
  if (judged.kind !== 'accepted') return null;
  const last = history.findLast(({ source }) => blobSource.test(source))?.source ?? '';
  const [, blob = receipt.submission.blob] = blobSource.exec(last) ?? [];
  return judged.blob === blob ? null : judged;
}
