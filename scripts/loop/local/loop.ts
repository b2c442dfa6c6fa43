// The loop on the local forge: under one lock observe, decide, perform.

import type { Disk } from '../../forge/local/disk.ts';
import { locked } from '../../forge/local/lock.ts';
import { observedInbox } from '../../forge/local/observe.ts';
import { NumberTaken, perform } from '../../forge/local/perform.ts';
import { isOnRecord, openRecords, storedRecord } from '../../forge/local/records.ts';
import type { Action } from '../../plan/action.ts';
import { plannedIntake } from '../../plan/inbox/intake.ts';
import { type PlannedRemark, plannedRemark, type RemarkFacts, roleOf } from '../../plan/inbox/remark.ts';
import { plannedReminders } from '../../plan/inbox/reminders.ts';
import type { Desk } from '../../ticket/desk/configuration.ts';
import type { Problem } from '../../ticket/problem.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';
import type { Role } from '../../triage/command.ts';

export interface Work {
  disk: Disk;
  desk: Desk;
  /** Epoch milliseconds. */
  at: number;
  /** Decide only; nothing is written, not even the lock. */
  isRehearsal: boolean;
  /** Told after each action that was performed. */
  onAction?: (action: Action, place: number, all: number) => void;
}

const attempts = 3;

/** Takes what waits in the inbox. A number that somebody took past the lock is found taken, and the rest decided anew. */
export function takeInbox(work: Work, by: string): Action[] {
  return underLock(work, () => {
    let done: Action[] = [];
    for (let attempt = 1; ; attempt += 1) {
      try {
        performAll(work, plannedIntake(observedInbox(work.disk, work.desk, work.at, by)), done);
        return done;
      } catch (error) {
        if (!(error instanceof NumberTaken) || attempt === attempts) throw error;
        done = done.filter(({ kind }) => kind !== 'refuse_submission'); // it waits still, and is refused anew
      }
    }
  });
}

export type Remarked =
  | { kind: 'done'; role: Role; before: TicketRecord; planned: PlannedRemark }
  | { kind: 'stranger' }
  | { kind: 'absent' }
  | { kind: 'unreadable'; problems: readonly Problem[] };

/** Carries out a remark on the record of a number (right in form). A stranger's remark does nothing. */
export function applyRemark(
  work: Work,
  number: string,
  said: Pick<RemarkFacts, 'remark' | 'by' | 'source'>,
): Remarked {
  return underLock(work, () => {
    const { disk, desk, at } = work;
    const stored = storedRecord(disk, number, desk);
    if (!stored) return { kind: 'absent' };
    const { content: record, problems } = stored.reading;
    if (record === null) return { kind: 'unreadable', problems };
    const role = roleOf(said.by, record, desk);
    if (!role) return { kind: 'stranger' };
    const planned = plannedRemark({
      ...said,
      role,
      desk,
      record,
      at,
      isOnRecord: (other) => isOnRecord(disk, other),
    });
    performAll(work, planned.actions, []);
    return { kind: 'done', role, before: record, planned };
  });
}

/** Sends what the clock owes on the open tickets. */
export function sendReminders(work: Work): Action[] {
  return underLock(work, () => {
    const done: Action[] = [];
    const open = [...openRecords(work.disk, work.desk)].flatMap(({ reading }) => reading.content ?? []);
    performAll(work, plannedReminders(open, work.desk, work.at), done);
    return done;
  });
}

function underLock<Result>({ disk, isRehearsal }: Work, task: () => Result): Result {
  return isRehearsal ? task() : locked(disk.root, task);
}

function performAll({ disk, isRehearsal, onAction }: Work, actions: readonly Action[], done: Action[]): void {
  for (const [place, action] of actions.entries()) {
    if (!isRehearsal) perform(disk, action);
    done.push(action);
    onAction?.(action, place + 1, actions.length);
  }
}
