// The sentences of the script in French.
import { problems } from '../../../../scripts/words/fr/problems.ts';
import { wizardSayings } from '../../../../scripts/words/fr/wizard-sayings.ts';
import type { Sayings } from './sayings.ts';

export const sayings: Sayings = { ...wizardSayings, file: problems };
