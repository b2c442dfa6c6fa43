// What the desk decides to do. Deciding is pure; a forge performs these, one by one or in one commit.
import type { Problem } from '../ticket/problem.ts';
import type { TicketRecord } from '../ticket/ticket.ts';

export type Action =
  /** Put a new record where its number says, and take the submission out of the inbox. */
  | { kind: 'create_record'; path: string; record: TicketRecord; submission: string }
  /** Put a changed record in the place of the old; the submission that amended it, if any, leaves the inbox. */
  | { kind: 'update_record'; path: string; record: TicketRecord; submission?: string }
  /** Take a submission out of the inbox whose record is there already: a run was cut short between the two. */
  | { kind: 'clear_submission'; submission: string; record: TicketRecord }
  /** Tell a publisher what is wrong; the submission stays where it is. */
  | { kind: 'refuse_submission'; submission: string; problems: readonly Problem[] };
