// How far somebody has come with a report: what is answered, what was passed over, and which question is next.
import { answerFindings } from '../../ticket/report/answers.ts';
import { type Answers, type Question, questions, withAnswer } from '../../ticket/report/questions.ts';
import { valueAt } from '../../ticket/yaml/value.ts';

export interface Progress {
  answers: Answers;
  /** The questions that the person has answered or passed over, by their keys. */
  settled: readonly string[];
  /** A text that somebody stopped in the middle of. */
  begun?: { at: string; text: string };
}

export function keyOf({ at }: Pick<Question, 'at'>): string {
  return at.join('.');
}

/** The questions that the answers so far bring up. */
export function askedQuestions(answers: Answers): Question[] {
  return questions.filter(({ isAsked }) => isAsked?.(answers) !== false);
}

/** The first question that neither the person nor a file has answered; `now` in epoch milliseconds. */
export function openQuestion({ answers, settled }: Progress, now: number): Question | undefined {
  return askedQuestions(answers).find(
    (question) => !settled.includes(keyOf(question)) && !isAnswered(answers, question, now),
  );
}

// That a CVE or a vector is missing is told of the category, and asked for where those are.
function isAnswered(answers: Answers, { at }: Question, now: number): boolean {
  const faults = answerFindings(answers, at, now).filter(({ code }) => code !== 'cve-or-cvss-missing');
  return valueAt(answers, at) !== undefined && faults.length === 0;
}

/** The question before this one; undefined for the first. */
export function questionBefore(question: Question, answers: Answers): Question | undefined {
  const asked = askedQuestions(answers);
  return asked[asked.indexOf(question) - 1];
}

/** With the answer to a question; without a value it was passed over. */
export function withProgress({ answers, settled }: Progress, question: Question, value: unknown): Progress {
  const key = keyOf(question);
  return {
    answers: withAnswer(answers, question.at, value),
    settled: [...settled.filter((other) => other !== key), key],
  };
}

/** Without the answers to questions that a changed answer has put out of question. */
export function withoutUnasked({ answers, settled }: Progress): Progress {
  const asked = askedQuestions(answers);
  const gone = questions.filter((question) => !asked.includes(question));
  return {
    answers: gone.reduce((left, { at }) => withAnswer(left, at, undefined), answers),
    settled: settled.filter((key) => !gone.some((question) => keyOf(question) === key)),
  };
}
