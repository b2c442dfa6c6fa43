// What is wrong with what was typed, field by field, by the very schema and rules of the intake.
import type { Finding } from '../../../scripts/ticket/problem.ts';
import type { Question } from '../../../scripts/ticket/report/questions.ts';
import { excerpt } from '../../../scripts/ticket/yaml/excerpt.ts';
import { valueAt } from '../../../scripts/ticket/yaml/value.ts';
import type { Draft, Fault, Typed } from './draft.ts';
import { wayFaults } from './embargo/way.ts';
import { filledRows } from './offer-rows.ts';
import { sealFaults } from './seal-step.ts';
import { isAskedOf, questionsOf, type Step } from './steps.ts';
import { fieldName, notKnown, textTo } from './typed.ts';

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

function questionFaults(question: Question, draft: Draft): Fault[] {
  const { typed, answers, now, reader } = draft;
  if (valueAt(answers, question.at) === undefined) return openFaults(question, draft);
  if (question.of) return [];
  return reader.answerFindings(answers, question.at, now).map((finding) => faultOf(question, finding, typed));
}

// A vulnerability is named by a CVE or measured by CVSS, and CVSS is asked for after the CVE.
function openFaults(question: Question, { answers, typed }: Draft): Fault[] {
  const { at, kind } = question;
  const field = kind === 'offers' ? 'offers.0.id' : fieldName(at);
  if (field === 'cvss' && answers.cve === undefined)
    return [{ field, code: 'cve-or-cvss-missing', parameters: {} }];
  return mayStayOpen(question, typed) ? [] : [{ field, code: 'needed', parameters: {} }];
}

// Of a choice that may be left open, *not known* is one of the values.
function mayStayOpen(question: Question, typed: Typed): boolean {
  return question.isOptional === true && (!question.of || textTo(question, typed) === notKnown);
}

function faultOf(question: Question, { code, parameters, at }: Finding, typed: Typed): Fault {
  const field = question.kind === 'offers' ? offerField(at, typed) : fieldName(question.at);
  if (code === 'blank') return { field, code: 'needed', parameters: {} };
  if (question.kind === 'number' && code === 'wrong-type') return notACount(field, textTo(question, typed));
  return { field, code, parameters };
}

// "About 12" is asked again, with the one number that it holds.
function notACount(field: string, text: string): Fault {
  const [first = '', ...others] = text.slice(0, 80).match(/\d[\d.,]*/g) ?? [];
  const count = others.length === 0 && /^\d{1,10}$/.test(first) ? String(Number(first)) : null;
  return { field, code: 'not-a-count', parameters: { found: excerpt(text), count } };
}

// Rows without any text are no offers, so the places in the report are not those of the rows.
function offerField([, place = 0, key = 'id']: Finding['at'], typed: Typed): string {
  return `offers.${filledRows(typed)[Number(place)] ?? 0}.${key}`;
}
