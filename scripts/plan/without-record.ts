// What a pull request without a usable record should show: problems to mend, a hint, or a call for staff.
import { dueInstant } from '../ticket/clock.ts';
import { acknowledgeDuration, type Desk } from '../ticket/configuration.ts';
import { MINUTE } from '../ticket/instant.ts';
import type { Problem } from '../ticket/problem.ts';
import { ownLanguage } from '../ticket/ticket.ts';
import { conflictKey, exposedKey, notAReportKey, stillInvalidKey, unknownFilesKey } from './answer-key.ts';
import { exposedText, hintText, stillInvalidText, unusableText } from './answers.ts';
import { refusedCheck } from './check.ts';
import { isUnsettled, type Standing } from './conversation.ts';
import { isChecked, type Judgement, problemsOf, receiptKey } from './judgement.ts';
import { invalidLabel, notAReportLabel, unusableLabel } from './labels.ts';
import { type Outward, once, untouched } from './outward.ts';
import type { Pull, PullOutline } from './pull-facts.ts';
import type { PullFacts } from './pull-request.ts';
import { refusalText } from './receipt.ts';

/** When staff are told that a submission is still invalid, in epoch milliseconds: one business day after it came. */
export function stillInvalidAt({ createdAt }: Pick<PullOutline, 'createdAt'>, desk: Desk): number {
  return dueInstant(desk.time, createdAt, acknowledgeDuration(desk)).epochMilliseconds;
}

/** A submission with problems: all of them, and a word to the on-call once it has stayed so for too long. */
export function refused(facts: PullFacts, judged: Judgement): Outward {
  const { pull, desk, at } = facts;
  const problems = problemsOf(judged);
  const spoken = (judged.kind === 'refused' ? judged.language : null) ?? ownLanguage(desk);
  const receipt = { key: receiptKey, head: pull.head.oid, isMending: true, mayChange: true };
  const comments: Outward['comments'][number][] = [{ ...receipt, body: refusalText(problems, spoken) }];
  if (at >= stillInvalidAt(pull, desk))
    comments.push({ ...once(stillInvalidKey), body: stillInvalidText((at - pull.createdAt) / MINUTE, desk) });
  comments.push(...exposed(problems, desk));
  const check = isChecked(pull, true) ? null : refusedCheck(pull, problems, spoken);
  return { check, comments, labels: [invalidLabel], reactions: [], state: null };
}

const exposing: ReadonlySet<Problem['code']> = new Set(['embargo-in-plaintext', 'sealed-plaintext']);

/** A word to the staff where a submission gives away what is under embargo. */
export function exposed(problems: readonly Problem[], desk: Desk): Outward['comments'] {
  return problems.some(({ code }) => exposing.has(code))
    ? [{ ...once(exposedKey), body: exposedText(desk) }]
    : [];
}

/** The record cannot be written, or cannot be read: staff must look, and nothing is overwritten. */
export function unusable(
  { pull, desk }: PullFacts,
  kind: 'conflict' | 'unreadable',
  number: string,
): Outward {
  if (!pull.isOpen) return untouched(pull);
  const comments = [{ ...once(`${conflictKey}/${kind}`), body: unusableText(kind, number, desk) }];
  const kept = untouched(pull);
  return { ...kept, comments, labels: [...new Set([...kept.labels, unusableLabel])] };
}

/** Something that may have been meant for a report; `standing` is that of whoever opened it. */
export function withoutSubmission(pull: Pull, desk: Desk, standing: Standing): Outward {
  const kept = untouched(pull);
  if (isUnsettled(standing)) return kept;
  const settled = kept.labels.filter((name) => name !== notAReportLabel && name !== invalidLabel);
  if (standing === 'staff') return { ...kept, labels: settled };
  const comments = [{ ...once(notAReportKey), body: hintText('notAReport', desk) }];
  return { ...kept, comments, labels: [...settled, notAReportLabel] };
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
