// What a pull request shows that adds nothing to the inbox: a hint, and what to do about a report that lies elsewhere.

import { isUnsettled, type Standing } from '../../pull-request/conversation.ts';
import type { PullFacts } from '../../pull-request/facts.ts';
import { exposedKey, notAReportKey } from '../answers/answer-key.ts';
import { exposedText, hintText } from '../answers/answers.ts';
import { invalidLabel, notAReportLabel } from '../labels.ts';
import { type Outward, once, untouched } from '../outward.ts';
import { embargoedOthers, isExposureTold, isInTheOpen } from './exposure.ts';
import { refusedInTheOpen } from './in-the-open.ts';

/** Something that may have been meant for a report; `standing` is that of whoever opened it. */
export function withoutSubmission(facts: PullFacts, standing: Standing): Outward {
  const { pull } = facts;
  const unchanged = untouched(pull);
  if (isUnsettled(standing)) return unchanged;
  const settled = unchanged.labels.filter((name) => name !== notAReportLabel && name !== invalidLabel);
  const isStaff = standing === 'staff';
  const comments = [...(isStaff ? [] : [hint(facts)]), ...exposure(facts, isStaff)];
  return { ...unchanged, comments, labels: isStaff ? settled : [...settled, notAReportLabel] };
}

// What a first hint can tell, too, makes no second comment.
function hint(facts: PullFacts): Outward['comments'][number] {
  const { pull, desk } = facts;
  const text = hintText('notAReport', desk);
  return isOpenElsewhere(facts, false)
    ? { ...once(notAReportKey), head: pull.head.oid, body: `${openText(facts)}\n\n${text}` }
    : { ...once(notAReportKey), body: text };
}

function exposure(facts: PullFacts, isStaff: boolean): Outward['comments'] {
  const { pull } = facts;
  const isSaidByHint = !isStaff && !pull.own.some(({ key }) => key === notAReportKey);
  if (isSaidByHint || isExposureTold(pull) || !isOpenElsewhere(facts, isStaff)) return [];
  return [{ ...once(exposedKey(pull.head)), body: openText(facts) }];
}

function isOpenElsewhere({ pull, desk, stored, repository }: PullFacts, isStaff: boolean): boolean {
  return isInTheOpen(stored, desk, repository) && embargoedOthers(pull, isStaff).length > 0;
}

// To whoever pushed it, in any language of the desk, and to the staff.
function openText(facts: PullFacts): string {
  const { desk } = facts;
  const parts = desk.languages.map((language) => refusedInTheOpen(facts, language, true));
  return [...parts, exposedText(desk)].join('\n\n');
}
