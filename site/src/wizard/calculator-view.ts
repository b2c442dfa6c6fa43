// The two CVSS calculators as the wizard shows them.
import { type Calculator, calculators as calculatorsIn } from '../../../scripts/words/calculators.ts';
import type { Words } from '../../../scripts/words/words.ts';

export interface CalculatorView extends Calculator {
  title: string;
}

export function calculators(words: Words): CalculatorView[] {
  return calculatorsIn(words).map((one) => ({ ...one, title: words.wizard.cvss.calculator(one.version) }));
}
