// What a bench is: cases that are run side by side, and the targets that their figures are held against.
import type { Command } from './run.ts';
import type { Weight } from './weight.ts';

/** What one run of a case is: a process of its own, or a reading in this one that takes so many seconds. */
export type Work = Command | { seconds: () => number };

export interface Case {
  name: string;
  command: Work;
  /** The case that this one is compared with. */
  against?: string;
  /** Done before and after each run, outside the time that counts. */
  before?: () => void;
  after?: () => void;
}

/** A median in seconds, or in medians of another case; or a peak of memory in bytes. */
export interface Target {
  of: string;
  against?: string;
  atMost: number;
  isMemory?: true;
}

export interface Prepared {
  cases: readonly Case[];
  targets: readonly Target[];
  /** What the cases left, weighed after the last run. */
  weights?: () => readonly Weight[];
  /** A table of what they left, with its heads. */
  inventory?: () => string[][];
  /** What a reader of the figures must know. */
  notes: readonly string[];
  /** Ends what was started for the cases. */
  close?: () => Promise<void>;
}

/** Where to make desks, and how large the small and the large one are. */
export interface Ground {
  folder: string;
  small: number;
  large: number;
}

export interface Bench {
  name: string;
  about: string;
  runs: number;
  prepared: (ground: Ground) => Prepared | Promise<Prepared>;
}

export function count(records: number): string {
  return records.toLocaleString('en');
}
