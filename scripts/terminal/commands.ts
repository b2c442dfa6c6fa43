// All commands of the terminal at once, as the help shows them. What there is stands in command-loaders.ts.
import { commandNames, loadedCommand } from './command-loaders.ts';
import type { TerminalCommand } from './terminal.ts';

export const terminalCommands: readonly TerminalCommand[] = await Promise.all(
  commandNames.map(loadedCommand),
);
