// What somebody has typed into the wizard, and what can be wrong with it.
import type { ProblemCode } from '../../../scripts/ticket/problem.ts';
import type { answerFindings, readAnswer } from '../../../scripts/ticket/report/answers.ts';
import type { Answers } from '../../../scripts/ticket/report/questions.ts';
import type { SealFaultCode } from '../../../scripts/words/shapes/wizard/wizard-seal-words.ts';
import type { momentParts } from './moment-parts.ts';

/** Text as it stands in the fields; a choice is the text of its value. */
export type Typed = Readonly<Record<string, string>>;

/** Whether a desk seals reports under embargo: never, when the publisher wants it, or always. */
export type SealMode = 'never' | 'offered' | 'always';

/** Who reads the files of the desk: anyone, those who may read its private repository, or its folder on this machine. */
export type Reach = 'everyone' | 'members' | 'folder';

export interface Fault {
  /** The name of the field that has to change. */
  field: string;
  code: ProblemCode | SealFaultCode | 'needed' | 'not-a-count' | 'date-incomplete';
  parameters: object;
}

/** Reads and judges answers in words. It is as large as all the rest, and choices need none of it. */
export interface Reader {
  readAnswer: typeof readAnswer;
  answerFindings: typeof answerFindings;
  momentParts: typeof momentParts;
}

/** As long as there are choices alone: reads no words. */
export const choicesAlone: Reader = {
  readAnswer: () => ({ value: undefined, notes: [] }),
  answerFindings: () => [],
  momentParts: () => null,
};

/** What is judged, and when: `now` is epoch milliseconds. */
export interface Draft {
  typed: Typed;
  answers: Answers;
  reader: Reader;
  now: number;
  /** Whether the desk seals. */
  sealMode: SealMode;
  /** Who reads what is not sealed. */
  reach: Reach;
}
