// Whether words came before what staff asked: then they are no answer to it, in whichever run they are read.
import { instantOf } from '../../../ticket/clock/instant.ts';
import { byAnchor } from '../../../ticket/record/anchor-order.ts';
import type { TicketRecord } from '../../../ticket/ticket.ts';
import type { Pull } from '../pull-facts.ts';
import type { Statement } from './statements.ts';
import { sourceOf } from './unheard.ts';

export function isBeforeQuestion(
  { history }: Pick<TicketRecord, 'history'>,
  { at, anchor }: Statement,
  pull: Pick<Pull, 'number' | 'remarks'>,
): boolean {
  const question = history.findLast(({ did }) => did === 'information_requested');
  if (question === undefined) return false;
  // Of a question that was asked here the place decides: the history may have it later, since it never goes back.
  const asked = pull.remarks.find((remark) => sourceOf(pull, remark.anchor) === question.source);
  if (asked === undefined) return at < (instantOf(question.at) ?? 0);
  const isSameTime = at === asked.writtenAt;
  return at < asked.writtenAt || (isSameTime && byAnchor(anchor, asked.review?.of ?? asked.anchor) < 0);
}
