// A running deadline for a page: when it is due. How urgent that is, the reader's own clock says.
import type { Deadline } from '../../../../scripts/triage/deadlines.ts';
import { type MomentView, momentView } from '../moment.ts';
import type { Setting } from '../setting.ts';

export interface DueView {
  moment: MomentView;
  /** Epoch milliseconds. */
  at: number;
}

/** In the zone of the desk or another. */
export function dueView(setting: Setting, { due, dueAt }: Deadline, zone?: string): DueView {
  return { moment: momentView(setting, due, zone), at: dueAt };
}
