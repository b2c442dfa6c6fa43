// One comment as people write them, and what the desk makes of it.
import type { FaultCode } from '../../command.ts';

export interface Expected {
  /** By mail instead of on the page of GitHub. */
  mail?: true;
  /** By the publisher, who was asked something; else by staff, on a ticket that has just arrived. */
  publisher?: true;
  /** What other accounts wrote before. */
  before?: string;
  /** Each command as its name and the rest, behind `?` where it is only answered. */
  commands?: readonly string[];
  /** What the comment says beside its commands; of a publisher, what answers the question. */
  words?: string;
  faults?: readonly FaultCode[];
}

export type CommentCase = readonly [reason: string, comment: string, expected: Expected];
