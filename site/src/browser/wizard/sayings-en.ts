// The sentences of the script in English.
import { notes } from '../../../../scripts/words/en/notes.ts';
import { reportProblems } from '../../../../scripts/words/en/report-problems.ts';
import { wizardSayings } from '../../../../scripts/words/en/wizard-sayings.ts';
import type { Sayings } from './sayings.ts';

export const sayings: Sayings = { ...wizardSayings, file: reportProblems, notes };
