// What a run on GitHub is given: where it works, what time it is, and what it does while it waits.
import type { RecordWrite } from '../../plan/pull-request/pull-request.ts';
import type { Look } from './observation.ts';

export interface Course extends Omit<Look, 'heavy'> {
  /** Decide only. */
  isRehearsal: boolean;
  /** Waits so many seconds; chance is from 0 to 1. */
  wait: (seconds: number) => Promise<void>;
  chance: () => number;
  /** Told after each commit. */
  onWritten: (writes: readonly RecordWrite[]) => void;
}
