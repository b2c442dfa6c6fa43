// What was said and done on a pull request since the desk last looked, and of whom it must be known who they are.
import type { TicketRecord } from '../../../ticket/ticket.ts';
import { commands } from '../../../triage/command-table.ts';
import { mayHoldCommand } from '../../../triage/comment/command-lines.ts';
import { answerKey } from '../../replies/answers/answer-key.ts';
import type { Speaker } from '../fair/asked.ts';
import type { Pull, Remark } from '../pull-facts.ts';
import { authorMark, isSettledBy, type Mark, recordedMarks } from './settled-remarks.ts';
import { commandsIn } from './spoken.ts';
import { isText, type Statement, statements } from './statements.ts';

export interface UnheardFacts {
  pull: Pull;
  /** Epoch milliseconds: what is older was heard by a run that is known to have ended well; null where none is known. */
  settledBefore: number | null;
}

/** How the history names what was said or done on a pull request. */
export function sourceOf({ number }: Pick<Pull, 'number'>, anchor: string): string {
  return `pull_request/${number}#${anchor}`;
}

/** Oldest first. Of closing and opening by hand only the last counts: what was taken back at once was never meant. */
export function unheardStatements(
  record: TicketRecord | null,
  { pull, settledBefore }: UnheardFacts,
): readonly Statement[] {
  const known = new Set((record?.history ?? []).map(({ source }) => source));
  const isCarriedOut = ({ parts }: Statement) =>
    parts.some(({ anchor }) => known.has(sourceOf(pull, anchor)));
  const last = pull.remarks.findLast(({ did }) => did === 'closed' || did === 'reopened');
  const all = statements(pull.remarks);
  const isSettled = isSettledBy([...recordedMarks(record ?? {}), ...answeredMarks(all, pull)]);
  return withinShares(
    all.filter(
      (statement) =>
        mayBeJudged(statement, pull) &&
        (isText(statement.remark) || statement.remark === last) &&
        (settledBefore === null || statement.at >= settledBefore) &&
        !isCarriedOut(statement) &&
        !isSettled(statement),
    ),
  );
}

// An app has a say where it is the publisher, and nowhere else.
function mayBeJudged({ remark: { by } }: Statement, { author }: Pull): boolean {
  return by !== null && (!by.isBot || by.id === author?.id);
}

/** Up to where each account has its answers, as the comments and reactions of the desk show it. */
export function answeredMarks(all: readonly Statement[], { own }: Pick<Pull, 'own'>): Mark[] {
  const keys = new Set(own.map(({ key }) => key));
  return all
    .filter(
      ({ remark, parts }) =>
        remark.reactions.some((one) => one !== 'THUMBS_UP') ||
        parts.some((part) => keys.has(answerKey(part))),
    )
    .map(authorMark);
}

/** So many characters of one account are read on a pull request; about ten comments of the greatest length. */
const mostCharacters = 600_000;

// The latest of each account count: what it said before that it has drowned itself.
function withinShares(all: readonly Statement[]): readonly Statement[] {
  const spent = new Map<string, number>();
  const isWithin = ({ remark, parts }: Statement) => {
    const by = remark.by?.id ?? '';
    const sum = parts.reduce((characters, { body }) => characters + body.length, spent.get(by) ?? 0);
    spent.set(by, sum);
    return sum <= mostCharacters;
  };
  return all.toReversed().filter(isWithin).toReversed();
}

/** Whose words are still to be judged, and of when they are: of these accounts the standing must be known. */
export function speakers(record: TicketRecord | null, facts: UnheardFacts): Speaker[] {
  return unheardStatements(record, facts).flatMap((statement) => {
    const { at, remark } = statement;
    const { by, isMember } = remark;
    return by && needsStanding(statement, facts) ? [{ by, at, isMember, isOpening: false }] : [];
  });
}

/** Whether what becomes of a statement depends on what its author is to the desk. */
export function needsStanding({ remark, parts }: Statement, { pull }: Pick<UnheardFacts, 'pull'>): boolean {
  // No app is staff: GitHub lets one be called as any person is.
  if (remark.by?.isBot) return false;
  const isPublisher = remark.by?.id === pull.author?.id;
  if (!isText(remark)) return !(isPublisher && remark.did === 'closed');
  return parts.some((part) => isCommand(part, isPublisher));
}

const ofPublishers = new Set(commands.flatMap(({ name, who }) => (who.includes('publisher') ? [name] : [])));

// Plain words are the publisher's or nobody's, and what publishers may do, closing included, any author of the pull
// request may; whatever else decides something depends on who says it. Only of those who may command is a remark parsed:
// of all others it is enough that no line of it can be a command.
function isCommand(remark: Remark, isPublisher: boolean): boolean {
  if (!mayHoldCommand(remark.body)) return false;
  return !isPublisher || commandsIn(remark).some(({ name }) => !ofPublishers.has(name));
}
