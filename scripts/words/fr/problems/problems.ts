// Everything that a file can have wrong, in French.
import type { ProblemSentences } from '../../shapes/ticket-words.ts';
import { fileProblems } from './file-problems.ts';
import { recordProblems } from './record-problems.ts';
import { reportProblems } from './report-problems.ts';
import { sealProblems } from './seal-problems.ts';

export const problems: ProblemSentences = {
  ...reportProblems,
  ...fileProblems,
  ...recordProblems,
  ...sealProblems,
};
