// What a pull request without a usable record should show: problems to mend, a hint, or a call for staff.
import { dueInstant } from '../../ticket/clock/clock.ts';
import { MINUTE } from '../../ticket/clock/instant.ts';
import { acknowledgeDuration, type Desk } from '../../ticket/desk/configuration.ts';
import { ownLanguage } from '../../ticket/ticket.ts';
import { givingAway } from '../../ticket/yaml/document.ts';
import type { EarlyStatement } from '../pull-request/before-ticket.ts';
import type { PullFacts } from '../pull-request/facts.ts';
import {
  isChecked,
  type Judgement,
  problemsOf,
  receiptKey,
  receiptMarker,
} from '../pull-request/judgement.ts';
import type { Pull, PullOutline } from '../pull-request/pull-facts.ts';
import {
  answerKey,
  conflictKey,
  exposedKey,
  stillInvalidKey,
  unknownFilesKey,
} from './answers/answer-key.ts';
import { exposedText, hintText, noTicketText, stillInvalidText, unusableText } from './answers/answers.ts';
import { embargoedOthers, embargoIn, isInTheOpen } from './exposed/exposure.ts';
import { refusedInTheOpen } from './exposed/in-the-open.ts';
import { invalidLabel, unusableLabel } from './labels.ts';
import { type Outward, once, untouched } from './outward.ts';
import { refusedCheck } from './receipt/check.ts';
import { refusalText } from './receipt/receipt.ts';

/** When staff are told that a submission is still invalid, in epoch milliseconds: one business day after it came. */
export function stillInvalidAt({ createdAt }: Pick<PullOutline, 'createdAt'>, desk: Desk): number {
  return dueInstant(desk.time, createdAt, acknowledgeDuration(desk)).epochMilliseconds;
}

/** A submission with problems: all of them, and a word to the on-call once it has stayed so for too long. */
export function refused(facts: PullFacts, judged: Judgement, early: readonly EarlyStatement[] = []): Outward {
  const { pull, desk, at } = facts;
  const problems = problemsOf(judged);
  const spoken = (judged.kind === 'refused' ? judged.language : null) ?? ownLanguage(desk);
  const receipt = { key: receiptKey, head: pull.head.oid, isMending: true, mayChange: true };
  const isOpen = isExposed(facts, judged);
  const first = isOpen ? [refusedInTheOpen(facts, spoken, false)] : [];
  // Where not everything could be read this time, what was said of this commit before stands.
  const mayChange = pull.others !== null || receiptMarker(pull)?.head !== pull.head.oid;
  const body = [...first, refusalText(problems, spoken, isOpen)].join('\n\n');
  const comments: Outward['comments'][number][] = [{ ...receipt, body, mayChange }];
  if (at >= stillInvalidAt(pull, desk))
    comments.push({ ...once(stillInvalidKey), body: stillInvalidText((at - pull.createdAt) / MINUTE, desk) });
  comments.push(...exposed(facts, judged));
  for (const one of early) {
    const language = one.role === 'staff' ? ownLanguage(desk) : spoken;
    comments.push({ ...once(answerKey(one.remark)), body: noTicketText(one, problems.length, language) });
  }
  const check = isChecked(pull, true) ? null : refusedCheck(pull, problems, spoken);
  return { check, comments, labels: [invalidLabel], reactions: early.map(earlyReaction), state: null };
}

/** By it the answer is known, though its comment may be gone. */
function earlyReaction({ remark, isOrder }: EarlyStatement): Outward['reactions'][number] {
  return { on: remark.id, content: isOrder ? 'CONFUSED' : 'EYES' };
}

/** Whether a commit that is not taken shows something under embargo. */
export function isExposed({ pull, stored, desk, repository }: PullFacts, judged: Judgement): boolean {
  if (!isInTheOpen(stored, desk, repository)) return false;
  return (
    problemsOf(judged).some(({ code }) => givingAway.has(code)) ||
    (judged.kind === 'refused' && embargoIn(pull.file) !== null) ||
    (judged.kind !== 'settled' && embargoedOthers(pull).length > 0)
  );
}

/** Tells staff of each commit that is refused and publishes something under embargo, whether the desk has keys or not. */
export function exposed(facts: PullFacts, judged: Judgement): Outward['comments'] {
  const { pull, desk } = facts;
  return isExposed(facts, judged) ? [{ ...once(exposedKey(pull.head)), body: exposedText(desk) }] : [];
}

/** The record cannot be written, or cannot be read: staff must look, and nothing is overwritten. */
export function unusable(
  { pull, desk }: PullFacts,
  kind: 'conflict' | 'unreadable',
  number: string,
): Outward {
  if (!pull.isOpen) return untouched(pull);
  const comments = [{ ...once(`${conflictKey}/${kind}`), body: unusableText(kind, number, desk) }];
  const unchanged = untouched(pull);
  return { ...unchanged, comments, labels: [...new Set([...unchanged.labels, unusableLabel])] };
}

/** GitHub may take a moment to work out what a pull request changes; what it does not say by then it will not say. */
export function isStillUnknown({ updatedAt }: Pick<PullOutline, 'updatedAt'>, at: number): boolean {
  return at < updatedAt + 15 * MINUTE;
}

/** A word to whoever pushed so much that GitHub does not list it; `at` is epoch milliseconds. */
export function unknownFiles(pull: Pull, desk: Desk, at: number): Outward['comments'] {
  return isStillUnknown(pull, at) && !pull.own.some(({ key }) => key === unknownFilesKey)
    ? []
    : [{ ...once(unknownFilesKey), body: hintText('unknownFiles', desk) }];
}
