// What can be said on a ticket now: the commands of staff and publisher, from the command table.
import type { TicketRecord } from '../ticket/ticket.ts';
import { type Role, usage } from '../triage/command.ts';
import { commands } from '../triage/command-table.ts';
import { table } from './output.ts';
import type { Request } from './terminal.ts';

/** One line for each command that the ticket's status allows to somebody of this role. */
export function helpText({ words, terminal }: Request, { status }: TicketRecord, role: Role): string {
  const rows = commands
    .filter(({ from, who }) => from.includes(status) && who.includes(role))
    .map((command) => [
      usage(command),
      (words.ticket.commands as Readonly<Record<string, string>>)[command.name] ?? '',
    ]);
  return table(rows, terminal.columns);
}
