// Which questions and mistakes get an answer: the same one on a pull request is answered once, and nobody gets so many in
// an hour, on one pull request or on all together, that the desk has none left for others.
import { DAY, HOUR } from '../../../ticket/clock/instant.ts';
import { answerKey } from '../../replies/answers/answer-key.ts';
import type { Replies } from '../../replies/outward.ts';
import type { Answerable } from '../conversation.ts';
import type { Pull, Remark } from '../pull-facts.ts';
import { commandsIn } from '../spoken/spoken.ts';
import { type Statement, statements } from '../spoken/statements.ts';

/** So many answers one account gets on a pull request in an hour; the staff more, who have tickets to work on. */
const mostAnswers = { publisher: 5, staff: 20 } as const;
/** And so many on all pull requests together. */
const mostElsewhere = { publisher: 10, staff: 60 } as const;
/** An app answers at once and never tires: so many of its remarks on a pull request get an answer in a day. */
const mostToApp = 3;

/** What calls for an answer, and of whom it is. */
export type Answering = Statement & Pick<Answerable, 'role'>;

/**
 * `at` is epoch milliseconds; `elsewhere` is how many answers each account got within the hour on other pull requests, by
 * its id. What is left out needs no answer later: it is answered elsewhere, or was too much.
 */
export function fairAnswers<One extends Answering>(
  answerable: readonly One[],
  pull: Pull,
  at: number,
  elsewhere: ReadonlyMap<string, number>,
): One[] {
  if (answerable.length === 0) return [];
  const answered = answeredStatements(pull);
  const lastAnswered = new Map<string, number>();
  for (const statement of answered) {
    const text = askedText(statement);
    lastAnswered.set(text, Math.max(statement.at, lastAnswered.get(text) ?? 0));
  }
  const spent = new Map<string, number>();
  for (const { remark, at: since } of answered)
    if (since > at - spanOf(remark)) add(spent, remark.by?.id ?? '');
  const asked = answerable.map((one) => ({ one, text: askedText(one) }));
  // The last of those that ask the same speaks for all of them; the oldest question is answered first.
  const last = new Map(asked.map((question) => [`${question.one.remark.by?.id} ${question.text}`, question]));
  const due = [...last.values()].filter(({ one: { remark, role }, text }) => {
    const isSaid = (lastAnswered.get(text) ?? -1) >= remark.at;
    if (isSaid) return false;
    const id = remark.by?.id ?? '';
    const count = add(spent, id);
    return count <= mostTo(remark, role) && count + (elsewhere.get(id) ?? 0) <= mostElsewhere[role];
  });
  return due.map(({ one }) => one);
}

/** The same for what is explained to whoever closed or opened a pull request where that decides nothing. */
export function fairExplanations(undone: readonly Remark[], pull: Pull, at: number): Remark[] {
  const answered = answeredStatements(pull).map(({ remark }) => remark);
  return undone.filter((remark) => {
    const recent = answered.filter((one) => one.by?.id === remark.by?.id && one.at > at - spanOf(one));
    return recent.length < mostTo(remark, 'publisher');
  });
}

/** Whether an app opens a pull request again as often as the desk closes it: then it is left open, and nobody fights. */
export function isContested(pull: Pull, at: number): boolean {
  const last = pull.remarks.findLast(({ did }) => did === 'closed' || did === 'reopened');
  return (
    last?.did === 'reopened' && last.by?.isBot === true && fairExplanations([last], pull, at).length === 0
  );
}

function spanOf({ by }: Remark): number {
  return by?.isBot ? DAY : HOUR;
}

function mostTo({ by }: Remark, role: 'publisher' | 'staff'): number {
  return by?.isBot ? mostToApp : mostAnswers[role];
}

/** How many answers each account got on these pull requests since an instant, by its id. */
export function answersSince(pulls: readonly Pull[], since: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const pull of pulls)
    for (const { remark, at } of answeredStatements(pull))
      if (remark.by && at > since) add(counts, remark.by.id);
  return counts;
}

/** The same with the answers that are about to be given. */
export function withAnswers(
  counts: ReadonlyMap<string, number>,
  { remarks }: Pick<Pull, 'remarks'>,
  { replies }: Pick<Replies, 'replies'>,
): ReadonlyMap<string, number> {
  const keys = new Set(replies.flatMap((reply) => (reply.kind === 'create_comment' ? [reply.key] : [])));
  const answered = remarks.filter((remark) => keys.has(answerKey(remark)));
  const more = new Map(counts);
  for (const { by } of answered) add(more, by?.id ?? '');
  return more;
}

function answeredStatements({ remarks, own }: Pull): Statement[] {
  const keys = new Set(own.map(({ key }) => key));
  return statements(remarks).filter(({ parts }) => parts.some((part) => keys.has(answerKey(part))));
}

/** The commands of a statement, without the words between them: by these two statements ask the same. */
function askedText({ remark: { did }, parts }: Pick<Statement, 'remark' | 'parts'>): string {
  if (did !== 'wrote') return did;
  return parts
    .flatMap(commandsIn)
    .map(({ name, rest }) => `${name} ${rest}`)
    .join('\n');
}

function add(counts: Map<string, number>, key: string): number {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}
