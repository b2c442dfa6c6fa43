// What somebody has typed, by the names of the fields, and the answers that it makes.
import {
  type Answers,
  answerFrom,
  type Question,
  questions,
  withAnswer,
} from '../../../scripts/ticket/report/questions.ts';
import type { Language } from '../../../scripts/ticket/ticket.ts';
import type { Typed } from './draft.ts';
import { offersTyped } from './offer-rows.ts';

/** The name of the field for a place in the report: `incident.contained`. */
export function fieldName(at: readonly (string | number)[]): string {
  return at.join('.');
}

/** The report so far: what is asked, as far as it was answered. What was answered before it went out of question is left out. */
export function answersFrom(typed: Typed, language: Language): Answers {
  return questions.reduce<Answers>(
    (answers, question) =>
      isAsked(question, answers) ? withAnswer(answers, question.at, answerTo(question, typed)) : answers,
    { language },
  );
}

export function isAsked({ isAsked }: Question, answers: Answers): boolean {
  return isAsked?.(answers) !== false;
}

function answerTo(question: Question, typed: Typed): unknown {
  if (question.kind === 'offers') return offersTyped(typed);
  const text = (typed[fieldName(question.at)] ?? '').toWellFormed();
  if (question.of) return question.of.find((value) => String(value) === text);
  return answerFrom(question, text);
}
