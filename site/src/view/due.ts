// A running deadline for a page: when it is due, and the words with which the reader's own clock completes it.
import type { Deadline } from '../../../scripts/triage/deadlines.ts';
import { words } from '../../../scripts/words/words.ts';
import { type MomentView, momentView } from './moment.ts';
import type { Setting } from './setting.ts';
import { spanPlace } from './urgency.ts';

export interface DueView {
  label: string;
  moment: MomentView;
  /** Epoch milliseconds. */
  at: number;
  /** Sentences with a place for the span. */
  overdue: string;
  left: string;
}

/** In the zone of the desk or another. */
export function dueView(setting: Setting, { kind, due, dueAt }: Deadline, zone?: string): DueView {
  const { site, ticket } = words(setting.language);
  return {
    label: ticket.deadline[kind].label,
    moment: momentView(setting, due, zone),
    at: dueAt,
    overdue: site.overdueBy(spanPlace),
    left: site.left(spanPlace),
  };
}
