// `desk triage NUMBER "<commands>" --as LOGIN`: what staff and publishers say in comments on GitHub, said in the terminal.

import { applyRemark, type Remarked } from '../../loop/local/loop.ts';
import { fault } from '../../triage/command.ts';
import { faultSentence } from '../../words/words.ts';
import { helpText } from '../command-help.ts';
import { faultValue, painted, problemLines, writeJson } from '../output.ts';
import type { DeskRequest, ExitCode, TerminalCommand } from '../terminal.ts';
import { startCommit } from './commit.ts';
import { loginOf, printDryRun } from './intake.ts';
import { numberOf, printFault } from './number-argument.ts';
import { eventLine, statusText } from './status-text.ts';

export const triage: TerminalCommand = {
  name: 'triage',
  takes: { usage: 'NUMBER "<commands>"', atLeast: 2, atMost: 2 },
  formats: ['text', 'json'],
  options: { as: 'LOGIN' },
  flags: ['dry-run', 'commit'],
  needsDesk: true,
  run: (request) => {
    const by = loginOf(request);
    const number = numberOf(request);
    if (number === null) return 1;
    const { disk, desk, at, flags } = request;
    const isRehearsal = flags.has('dry-run');
    const remark = request.arguments[1] ?? '';
    const commit = startCommit(request);
    const result = applyRemark({ disk, desk, at, isRehearsal }, number, { remark, by, source: 'terminal' });
    commit(result.kind === 'done' ? result.planned.actions : []);
    return printResult(request, number, by, result);
  },
};

function printResult(request: DeskRequest, number: string, by: string, result: Remarked): ExitCode {
  const { terminal, words } = request;
  printDryRun(request);
  if (result.kind === 'done')
    return request.format === 'json' ? printJson(request, result) : printText(request, result);
  if (result.kind === 'absent') printFault(request, fault('number-unknown', { found: number }));
  if (result.kind === 'unreadable') terminal.writeError(problemLines(request, result.problems));
  if (result.kind === 'stranger') terminal.writeError(`${words.terminal.stranger(by)}\n`);
  return 1;
}

type Done = Extract<Remarked, { kind: 'done' }>;

function printJson({ terminal, words }: DeskRequest, { planned, before }: Done): ExitCode {
  const { ticket, questions, faults } = planned;
  writeJson(terminal, {
    number: ticket.number,
    status: ticket.status,
    events: ticket.history.slice(before.history.length),
    asked: questions,
    faults: faults.map((one) => faultValue({ words }, one)),
  });
  return faults.length > 0 ? 1 : 0;
}

function printText(request: DeskRequest, { planned, before, role }: Done): ExitCode {
  const { terminal, words } = request;
  const { ticket, questions, faults } = planned;
  for (const { line, fault } of faults) {
    terminal.writeError(
      `${line}: ${painted(terminal, 'red', `${fault.code}:`)} ${faultSentence(words, fault)}\n`,
    );
  }
  if (faults.length > 0) terminal.writeError(`${words.terminal.nothingChanged}\n`);
  const events = ticket.history.slice(before.history.length);
  terminal.write(events.map((event) => eventLine(request, event)).join(''));
  if (questions.includes('status')) terminal.write(statusText(request, ticket));
  if (questions.includes('help')) terminal.write(helpText(request, ticket, role));
  if (events.length + questions.length + faults.length === 0) terminal.write(`${words.terminal.noCommand}\n`);
  return faults.length > 0 ? 1 : 0;
}
