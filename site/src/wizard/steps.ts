// The steps of the wizard: which questions each asks, and which of them a report needs.
import { type Question, questions } from '../../../scripts/ticket/report/questions.ts';
import type { WizardStep } from '../../../scripts/words/shapes/wizard/wizard-words.ts';
import type { Draft } from './draft.ts';
import { isWithheld } from './embargo/way.ts';
import { asksToSeal } from './seal-step.ts';
import { fieldName, isAsked } from './typed.ts';

export interface Step {
  name: WizardStep;
  /** The names of the questions, in the order of their table. */
  asks: readonly string[];
  /** The steps that the answer to this one may bring into question. */
  opens: readonly WizardStep[];
}

export const steps: readonly Step[] = [
  { name: 'category', asks: ['category'], opens: ['cve', 'incident'] },
  { name: 'disclosure', asks: ['disclosure'], opens: ['seal'] },
  { name: 'offers', asks: ['publisher', 'offers'], opens: [] },
  { name: 'problem', asks: ['title', 'description', 'impact'], opens: [] },
  { name: 'circumstances', asks: ['discovered_at', 'actively_exploited', 'publicly_known'], opens: [] },
  { name: 'cve', asks: ['cve', 'cwe'], opens: [] },
  { name: 'cvss', asks: ['cvss'], opens: [] },
  {
    name: 'incident',
    asks: [
      'incident.detected_at',
      'incident.contained',
      'incident.customers_affected',
      'incident.data_types',
    ],
    opens: [],
  },
  { name: 'remediation', asks: ['remediation.status'], opens: ['steps'] },
  { name: 'steps', asks: ['remediation.steps'], opens: [] },
  { name: 'message', asks: ['customer_message.wanted'], opens: ['draft'] },
  { name: 'draft', asks: ['customer_message.draft'], opens: [] },
  { name: 'more', asks: ['references', 'credits', 'tracking_id'], opens: [] },
  { name: 'seal', asks: [], opens: [] },
];

/** The questions of a step, whether or not they are asked. */
export function questionsOf({ asks }: Step): Question[] {
  return questions.filter(({ at }) => asks.includes(fieldName(at)));
}

/** The steps of this report, in their order. */
export function stepsOf(draft: Draft): Step[] {
  return steps.filter((step) =>
    step.name === 'seal'
      ? asksToSeal(draft)
      : questionsOf(step).some((question) => isAskedOf(question, draft)),
  );
}

/** Whether a question is asked of whoever makes this report. */
export function isAskedOf(question: Question, draft: Draft): boolean {
  return isAsked(question, draft.answers) && !isWithheld(question, draft);
}

/** The step that asks for a place in the report, or undefined for one that nobody is asked for. */
export function stepAsking(at: readonly (string | number)[]): Step | undefined {
  const name = fieldName(at);
  return steps.find(({ asks }) => asks.some((one) => name === one || name.startsWith(`${one}.`)));
}
