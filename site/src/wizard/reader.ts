// What reads and judges answers in words, as one module that is loaded with the first of them.
import { answerFindings, readAnswer } from '../../../scripts/ticket/report/answers.ts';
import type { Reader } from './draft.ts';
import { momentParts } from './moment-parts.ts';

export const reader: Reader = { answerFindings, readAnswer, momentParts };
