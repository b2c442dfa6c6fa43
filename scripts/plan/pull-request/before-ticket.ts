// Commands and questions on a submission that has no ticket yet: answered at once, and done with. None acts later.
import { prefixesOf } from '../../ticket/desk/stamp.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';
import type { Role } from '../../triage/command.ts';
import { parsedCommand } from '../../triage/command-parser.ts';
import { commandLines, mayHoldCommand } from '../../triage/comment/command-lines.ts';
import { invalidLabel, notAReportLabel } from '../replies/labels.ts';
import type { ConversationFacts } from './conversation.ts';
import { receiptMarker } from './judgement.ts';
import type { Pull } from './pull-facts.ts';
import { markAt, withMarks } from './spoken/answered.ts';
import { authorMark, byPlace } from './spoken/settled-remarks.ts';
import { channelOf } from './spoken/spoken.ts';
import { type Statement, statements } from './spoken/statements.ts';
import { answeredMarks, needsStanding, unheardStatements } from './spoken/unheard.ts';

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
    if (isRole(role)) answerable.push(...asEarly(statement, role, facts));
  }
  return { answerable, isDeferred };
}

function mayCommand({ remark, parts }: Statement): boolean {
  return remark.did === 'wrote' && parts.some(({ body }) => mayHoldCommand(body));
}

function asEarly(statement: Statement, role: Role, facts: ConversationFacts): EarlyStatement[] {
  const names = commandNames(statement, role, facts);
  const questions = (['status', 'help'] as const).filter((name) => names.includes(name));
  const isOrder = names.some((name) => name !== 'status' && name !== 'help');
  return names.length === 0 ? [] : [{ ...statement, role, questions, isOrder }];
}

type Found = Role | 'unknown' | 'unasked' | null;

function isRole(role: Found): role is Role {
  return role === 'staff' || role === 'publisher';
}

function roleIn(statement: Statement, facts: ConversationFacts): Found {
  const { by } = statement.remark;
  if (by === null) return null;
  const standing = needsStanding(statement, facts) ? facts.standingOf(by) : 'nobody';
  if (standing === 'staff') return 'staff';
  if (by.id === facts.pull.author?.id) return 'publisher';
  return standing === 'nobody' ? null : standing;
}

// What a publisher writes of a path is no command, nor near one.
function commandNames({ parts }: Statement, role: Role, { desk, pull }: ConversationFacts): string[] {
  return parts
    .flatMap((part) => commandLines(part.body, channelOf(part, pull.remarks)).commands)
    .filter((line) => {
      const { fault } = parsedCommand(line, prefixesOf(desk.number));
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

/** A new record on which nothing acts that was said before it by anyone who may command. */
export function withoutEarlyWords(record: TicketRecord, facts: ConversationFacts): TicketRecord {
  const { pull } = facts;
  const all = statements(pull.remarks);
  const spoken = unheardStatements(null, facts)
    .filter(mayCommand)
    .map((statement) => ({ role: roleIn(statement, facts), ...authorMark(statement) }));
  const isAnyoneUnsettled = spoken.some(({ role }) => role === 'unknown' || role === 'unasked');
  const everyone = isAnyoneUnsettled ? all.map((statement) => ({ ...authorMark(statement), by: null })) : [];
  const marks = [...answeredMarks(all, pull), ...spoken.filter(({ role }) => isRole(role)), ...everyone];
  const latest = new Map(marks.toSorted(byPlace).map((mark) => [mark.by, mark]));
  return withMarks(
    record,
    [...latest.values()].map((mark) => ({
      ...(mark.by !== null && { by_id: mark.by }),
      ...markAt(mark, pull),
    })),
  );
}
