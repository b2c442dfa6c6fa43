// What is said of comments that were changed: by another hand, so that their commands are nobody's; or by their author after
// they were carried out, so that they no longer say what was done.
import { HOUR, instantOf } from '../../../ticket/clock/instant.ts';
import { ownLanguage, type TicketRecord } from '../../../ticket/ticket.ts';
import { mayHoldCommand } from '../../../triage/comment/command-lines.ts';
import { words } from '../../../words/words.ts';
import type { ConversationResult } from '../../pull-request/conversation.ts';
import type { PullFacts } from '../../pull-request/facts.ts';
import type { Remark } from '../../pull-request/pull-facts.ts';
import { sourceOf } from '../../pull-request/spoken/unheard.ts';
import { type Outward, once } from '../outward.ts';
import { languageOf } from '../receipt/receipt.ts';
import { answerKey, changedKey, changedPrefix } from './answer-key.ts';

/** Nobody changes more of their comments in an hour and needs to be told each time. */
const mostChanged = 5;

export function editedComments(
  facts: PullFacts,
  { record, edited }: Pick<ConversationResult, 'record' | 'edited'>,
): Outward['comments'] {
  const wordsFor = ({ by }: Remark) => words(languageFor(by?.id, facts, record)).pull;
  return [
    ...edited.map((remark) => ({
      ...once(answerKey(remark)),
      body: wordsFor(remark).edited(addressOf(remark, facts), remark.editedBy?.login ?? null),
    })),
    ...changedRemarks(facts, record).map((remark) => ({
      ...once(changedKey(remark)),
      body: wordsFor(remark).changedSince(addressOf(remark, facts)),
    })),
  ];
}

function addressOf({ anchor }: Remark, { pull, repository }: PullFacts): string {
  return `${repository.address}/pull/${pull.number}#${anchor}`;
}

function languageFor(by: string | undefined, { pull, desk }: PullFacts, record: TicketRecord) {
  return by === pull.author?.id ? languageOf(record, desk) : ownLanguage(desk);
}

// Those that nobody was told of yet. Of an answer in words it matters only where it asks for something now.
function changedRemarks({ pull, settledBefore, at }: PullFacts, { history }: TicketRecord): Remark[] {
  const done = new Map(history.map((event) => [event.source, event]));
  const said = new Set(pull.own.map(({ key }) => key));
  const changed = pull.remarks.filter((remark) => {
    const event = done.get(sourceOf(pull, remark.anchor));
    if (remark.did !== 'wrote' || event === undefined || said.has(changedKey(remark))) return false;
    if (settledBefore !== null && remark.at < settledBefore) return false;
    const isLater = remark.at > (instantOf(event.at) ?? remark.at);
    return isLater && (event.did !== 'information_given' || mayHoldCommand(remark.body));
  });
  const recent = pull.own.filter((one) => one.key.startsWith(changedPrefix) && one.at > at - HOUR);
  return changed.slice(0, Math.max(0, mostChanged - recent.length));
}
