// How far a ticket is: five steps, the same for every ticket, whichever way it took.
import type { VisibleTicket } from '../../../../scripts/ticket/record/visibility.ts';
import type { Status } from '../../../../scripts/ticket/ticket.ts';
import type { StepState } from '../../../../scripts/words/shapes/site/site-words.ts';
import { words } from '../../../../scripts/words/words.ts';
import { type MomentView, momentView } from '../moment.ts';
import type { Setting } from '../setting.ts';

const steps = ['received', 'acknowledged', 'assessing', 'mitigating', 'closed'] as const;
type Step = (typeof steps)[number];

interface StepView {
  label: string;
  state: StepState;
  /** The state in words. */
  standing: string;
  /** When the ticket came here last; null where it has not been yet, or never was. */
  moment: MomentView | null;
  /** The outcome of a closed ticket, or that the publisher is asked. */
  detail: string | null;
}

export interface ProgressView {
  steps: StepView[];
  /** What has to happen next. */
  next: string;
}

export function progressView(setting: Setting, ticket: VisibleTicket): ProgressView {
  const here = steps.indexOf(stepOf(ticket));
  return {
    steps: steps.map((step, place) => stepView(setting, ticket, step, Math.sign(place - here))),
    next: words(setting.language).site.ticket.waitsFor[ticket.status],
  };
}

// A question to the publisher is a pause within a step.
function stepOf({ status, history }: VisibleTicket): Step {
  const isStep = (one: Status | undefined): one is Step => steps.some((step) => step === one);
  if (isStep(status)) return status;
  return history.map((event) => event.status).findLast(isStep) ?? 'received';
}

/** `side` is -1 before the current step, 0 at it and 1 after it. */
function stepView(setting: Setting, ticket: VisibleTicket, step: Step, side: number): StepView {
  const { site, ticket: labels } = words(setting.language);
  const at = side > 0 ? undefined : ticket.history.findLast(({ status }) => status === step)?.at;
  const state = side > 0 ? 'ahead' : side === 0 ? 'current' : at === undefined ? 'skipped' : 'done';
  return {
    label: labels.status[step].label,
    state,
    standing: site.ticket.progress[state],
    moment: at === undefined ? null : momentView(setting, at),
    detail: side === 0 ? detailOf(setting, ticket) : null,
  };
}

function detailOf({ language }: Setting, { status, outcome }: VisibleTicket): string | null {
  const { ticket } = words(language);
  if (outcome) return ticket.outcome[outcome].label;
  return status === 'needs_information' ? ticket.status[status].label : null;
}
