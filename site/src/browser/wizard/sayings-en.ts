// The sentences of the script in English.
import { notes } from '../../../../scripts/words/en/notes.ts';
import { reportProblems } from '../../../../scripts/words/en/problems/report-problems.ts';
import { wizardSayings } from '../../../../scripts/words/en/wizard/wizard-sayings.ts';
import type { Sayings } from './sayings.ts';

export const sayings: Sayings = { ...wizardSayings, file: reportProblems, notes };
