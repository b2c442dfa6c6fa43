// Where in the wizard somebody is, as the address of the page says it, and where they may go from there.
import type { WizardStep } from '../../../scripts/words/shapes/wizard/wizard-words.ts';
import type { Draft } from './draft.ts';
import { faultsOf } from './faults.ts';
import { type Step, steps, stepsOf } from './steps.ts';

export interface Place {
  step: WizardStep | 'check' | 'sent';
  /** Came here from the check of all answers, and goes back there. */
  isChange: boolean;
}

const names: ReadonlySet<string> = new Set([...steps.map(({ name }) => name), 'check', 'sent']);

/** The place that a hash such as `#problem` or `#problem/change` names; null for one that names none. */
export function placeOf(hash: string): Place | null {
  const [, name = '', change] = /^#(\w+)(\/change)?$/.exec(hash) ?? [];
  return names.has(name) ? { step: name as Place['step'], isChange: change !== undefined } : null;
}

export function hashOf({ step, isChange }: Place): string {
  return `#${step}${isChange ? '/change' : ''}`;
}

export const firstPlace: Place = { step: 'category', isChange: false };

/** That place, or the one before it where something has to be put right first. */
export function reached(place: Place, draft: Draft): Place {
  const order = stepsOf(draft);
  const wrong = order.findIndex((step) => faultsOf(step, draft).length > 0);
  const wanted = order.findIndex(({ name }) => name === place.step);
  const isWhole = wrong === -1;
  if (wanted === -1) return isWhole && !isStep(place) ? place : at(order[wrong], isWhole, place.isChange);
  return isWhole || wanted <= wrong ? place : at(order[wrong], false, false);
}

/** Where somebody goes who has answered this one. */
export function nextPlace({ step, isChange }: Place, draft: Draft): Place {
  const order = stepsOf(draft);
  const here = order.findIndex(({ name }) => name === step);
  if (!isChange) return at(order[here + 1], here + 1 >= order.length, false);
  const opened = order.find(({ name }) => order[here]?.opens.includes(name));
  const wrong = order.find((one) => faultsOf(one, draft).length > 0);
  return at(opened ?? wrong, opened === undefined && wrong === undefined, true);
}

/** Where *back* leads; null at the beginning. */
export function previousPlace({ step, isChange }: Place, draft: Draft): Place | null {
  if (isChange || step === 'sent') return { step: 'check', isChange: false };
  const order = stepsOf(draft);
  const here = order.findIndex(({ name }) => name === step);
  const previous = here === 0 ? undefined : order.at(here === -1 ? -1 : here - 1);
  return previous ? { step: previous.name, isChange: false } : null;
}

function at(step: Step | undefined, isWhole: boolean, isChange: boolean): Place {
  if (isWhole) return { step: 'check', isChange: false };
  return step ? { step: step.name, isChange } : firstPlace;
}

function isStep({ step }: Place): boolean {
  return steps.some(({ name }) => name === step);
}
