// The sentences of the script in English.
import { problems } from '../../../../scripts/words/en/problems.ts';
import { wizardSayings } from '../../../../scripts/words/en/wizard-sayings.ts';
import type { Sayings } from './sayings.ts';

export const sayings: Sayings = { ...wizardSayings, file: problems };
