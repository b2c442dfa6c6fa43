// What can be said on a ticket now: the commands of staff and publisher, from the command table.
import type { TicketRecord } from '../ticket/ticket.ts';
import { usage } from '../triage/command.ts';
import { commands } from '../triage/command-table.ts';
import { table } from './output.ts';
import type { Request } from './terminal.ts';

/** One line for each command that the ticket's status allows. */
export function helpText({ words, terminal }: Request, { status }: TicketRecord): string {
  const rows = commands
    .filter(({ from }) => from.includes(status))
    .map((command) => [
      usage(command),
      command.who.map((role) => words.terminal.roles[role]).join(', '),
      (words.ticket.commands as Readonly<Record<string, string>>)[command.name] ?? '',
    ]);
  return table(rows, terminal.columns);
}
