// `desk reconcile`: the whole loop once, on GitHub where a run says so, else on the files of this desk: takes the inbox,
// sends the reminders that are owed, says what is due.
import { isOnGitHub } from '../forge/github/environment.ts';
import { openRecords } from '../forge/local/records.ts';
import { sendReminders } from '../loop/local/loop.ts';
import type { Action } from '../plan/action.ts';
import { likelyDuplicates } from '../triage/likely-duplicates.ts';
import { writeJson } from './output.ts';
import type { DeskRequest, ExitCode, TerminalCommand } from './terminal.ts';
import { startCommit } from './tickets/commit.ts';
import { deadlinesText, dueTickets } from './tickets/deadlines.ts';
import { exitCodeOf, printDryRun, printIntake, takenActions } from './tickets/intake.ts';
import { eventLine } from './tickets/status-text.ts';

export const reconcile: TerminalCommand = {
  name: 'reconcile',
  takes: { usage: '', atLeast: 0, atMost: 0 },
  formats: ['text', 'json'],
  options: { as: 'LOGIN' },
  flags: ['dry-run', 'commit'],
  needsDesk: true,
  run: async (request) => {
    if (!isOnGitHub(request.terminal.environment)) return reconciled(request);
    const { reconciledOnGitHub } = await import('./github/reconcile.ts');
    return reconciledOnGitHub(request);
  },
};

function reconciled(request: DeskRequest): ExitCode {
  const { disk, desk, at, flags, terminal, format } = request;
  const isRehearsal = flags.has('dry-run');
  const taken = takenActions(request);
  const commit = startCommit(request);
  const reminders = sendReminders({ disk, desk, at, isRehearsal });
  commit(reminders);
  printDryRun(request);
  if (format === 'json') writeJson(terminal, [...taken, ...reminders].map(actionValue));
  else printActions(request, taken, reminders);
  if (format === 'text') printDuplicates(request, taken);
  const { due, areSound } = dueTickets(request);
  if (format === 'text') terminal.write(deadlinesText(request, due));
  return areSound ? exitCodeOf(taken) : 1;
}

function actionValue(action: Action): object {
  if (action.kind === 'refuse_submission') return action;
  const { kind, record } = action;
  return { kind, number: record.number, events: record.history.slice(-1) };
}

function printActions(request: DeskRequest, taken: readonly Action[], reminders: readonly Action[]): void {
  printIntake(request, taken);
  for (const action of reminders) {
    const event = 'record' in action ? action.record.history.at(-1) : undefined;
    if (event && 'record' in action)
      request.terminal.write(`${action.record.number}  ${eventLine(request, event)}`);
  }
}

// For staff, who run the loop; among the open tickets only, since those were read anyway.
function printDuplicates({ disk, desk, terminal, words }: DeskRequest, taken: readonly Action[]): void {
  const created = taken.flatMap((action) => (action.kind === 'create_record' ? [action.record] : []));
  if (created.length === 0) return;
  const open = [...openRecords(disk, desk)].flatMap(({ reading }) => reading.content ?? []);
  for (const record of created) {
    for (const { number, because } of likelyDuplicates(record, open)) {
      const reason = words.terminal.duplicateBecause[because];
      terminal.write(`${words.terminal.likelyDuplicate(record.number, number, reason)}\n`);
    }
  }
}
