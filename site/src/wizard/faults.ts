// What is wrong with what was typed, field by field, by the very schema and rules of the intake.
import type { Finding } from '../../../scripts/ticket/problem.ts';
import { type Answers, answerFindings, type Question } from '../../../scripts/ticket/report/questions.ts';
import { valueAt } from '../../../scripts/ticket/yaml/value.ts';
import type { Draft, Fault, Typed } from './draft.ts';
import { wayFaults } from './embargo/way.ts';
import { filledRows } from './offer-rows.ts';
import { sealFaults } from './seal-step.ts';
import { isAskedOf, questionsOf, type Step } from './steps.ts';
import { fieldName } from './typed.ts';

// Nobody mends more than this at a time.
const most = 20;

/** In the order of the fields; each once. */
export function faultsOf(step: Step, draft: Draft): Fault[] {
  if (step.name === 'seal') return sealFaults(draft);
  const asked = questionsOf(step).filter((question) => isAskedOf(question, draft));
  const found = asked.flatMap((question) => questionFaults(question, draft));
  if (step.name === 'disclosure') found.push(...wayFaults(draft));
  return [...new Map(found.map((fault) => [JSON.stringify(fault), fault])).values()].slice(0, most);
}

function questionFaults(question: Question, { typed, answers, now }: Draft): Fault[] {
  if (valueAt(answers, question.at) === undefined) return openFaults(question, answers);
  if (question.of) return [];
  return answerFindings(answers, question.at, now).map((finding) => faultOf(question, finding, typed));
}

// A vulnerability is named by a CVE or measured by CVSS, and CVSS is asked for after the CVE.
function openFaults({ at, kind, isOptional }: Question, answers: Answers): Fault[] {
  const field = kind === 'offers' ? 'offers.0.id' : fieldName(at);
  if (field === 'cvss' && answers.cve === undefined)
    return [{ field, code: 'cve-or-cvss-missing', parameters: {} }];
  return isOptional ? [] : [{ field, code: 'needed', parameters: {} }];
}

function faultOf(question: Question, { code, parameters, at }: Finding, typed: Typed): Fault {
  const field = question.kind === 'offers' ? offerField(at, typed) : fieldName(question.at);
  return code === 'blank' ? { field, code: 'needed', parameters: {} } : { field, code, parameters };
}

// Rows without any text are no offers, so the places in the report are not those of the rows.
function offerField([, place = 0, key = 'id']: Finding['at'], typed: Typed): string {
  return `offers.${filledRows(typed)[Number(place)] ?? 0}.${key}`;
}
