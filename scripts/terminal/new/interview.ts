// The guided questions: asks what is not answered yet, forwards and back, and keeps what was answered.
import type { Question } from '../../ticket/report/questions.ts';
import type { Words } from '../../words/words.ts';
import { type Asking, askChoice, askLine, askText } from './ask.ts';
import { askMoment } from './ask-moment.ts';
import { askOffers } from './ask-offers.ts';
import { askVectors } from './ask-vectors.ts';
import {
  keyOf,
  openQuestion,
  type Progress,
  questionBefore,
  withoutUnasked,
  withProgress,
} from './progress.ts';
import { type Answer, back, cancelled, type Prompts } from './prompts.ts';

export interface Interview {
  prompts: Prompts;
  words: Words;
  /** Epoch milliseconds. */
  now: number;
  zones: readonly string[];
  /** Is given every step forward, so that none of them is lost. */
  keep: (progress: Progress) => void;
}

/** Answers to all questions that apply, those given already kept where they stand; or that it was cancelled. */
export async function interviewed(
  interview: Interview,
  given: Progress,
  reopened?: Question,
): Promise<Progress | typeof cancelled> {
  let progress = given;
  let again = reopened;
  for (;;) {
    const question = again ?? openQuestion(progress, interview.now);
    if (!question) return progress;
    const value = await asked(interview, question, progress);
    if (value === cancelled) return cancelled;
    if (value === back) {
      again = questionBefore(question, progress.answers);
      continue;
    }
    const further = withProgress(progress, question, value);
    progress = again ? withoutUnasked(further) : further;
    again = undefined;
    interview.keep(progress);
  }
}

type Ask = (asking: Asking) => Promise<Answer<unknown>>;

const byKind: Readonly<Record<Question['kind'], Ask>> = {
  choice: askChoice,
  line: askLine,
  number: askLine,
  moment: askMoment,
  text: askText,
  list: (asking) => (asking.question.between ? askLine(asking) : askText(asking)),
  offers: askOffers,
};

const byKey: Readonly<Record<string, Ask>> = {
  cvss: askVectors,
};

function asked(interview: Interview, question: Question, progress: Progress): Promise<Answer<unknown>> {
  const { answers, begun } = progress;
  const key = keyOf(question);
  const ask = byKey[key] ?? byKind[question.kind];
  return ask({
    ...interview,
    question,
    answers,
    canGoBack: questionBefore(question, answers) !== undefined,
    begun: begun?.at === key ? begun.text : undefined,
    keep: (text) => interview.keep({ ...progress, begun: { at: key, text } }),
  });
}
