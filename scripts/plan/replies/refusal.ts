// What GitHub would not do for the desk, and will not do another time: told once, and no reason to leave others waiting.
import type { Refused } from '../../words/shapes/answer-words.ts';

export type { Refused };

export interface Refusal {
  /** The number of the pull request; null where it concerns all of them. */
  pull: number | null;
  what: Refused;
  /** Nobody was told before, and something on GitHub will remember that they were now. */
  isNew: boolean;
}
