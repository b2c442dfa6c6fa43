// What the desk proposes for a ticket that nobody has acknowledged yet, and the way that leads there.
import type { TicketRecord } from '../../ticket/ticket.ts';
import { proposal } from '../../triage/ssvc/proposal.ts';
import { proposalRows } from '../../words/proposal.ts';
import { table } from '../output.ts';
import type { Request } from '../terminal.ts';

/** Empty where there is nothing to propose. */
export function proposalText({ terminal, words, language }: Request, report: TicketRecord['report']): string {
  const made = proposal({ report });
  return made ? `${words.ssvc.about}\n${table(proposalRows(language, made), terminal.columns)}\n` : '';
}
