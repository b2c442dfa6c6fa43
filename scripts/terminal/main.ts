// One call of the terminal from its words to its exit code: arguments, desk, command, and what became of it.
import { codeOf, type Disk, disk } from '../forge/local/disk.ts';
import { GitRefused } from '../forge/local/git.ts';
import { observedDesk } from '../forge/local/observe.ts';
import type { Desk } from '../ticket/desk/configuration.ts';
import { type Language, ownLanguage } from '../ticket/ticket.ts';
import { excerpt } from '../ticket/yaml/excerpt.ts';
import { nearest } from '../ticket/yaml/nearest.ts';
import type { FailureCode, TerminalCommandName } from '../words/shapes/terminal/terminal-words.ts';
import { type Words, words } from '../words/words.ts';
import { askedLanguage, environmentLanguage, readArguments } from './arguments.ts';
import { commandNames, loadedCommand } from './command-loaders.ts';
import { commandHelp, overview } from './help.ts';
import { guarded, problemLines } from './output.ts';
import {
  type ExitCode,
  type Request,
  type Terminal,
  type TerminalCommand,
  UsageFault,
  usageFault,
  usageLine,
} from './terminal.ts';

/** Runs `desk <words>`; never throws, and writes nothing but what its terminal is given. */
export async function main(call: readonly string[], screen: Terminal, onDisk = disk): Promise<ExitCode> {
  const terminal = guarded(screen);
  const asked = askedLanguage(call) ?? environmentLanguage(terminal) ?? 'en';
  const spoken: { language: Language } = { language: asked };
  try {
    return await called(call, terminal, onDisk, spoken);
  } catch (error) {
    return await failed(error, terminal, words(spoken.language));
  }
}

async function called(
  [name = '', ...rest]: readonly string[],
  terminal: Terminal,
  onDisk: (root: string) => Disk,
  spoken: { language: Language },
): Promise<ExitCode> {
  if (['', '--help', '-h', 'help'].includes(name)) {
    const { terminalCommands } = await import('./commands.ts');
    terminal.write(overview(terminal, words(spoken.language), terminalCommands));
    return name === '' ? 2 : 0;
  }
  const command = await loadedCommand(known(name));
  const { root, language, ...given } = readArguments(command, rest, terminal);
  if (given.flags.has('help')) {
    terminal.write(commandHelp(terminal, words(spoken.language), command));
    return 0;
  }
  const onRoot = onDisk(root);
  const { content: desk, problems } = observedDesk(onRoot);
  spoken.language = language ?? environmentLanguage(terminal) ?? (desk ? ownLanguage(desk) : 'en');
  const request: Request = {
    ...given,
    terminal,
    disk: onRoot,
    language: spoken.language,
    words: words(spoken.language),
  };
  if (command.needsDesk && !desk) terminal.writeError(problemLines(request, problems));
  return run(command, request, desk);
}

function known(name: string): TerminalCommandName {
  const command = commandNames.find((one) => one === name);
  if (command) return command;
  const suggestion = nearest(name, commandNames);
  throw usageFault('unknown-terminal-command', { found: excerpt(name), ...(suggestion && { suggestion }) });
}

async function run(command: TerminalCommand, request: Request, desk: Desk | null): Promise<ExitCode> {
  if (!command.needsDesk) return command.run(request);
  return desk ? command.run({ ...request, desk }) : 1;
}

async function failed(error: unknown, terminal: Terminal, words: Words): Promise<ExitCode> {
  if (error instanceof UsageFault) {
    terminal.writeError(usageLine(error, words));
    return 2;
  }
  const code = await failureCode(error);
  terminal.writeError(`${words.terminal.failures[code]}\n`);
  terminal.writeError(`${code === 'unexpected' && error instanceof Error ? error.stack : String(error)}\n`);
  return 3;
}

const failureCodes: Readonly<Record<string, FailureCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'not-permitted',
  EPERM: 'not-permitted',
  EROFS: 'read-only',
};

// The lock is loaded by who takes it: its database is of no use to the others.
async function failureCode(error: unknown): Promise<FailureCode> {
  const { DeskBusy } = await import('../forge/local/lock.ts');
  if (error instanceof DeskBusy) return 'busy';
  if (error instanceof GitRefused) return 'git-refused';
  return forgeFailure(error) ?? failureCodes[codeOf(error) ?? ''] ?? 'unexpected';
}

// By their names: Octokit is loaded by who needs it.
const forgeErrors: ReadonlySet<string> = new Set([
  'GraphqlResponseError',
  'HttpError',
  'Unanswered',
  'Outrun',
]);

function forgeFailure(error: unknown): FailureCode | null {
  if (!(error instanceof Error)) return null;
  if (!forgeErrors.has(error.name)) return null;
  return /\brate limit\b/i.test(error.message) ? 'forge-limit' : 'forge-refused';
}
