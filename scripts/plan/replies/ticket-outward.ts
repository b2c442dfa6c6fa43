// What the pull request of a ticket should show: receipt, answers, labels, reactions, and whether it is open.
import type { Desk } from '../../ticket/desk/configuration.ts';
import { isDisclosed, isSealed, ownLanguage, type TicketRecord } from '../../ticket/ticket.ts';
import type { EarlyStatement } from '../pull-request/before-ticket.ts';
import type { ConversationResult } from '../pull-request/conversation.ts';
import type { PullFacts } from '../pull-request/facts.ts';
import { isContested } from '../pull-request/fair/fair-answers.ts';
import {
  isChecked,
  type Judgement,
  problemsOf,
  receiptKey,
  receiptMarker,
} from '../pull-request/judgement.ts';
import { answerReactions } from '../pull-request/spoken/answered.ts';
import { sourceOf } from '../pull-request/spoken/unheard.ts';
import { answerKey, clockKey } from './answers/answer-key.ts';
import { answerText, clockText, ticketSinceText, undoneText } from './answers/answers.ts';
import { editedComments } from './answers/edited.ts';
import { closureComments } from './closure.ts';
import { refusedInTheOpen, takenInTheOpen } from './exposed/in-the-open.ts';
import { goneLabel, ticketLabels } from './labels.ts';
import { newsComment } from './news/news.ts';
import { type Outward, once } from './outward.ts';
import { acceptedCheck, refusedCheck } from './receipt/check.ts';
import { readAsIn, readAsList } from './receipt/read-as.ts';
import { languageOf, receiptText } from './receipt/receipt.ts';
import { receiptMemory } from './receipt/receipt-memory.ts';
import { urgentCall, urgentComment } from './urgent.ts';
import { exposed, isExposed } from './without-record.ts';

/** `result` is what was heard, with the record as it will be written. */
export function ticketOutward(
  facts: PullFacts,
  result: ConversationResult & { early: readonly EarlyStatement[] },
  judged: Judgement,
): Outward {
  const { pull, desk } = facts;
  const { record } = result;
  const isClosed = record.status === 'closed';
  const isGone = !isClosed && (pull.isMerged || pull.labels.includes(goneLabel)) && !pull.isOpen;
  return {
    check: result.waiting ? null : checkOf(record, facts, judged),
    comments: [
      ...ticketComments(facts, result, judged, isGone),
      ...exposed(facts, judged),
      ...closureComments(facts, record),
      ...answers(facts, result),
      ...result.early.map((one) => earlyAnswer(one, record, desk)),
      ...editedComments(facts, result),
    ],
    labels: [...ticketLabels(record, desk), ...(isGone ? [goneLabel] : [])],
    reactions: reactionsOf(facts, record),
    state: isGone || isContested(pull, facts.at) ? null : isClosed ? 'closed' : 'open',
  };
}

function earlyAnswer(one: EarlyStatement, record: TicketRecord, desk: Desk): Outward['comments'][number] {
  const language = one.role === 'staff' ? ownLanguage(desk) : languageOf(record, desk);
  return { ...once(answerKey(one.remark)), body: ticketSinceText(record.number, language) };
}

function checkOf(record: TicketRecord, { pull, desk }: PullFacts, judged: Judgement): Outward['check'] {
  if (isChecked(pull, judged.kind === 'refused')) return null;
  if (judged.kind === 'refused') return refusedCheck(pull, judged.problems, languageOf(record, desk));
  return judged.kind === 'accepted' ? acceptedCheck(pull, record, desk) : null;
}

// A new receipt comes first. One that is only changed comes last: nobody is notified of that, so it can wait.
function ticketComments(
  facts: PullFacts,
  result: ConversationResult,
  judged: Judgement,
  isGone: boolean,
): Outward['comments'] {
  const { pull } = facts;
  const news = newsComment(result.record, facts);
  const call = urgentComment(result.record, facts);
  const receipt = receiptComment(facts, result, judged, isGone);
  const remembering = { ...receipt, ...receiptMemory(result.record, pull, receipt, news) };
  const others = [...(call ? [call] : []), ...(news ? [news.comment] : [])];
  return receiptMarker(pull) === null ? [remembering, ...others] : [...others, remembering];
}

function receiptComment(
  facts: PullFacts,
  { record, waiting }: ConversationResult,
  judged: Judgement,
  isGone: boolean,
): Outward['comments'][number] {
  const { pull, desk } = facts;
  const before = receiptMarker(pull);
  // What was not taken must be read again.
  const isRead = judged.kind !== 'no_submission' && judged.kind !== 'unknown' && waiting === null;
  return {
    key: receiptKey,
    head: isRead ? pull.head.oid : (before?.head ?? null),
    isMending: isRead ? judged.kind === 'refused' : (before?.isMending ?? false),
    body: receiptText(record, desk, {
      problems: problemsOf(judged),
      readAs: readAsPart(record, judged, facts),
      isGone,
      first: [...urgentCall(record, desk), ...whatToDoFirst(facts, record, judged)],
    }),
    mayChange: true,
  };
}

// What an earlier run has read is not read again: its list stands in the receipt.
function readAsPart(record: TicketRecord, judged: Judgement, { pull, desk }: PullFacts): string {
  if (judged.kind === 'accepted') return readAsList(judged.notes, record.report, languageOf(record, desk));
  return readAsIn(pull.own.find(({ key }) => key === receiptKey)?.body ?? '');
}

// While a ticket is under embargo, and open, and anyone can read its report.
function whatToDoFirst(facts: PullFacts, record: TicketRecord, judged: Judgement): string[] {
  const { desk, repository } = facts;
  const language = languageOf(record, desk);
  if (isExposed(facts, judged)) return [refusedInTheOpen(facts, language, false)];
  const isOpen = repository.isPublic && !isSealed(record.report) && !isDisclosed(record);
  return isOpen && record.status !== 'closed' ? [takenInTheOpen(facts, language, record.number)] : [];
}

function answers(
  { desk, settledBefore }: PullFacts,
  { record, answerable, undone }: ConversationResult,
): Outward['comments'] {
  const isRecent = (at: string) => settledBefore === null || Date.parse(at) >= settledBefore;
  return [
    ...answerable.map((one) => ({ ...once(answerKey(one.remark)), body: answerText(one, desk) })),
    ...undone.map((remark) => ({ ...once(answerKey(remark)), body: undoneText(remark, desk) })),
    ...record.history.flatMap((event) =>
      event.deadline && isRecent(event.at)
        ? [{ ...once(clockKey(event.deadline)), body: clockText(record, event, desk) }]
        : [],
    ),
  ].filter(({ key }) => record.status !== 'closed' || !key.startsWith('clock/'));
}

// A raised thumb says that a remark was carried out, a puzzled face that it was not, and eyes that it was answered.
function reactionsOf(facts: PullFacts, record: TicketRecord): Outward['reactions'] {
  const { pull } = facts;
  const sources = new Set(record.history.map(({ source }) => source));
  const carriedOut = pull.remarks.filter(
    ({ did, anchor }) => did === 'wrote' && sources.has(sourceOf(pull, anchor)),
  );
  return [
    ...carriedOut.map(({ id }) => ({ on: id, content: 'THUMBS_UP' as const })),
    ...answerReactions(record, facts),
  ];
}
