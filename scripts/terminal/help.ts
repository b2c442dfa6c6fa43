// The help of the terminal, made from the command table.
import type { OptionName } from '../words/shapes/terminal/terminal-words.ts';
import type { Words } from '../words/words.ts';
import { commonFlags, commonOptions } from './arguments.ts';
import { painted, table } from './output.ts';
import type { Terminal, TerminalCommand } from './terminal.ts';

/** All commands, a line each. */
export function overview(
  terminal: Terminal,
  { terminal: words }: Words,
  commands: readonly TerminalCommand[],
): string {
  const rows = commands.map(({ name, takes }) => [
    `  ${painted(terminal, 'bold', name)}`,
    takes.usage,
    words.commands[name],
  ]);
  const usage = `${words.heading.usage}: desk <command>`;
  return `${words.about}\n\n${usage}\n\n${words.heading.commands}\n${table(rows, null)}\n${words.moreHelp}\n`;
}

/** One command with its options and what each is for. */
export function commandHelp(
  terminal: Terminal,
  { terminal: words }: Words,
  command: TerminalCommand,
): string {
  const { name, takes, options = {}, flags = [], formats } = command;
  const valued = { ...options, ...commonOptions, format: formats.join('|') };
  const rows = [
    ...Object.entries(valued).map(([option, value]) => [
      `--${option} ${value}`,
      words.options[option as OptionName],
    ]),
    ...[...flags, ...commonFlags].map((flag) => [`--${flag}`, words.options[flag as OptionName]]),
  ];
  const usage = `${words.heading.usage}: desk ${[name, takes.usage].filter((part) => part !== '').join(' ')} [options]`;
  const shown = table(
    rows.map(([option = '', meaning = '']) => [`  ${painted(terminal, 'bold', option)}`, meaning]),
    null,
  );
  return `${usage}\n\n${words.commands[name]}\n\n${words.heading.options}\n${shown}`;
}
