// `desk intake`: takes what waits in the inbox, gives each its number, and says what is wrong with the rest.

import { submitted } from '../../forge/local/inbox.ts';
import { takeInbox } from '../../loop/local/loop.ts';
import type { Action } from '../../plan/action.ts';
import { instantOf } from '../../ticket/clock/instant.ts';
import { prefixesOf } from '../../ticket/desk/stamp.ts';
import { isLogin, isSameLogin } from '../../ticket/login.ts';
import { recordPath } from '../../ticket/number.ts';
import { deskItself, type TicketRecord } from '../../ticket/ticket.ts';
import { isUrgent } from '../../triage/urgency.ts';
import { momentWords } from '../../words/moment.ts';
import { clonedFrom } from '../github-clone.ts';
import { painted, problemLines, progress, writeJson } from '../output.ts';
import { type DeskRequest, type ExitCode, type TerminalCommand, usageFault } from '../terminal.ts';
import { startCommit } from './commit.ts';

export const intake: TerminalCommand = {
  name: 'intake',
  takes: { usage: '', atLeast: 0, atMost: 0 },
  formats: ['text', 'json'],
  options: { as: 'LOGIN' },
  flags: ['dry-run', 'commit'],
  needsDesk: true,
  run: (request) => {
    if (isRefusedInClone(request)) return 1;
    const actions = takenActions(request);
    printDryRun(request);
    printIntake(request, actions);
    return exitCodeOf(actions);
  },
};

// There a number is the pull request's: one of this machine would belong to another report.
function isRefusedInClone({ disk, terminal, words }: DeskRequest): boolean {
  const repository = clonedFrom(disk.root);
  if (repository !== null) terminal.writeError(`${words.terminal.wizard.github.refused(repository)}\n`);
  return repository !== null;
}

/** Runs the intake of a request, and commits when that was asked for; takes nothing in a clone of a desk on GitHub. */
export function takenActions(request: DeskRequest): Action[] {
  const { disk, desk, at, flags, terminal } = request;
  if (submitted(disk, prefixesOf(desk.number)).length > 0 && isRefusedInClone(request)) return [];
  const isRehearsal = flags.has('dry-run');
  const commit = startCommit(request);
  const actions = takeInbox(
    { disk, desk, at, isRehearsal, onAction: (_, done) => progress(terminal, done) },
    loginOf(request),
  );
  commit(actions);
  return actions;
}

/** The login that `--as` names, or that of the person at the keys. */
export function loginOf({ options, terminal }: DeskRequest): string {
  const login = options.as ?? terminal.login;
  if (!isLogin(login) || isSameLogin(login, deskItself.by))
    throw usageFault('login-malformed', { found: login.slice(0, 60) });
  return login;
}

/** A submission that stays behind is the input's fault. */
export function exitCodeOf(actions: readonly Action[]): ExitCode {
  return actions.some(({ kind }) => kind === 'refuse_submission') ? 1 : 0;
}

/** A line above the answer that says that it is only what would be done. */
export function printDryRun({ flags, terminal, words }: DeskRequest): void {
  if (flags.has('dry-run')) terminal.writeError(`${words.terminal.dryRun}\n`);
}

export function printIntake(request: DeskRequest, actions: readonly Action[]): void {
  const { terminal, format } = request;
  const taken = actions.flatMap(takenRecord);
  if (format === 'json')
    writeJson(
      terminal,
      taken.map(({ record, inbox }) => takenValue(record, inbox)),
    );
  else
    terminal.write(
      actions.map((action) => actionLine(request, action)).join('') ||
        `${request.words.terminal.inboxEmpty}\n`,
    );
  if (format === 'json') terminal.writeError(actions.map((action) => refusalLines(request, action)).join(''));
}

function takenRecord(action: Action): { record: TicketRecord; inbox: string }[] {
  if (action.kind === 'refuse_submission') return [];
  const { record } = action;
  // An amendment bears the number of its ticket; under which name a run that was cut short had taken it is no matter.
  const named = action.kind === 'update_record' ? record.number : record.receipt.submission.inbox;
  return [{ record, inbox: named ?? '' }];
}

function takenValue({ number, receipt }: TicketRecord, inbox: string): object {
  return { inbox, number, acknowledge_by: receipt.acknowledge_by };
}

function refusalLines(request: DeskRequest, action: Action): string {
  return action.kind === 'refuse_submission' ? problemLines(request, action.problems) : '';
}

function actionLine(request: DeskRequest, action: Action): string {
  if (action.kind === 'refuse_submission') return problemLines(request, action.problems);
  const { words, language, desk, terminal } = request;
  const { number, receipt } = action.record;
  const due = momentWords(language, desk.calendar.time_zone, instantOf(receipt.acknowledge_by) ?? 0);
  const name = painted(terminal, 'bold', number);
  if (request.flags.has('dry-run')) return `${action.kind}  ${recordPath(number)}\n`;
  if (action.kind === 'update_record') return `${words.terminal.amended(name)}\n`;
  const urgent = isUrgent(action.record) ? `  ${painted(terminal, 'red', words.terminal.urgent)}` : '';
  return `${words.terminal.taken(`${name}${urgent}`, receipt.submission.inbox ?? '', due)}\n`;
}
