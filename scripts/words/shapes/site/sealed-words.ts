// What the page of a ticket says of a sealed report, and of one that was revealed: the shape that both languages fill.

/** A report is `sealed` until the desk reveals it. */
export type Sealing = 'sealed' | 'revealed';

export interface SealedWords {
  title: Record<Sealing, string>;
  /** What it means, for people who have never heard of it. */
  about: Record<Sealing, string>;
  to: string;
  set: string;
  keys: string;
  compare: string;
  /** Where the configuration has no such set any more. */
  setGone: string;
  since: Record<Sealing, string>;
  sinceMeans: Record<Sealing, string>;
  commitment: string;
  commitmentMeans: string;
  salt: string;
  saltMeans: string;
  check: string;
  /** How the commitment is made, and what the command beside it prints. */
  recipe: string;
  checkCopy: string;
  /** The same by the desk's own program. */
  checkCopyMeans: string;
  copy: Record<'commitment' | 'salt' | 'command', string>;
}
