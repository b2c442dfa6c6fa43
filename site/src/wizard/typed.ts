// What somebody has typed, by the names of the fields, and the answers that it makes.
import {
  type Answers,
  type Question,
  questions,
  withAnswer,
} from '../../../scripts/ticket/report/questions.ts';
import type { Language } from '../../../scripts/ticket/ticket.ts';
import type { Reader, Typed } from './draft.ts';
import { filledRows, offersTyped } from './offer-rows.ts';

/** The name of the field for a place in the report: `incident.contained`. */
export function fieldName(at: readonly (string | number)[]): string {
  return at.join('.');
}

/** The report so far: what is asked, as far as it was answered. What was answered before it went out of question is left out. */
export function answersFrom(typed: Typed, language: Language, reader: Reader): Answers {
  return questions.reduce<Answers>(
    (answers, question) =>
      isAsked(question, answers)
        ? withAnswer(answers, question.at, answerTo(question, typed, reader))
        : answers,
    { language },
  );
}

export function isAsked({ isAsked }: Question, answers: Answers): boolean {
  return isAsked?.(answers) !== false;
}

/** Whether anything was typed that is more than a choice. */
export function hasWords(typed: Typed): boolean {
  return questions.some((question) =>
    question.kind === 'offers'
      ? filledRows(typed).length > 0
      : question.of === undefined && textTo(question, typed).trim() !== '',
  );
}

/** What was typed for one question, as text. */
export function textTo({ at }: Question, typed: Typed): string {
  return (typed[fieldName(at)] ?? '').toWellFormed();
}

function answerTo(question: Question, typed: Typed, reader: Reader): unknown {
  if (question.kind === 'offers') return offersTyped(typed);
  const text = textTo(question, typed);
  if (question.of) return question.of.find((value) => String(value) === text);
  return reader.readAnswer(question, text, zoneOf(question, typed)).value;
}

/** The value of a choice that says so. */
export const notKnown = 'unknown';

/** The name of the field that says so of an answer in words. */
export function notKnownName(name: string): string {
  return `${name}.${notKnown}`;
}

/** Whether somebody has said that they do not know the answer, where the report leaves it out. */
export function isNotKnown({ at, isOptional }: Question, typed: Typed): boolean {
  const name = fieldName(at);
  return isOptional === true && (typed[name] === notKnown || typed[notKnownName(name)] === 'true');
}

/** The name of the field for the time zone of a moment. */
export function zoneName(name: string): string {
  return `${name}.zone`;
}

/** The IANA time zone of times that were typed without an offset: the one of this computer, unless another was chosen. */
export function zoneOf({ at }: Question, typed: Typed): string {
  return typed[zoneName(fieldName(at))] || Intl.DateTimeFormat().resolvedOptions().timeZone;
}
