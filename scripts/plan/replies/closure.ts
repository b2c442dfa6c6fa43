// What publisher and staff are told where GitHub itself closed the pull request of an open ticket: nobody has decided that.
import { ownLanguage, type TicketRecord } from '../../ticket/ticket.ts';
import { mention } from '../../words/markdown.ts';
import { words } from '../../words/words.ts';
import type { PullFacts } from '../pull-request/facts.ts';
import { submittedPath } from '../pull-request/judgement.ts';
import type { ForgeClosure, Pull } from '../pull-request/pull-facts.ts';
import { type Outward, once } from './outward.ts';
import { languageOf } from './receipt/receipt.ts';
import { strayNames } from './stray.ts';

/** Said once of each such closing, and of none that was over long before. */
export function closureComments(
  { pull, desk, settledBefore }: PullFacts,
  record: TicketRecord,
): Outward['comments'] {
  const { closure } = pull;
  const isOld = closure !== null && settledBefore !== null && closure.at < settledBefore;
  if (closure === null || isOld || record.status === 'closed') return [];
  const body = [toPublisher(pull, closure, record, desk), toStaff(pull, closure, record, desk)].join('\n\n');
  return [{ ...once(`closure/${closure.anchor}`), body }];
}

type Desk = PullFacts['desk'];

function toPublisher({ author }: Pull, { cause }: ForgeClosure, record: TicketRecord, desk: Desk): string {
  const said = words(languageOf(record, desk)).pull.closure;
  const name = author?.isBot === false ? [mention(author.login)] : [];
  const stays = `${said.happened[cause]} ${said.stays(record.number)}`;
  const next = cause === 'merged' ? [] : [said.next[cause], said.withdraw];
  return [...name, stays, ...next].join('\n\n');
}

function toStaff(pull: Pull, { cause }: ForgeClosure, { triage }: TicketRecord, desk: Desk): string {
  const said = words(ownLanguage(desk)).pull.closure;
  const [path = ''] = strayNames([submittedPath(pull.changes) ?? 'tickets/inbox']);
  const text = cause === 'merged' ? said.merged(path) : said.staff[cause];
  const people = triage?.assignee ? [triage.assignee] : desk.on_call;
  return [text, ...people.map(mention)].join(' ');
}
