// Decides what a remark on a ticket does: whose it is, and what of the record it changes.
import type { Desk } from '../../ticket/desk/configuration.ts';
import { localStaff } from '../../ticket/desk/example-desk.ts';
import { isNamed, isSameLogin } from '../../ticket/login.ts';
import { recordPath } from '../../ticket/number.ts';
import { writtenProblems } from '../../ticket/record/record.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';
import type { Role } from '../../triage/command.ts';
import { type Triaged, triaged } from '../../triage/triage.ts';
import type { Action } from '../action.ts';

export interface RemarkFacts {
  desk: Desk;
  record: TicketRecord;
  remark: string;
  /** The author of the remark, and what the author is to this ticket. */
  by: string;
  role: Role;
  /** Epoch milliseconds. */
  at: number;
  source: string;
  isOnRecord: (number: string) => boolean;
}

export interface PlannedRemark extends Triaged {
  actions: Action[];
}

export function plannedRemark({ record, remark, ...circumstances }: RemarkFacts): PlannedRemark {
  const result = triaged(record, remark, circumstances);
  const problems = result.ticket === record ? [] : writtenProblems(result.ticket, circumstances.desk);
  if (problems.length > 0) throw new Error('the desk would not read this record again', { cause: problems });
  const actions: Action[] =
    result.ticket === record
      ? []
      : [{ kind: 'update_record', path: recordPath(record.number), record: result.ticket }];
  return { ...result, actions };
}

/** What a login is to a ticket where no forge knows roles; null for a stranger. */
export function roleOf(login: string, { receipt }: TicketRecord, desk: Desk): Role | null {
  if (isNamed(login, localStaff(desk))) return 'staff';
  return isSameLogin(login, receipt.received_from) ? 'publisher' : null;
}
