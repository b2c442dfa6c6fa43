// The sentences of the script in French.
import { notes } from '../../../../scripts/words/fr/notes.ts';
import { reportProblems } from '../../../../scripts/words/fr/problems/report-problems.ts';
import { wizardSayings } from '../../../../scripts/words/fr/wizard/wizard-sayings.ts';
import type { Sayings } from './sayings.ts';

export const sayings: Sayings = { ...wizardSayings, file: reportProblems, notes };
