// What a record remembers of the answers on its pull request: up to where each account has them, and the last of them by
// name, so that a run that was cut short before it gave them is made good.
import { instantText } from '../../../ticket/clock/instant.ts';
import { bySource } from '../../../ticket/record/anchor-order.ts';
import type { TicketRecord } from '../../../ticket/ticket.ts';
import { answerKey } from '../../replies/answers/answer-key.ts';
import { goneLabel } from '../../replies/labels.ts';
import type { Pull, Reaction, Remark } from '../pull-facts.ts';
import { byPlace, type Place, placeOf } from './settled-remarks.ts';
import { isText, type Statement } from './statements.ts';
import { sourceOf, type UnheardFacts } from './unheard.ts';

type Answered = NonNullable<TicketRecord['answered']>[number];

/** How something is answered, each with the reaction that says so: it stays where the comment is deleted. */
type Answer = 'refused' | 'replied';
const reactionOf: Readonly<Record<Answer, Reaction>> = { refused: 'CONFUSED', replied: 'EYES' };
const kinds = ['refused', 'replied'] as const;

export interface Given {
  statement: Statement;
  how: Answer;
}

/** The desk's reactions on what each account had answered last. */
export function answerReactions(
  { answered = [] }: Pick<TicketRecord, 'answered'>,
  { pull, self }: DeskFacts,
): { on: string; content: Reaction }[] {
  const remarks = new Map(pull.remarks.map((remark) => [sourceOf(pull, remark.anchor), remark]));
  const ours = answered.filter(({ desk_id }) => desk_id === self);
  return ours.flatMap((one) =>
    kinds.flatMap((how) =>
      (one[how] ?? []).flatMap((source) => {
        const remark = remarks.get(source);
        return remark && isText(remark) ? [{ on: remark.id, content: reactionOf[how] }] : [];
      }),
    ),
  );
}

export interface DeskFacts extends UnheardFacts {
  /** The id of the account under which the desk writes. */
  self: string;
}

/** What was promised an answer, and shows no sign of it. Only the account that promised it can tell. */
export function owed(
  record: Pick<TicketRecord, 'answered' | 'status'>,
  all: readonly Statement[],
  facts: DeskFacts,
): Given[] {
  const bySource = new Map(all.map((one) => [sourceOf(facts.pull, one.remark.anchor), one]));
  const promised = (record.answered ?? []).filter(({ desk_id }) => desk_id === facts.self);
  return promised.flatMap((one) =>
    kinds.flatMap((how) =>
      (one[how] ?? []).flatMap((source) => {
        const statement = bySource.get(source);
        return statement && isOwed({ statement, how }, record, facts) ? [{ statement, how }] : [];
      }),
    ),
  );
}

function isOwed(
  { statement, how }: Given,
  record: Pick<TicketRecord, 'status'>,
  { pull, settledBefore }: DeskFacts,
): boolean {
  const { remark, parts, at } = statement;
  const keys = new Set(pull.own.map(({ key }) => key));
  if (settledBefore !== null && at < settledBefore) return false;
  if (parts.some((part) => keys.has(answerKey(part)))) return false;
  return isText(remark) ? !remark.reactions.includes(reactionOf[how]) : isLeftUndone(remark, record, pull);
}

// What a hand did is explained before it is undone; and once another has moved the pull request it needs no word any more.
function isLeftUndone(remark: Remark, { status }: Pick<TicketRecord, 'status'>, pull: Pull): boolean {
  const isClosing = remark.did === 'closed';
  const last = pull.remarks.findLast(({ did }) => did === 'closed' || did === 'reopened');
  const isAgainstRecord = isClosing !== (status === 'closed') && isClosing !== pull.isOpen;
  return remark === last && isAgainstRecord && !pull.labels.includes(goneLabel);
}

interface Answers {
  /** All statements of the run that call for an answer: whoever gets any has all of their own behind them. */
  judged: readonly Statement[];
  given: readonly Given[];
  /** Of what was promised before, what is still to be given. */
  owed: readonly Given[];
}

/** The record with the answers of a run. */
export function withAnswers(
  record: TicketRecord,
  { judged, given, owed }: Answers,
  { pull, self }: DeskFacts,
): TicketRecord {
  const accounts = new Set(given.map(accountOf));
  const next = [...accounts].map((by): Answered => {
    const all = [...owed, ...given].filter((one) => accountOf(one) === by);
    const own = judged.filter(({ remark }) => remark.by?.id === by);
    const last = own.map(placeOf).sort(byPlace).at(-1);
    if (last === undefined) throw new RangeError('an answer to nothing');
    const sources = (how: Answer) =>
      all.filter((one) => one.how === how).map(({ statement }) => sourceOf(pull, statement.remark.anchor));
    const [refused, replied] = [sources('refused'), sources('replied')];
    return {
      ...{ by_id: by, ...markAt(last, pull), desk_id: self },
      ...(refused.length > 0 && { refused }),
      ...(replied.length > 0 && { replied }),
    };
  });
  return withMarks(record, next);
}

function accountOf({ statement }: Given): string {
  return statement.remark.by?.id ?? '';
}

/** A place of the conversation as a record has it. */
export function markAt(
  { writtenAt, anchor }: Place,
  pull: Pick<Pull, 'number'>,
): Pick<Answered, 'at' | 'source'> {
  return { at: instantText(Math.floor(writtenAt / 1000) * 1000), source: sourceOf(pull, anchor) };
}

/** The record with marks in the place of the earlier ones of the same accounts; none goes back. */
export function withMarks(record: TicketRecord, next: readonly Answered[]): TicketRecord {
  if (next.length === 0) return record;
  const marks = new Map((record.answered ?? []).map((one) => [one.by_id, one]));
  for (const one of next) {
    const before = marks.get(one.by_id);
    const isLater = before === undefined || bySource(before, one) <= 0;
    marks.delete(one.by_id);
    marks.set(one.by_id, isLater ? one : { ...one, at: before.at, source: before.source });
  }
  return { ...record, answered: [...marks.values()] };
}
