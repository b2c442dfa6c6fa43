// Commands and questions on a submission that has no ticket yet: answered at once, and done with. None acts later.
import type { Desk } from '../../ticket/desk/configuration.ts';
import { prefixesOf } from '../../ticket/desk/stamp.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';
import type { Role } from '../../triage/command.ts';
import { commandLines, mayHoldCommand } from '../../triage/command-lines.ts';
import { parsedCommand } from '../../triage/command-parser.ts';
import { invalidLabel, notAReportLabel } from '../replies/labels.ts';
import { markAt, withMarks } from './answered.ts';
import type { ConversationFacts } from './conversation.ts';
import { receiptMarker } from './judgement.ts';
import type { Pull } from './pull-facts.ts';
import { byPlace, placeOf } from './settled-remarks.ts';
import { type Statement, statements } from './statements.ts';
import { needsStanding, unheardStatements } from './unheard.ts';

export interface EarlyStatement extends Statement {
  role: Role;
  questions: readonly ('status' | 'help')[];
  /** It holds more than questions. */
  isOrder: boolean;
}

export interface EarlyStatements {
  answerable: readonly EarlyStatement[];
  /** Of somebody it cannot be said for now who they are: they wait. */
  isDeferred: boolean;
}

/** Of staff and publishers alone; to a stranger nothing is said. */
export function earlyStatements(facts: ConversationFacts): EarlyStatements {
  const answerable: EarlyStatement[] = [];
  let isDeferred = false;
  for (const statement of unheardStatements(null, facts).filter(mayCommand)) {
    const role = roleIn(statement, facts);
    isDeferred ||= role === 'unknown';
    if (role !== null && role !== 'unknown') answerable.push(...asEarly(statement, role, facts.desk));
  }
  return { answerable, isDeferred };
}

function mayCommand({ remark, parts }: Statement): boolean {
  return remark.did === 'wrote' && parts.some(({ body }) => mayHoldCommand(body));
}

function asEarly(statement: Statement, role: Role, desk: Desk): EarlyStatement[] {
  const names = commandNames(statement, role, desk);
  const questions = (['status', 'help'] as const).filter((name) => names.includes(name));
  const isOrder = names.some((name) => name !== 'status' && name !== 'help');
  return names.length === 0 ? [] : [{ ...statement, role, questions, isOrder }];
}

function roleIn(statement: Statement, facts: ConversationFacts): Role | 'unknown' | null {
  const { by } = statement.remark;
  if (by === null) return null;
  const standing = needsStanding(statement, facts) ? facts.standingOf(by) : 'nobody';
  if (standing === 'staff') return 'staff';
  if (by.id === facts.pull.author?.id) return 'publisher';
  return standing === 'unknown' ? 'unknown' : null;
}

// What a publisher writes of a path is no command, nor near one.
function commandNames({ parts }: Statement, role: Role, { number }: Desk): string[] {
  return parts
    .flatMap(({ body }) => commandLines(body).commands)
    .filter((line) => {
      const { fault } = parsedCommand(line, prefixesOf(number));
      const isUnknown = fault?.code === 'unknown-command' && fault.parameters.suggestion === undefined;
      return role === 'staff' || !isUnknown;
    })
    .map(({ name }) => name);
}

/** Whether the desk has found before that a pull request is no report, or none that it could take. */
export function wasWithoutTicket(pull: Pick<Pull, 'labels' | 'own'>): boolean {
  const { labels } = pull;
  return (
    labels.includes(invalidLabel) ||
    labels.includes(notAReportLabel) ||
    receiptMarker(pull)?.isMending === true
  );
}

/** A new record on which nothing acts that was said before it. */
export function withoutEarlyWords(record: TicketRecord, pull: Pull): TicketRecord {
  const last = statements(pull.remarks).map(placeOf).sort(byPlace).at(-1);
  return last === undefined ? record : withMarks(record, [markAt(last, pull)]);
}
