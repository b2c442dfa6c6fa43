// What staff do with a sealed ticket has in common: the record, whose doing it is, the opened report, and a write that is safe.
import { locked } from '../../forge/local/lock.ts';
import { perform } from '../../forge/local/perform.ts';
import { storedRecord } from '../../forge/local/records.ts';
import type { Action } from '../../plan/action.ts';
import { roleOf } from '../../plan/inbox/remark.ts';
import { recordPath } from '../../ticket/number.ts';
import { writtenProblems } from '../../ticket/record/record.ts';
import { isSealed, type SealedReport, type TicketRecord } from '../../ticket/ticket.ts';
import type { DeskRequest, ExitCode } from '../terminal.ts';
import { loginOf } from '../tickets/intake.ts';
import { recordOf } from '../tickets/number-argument.ts';
import { identitiesOf } from './identity.ts';
import { type CameSealed, type Opened, openedReport } from './opened.ts';
import { sealFault } from './seal-output.ts';

export interface OpenedTicket<Kind extends CameSealed> {
  record: TicketRecord & { report: Kind };
  by: string;
  read: Opened;
}

export interface SealedChange extends OpenedTicket<SealedReport> {
  /** Writes what the record becomes; null when somebody changed it meanwhile. */
  write: (after: TicketRecord) => Action | null;
}

/** Opens the sealed ticket that the call names; an exit code where that was not to be, and the person knows why. */
export async function sealedChange(request: DeskRequest): Promise<SealedChange | ExitCode> {
  const ticket = await openedTicket(request, isSealed);
  if (typeof ticket === 'number') return ticket;
  return { ...ticket, write: (after) => written(request, ticket.record, after) };
}

/** Opens the ticket that the call names, for staff, where its report is of a kind; an exit code likewise. */
export async function openedTicket<Kind extends CameSealed>(
  request: DeskRequest,
  isKind: (report: TicketRecord['report']) => report is Kind,
): Promise<OpenedTicket<Kind> | ExitCode> {
  const by = loginOf(request);
  const record = recordOf(request);
  if (!record) return 1;
  if (roleOf(by, record, request.desk) !== 'staff') {
    request.terminal.writeError(`${request.words.terminal.stranger(by)}\n`);
    return 1;
  }
  const { report } = record;
  if (!isKind(report)) return sealFault(request, 'not-sealed');
  const identities = await identitiesOf(request);
  if (typeof identities === 'string') return sealFault(request, identities);
  const from = { author: record.receipt.received_from, ticket: record };
  const read = await openedReport(request, report, from, identities);
  if (typeof read === 'string') return sealFault(request, read);
  return { record: { ...record, report }, by, read };
}

// Opening takes its time and is done without the lock; whether the record is still the same is seen under it.
function written({ disk, desk }: DeskRequest, before: TicketRecord, record: TicketRecord): Action | null {
  const problems = writtenProblems(record, desk);
  if (problems.length > 0) throw new Error('the desk would not read this record again', { cause: problems });
  return locked(disk.root, () => {
    const now = storedRecord(disk, before.number, desk)?.reading.content;
    if (JSON.stringify(now) !== JSON.stringify(before)) return null;
    const action: Action = { kind: 'update_record', path: recordPath(before.number), record };
    perform(disk, action);
    return action;
  });
}
