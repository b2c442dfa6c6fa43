// The proposal of a priority in a comment, for staff: only where the comment gives nothing away that is not public.
import type { Desk } from '../../ticket/desk/configuration.ts';
import { type Event, isDisclosed, ownLanguage, type TicketRecord } from '../../ticket/ticket.ts';
import { proposal } from '../../triage/ssvc/proposal.ts';
import { factTable, plainMarkdown } from '../../words/markdown.ts';
import { proposalRows } from '../../words/proposal.ts';
import { words } from '../../words/words.ts';

/**
 * What goes with the first reminder that a ticket waits for its acknowledgement; nothing with any other. A pull request
 * may be read by everybody, so a report under embargo has its proposal in the terminal of the staff alone.
 */
export function proposedText(record: TicketRecord, { deadline }: Event, desk: Desk): string | null {
  if (record.status !== 'received' || !isDisclosed(record)) return null;
  const first = record.history.find((event) => event.deadline?.kind === 'acknowledge')?.deadline;
  if (first === undefined || first.mark !== deadline?.mark || first.due !== deadline.due) return null;
  const made = proposal(record);
  const language = ownLanguage(desk);
  return made && `${words(language).ssvc.about}\n\n${factTable(cells(proposalRows(language, made)))}`;
}

// The last row is a command, to be copied as it is; no cell begins with one, since a mail quotes each on a line of its own.
function cells(rows: readonly [string, string][]): [string, string][] {
  return rows.map(([name, value], place) => [
    plainMarkdown(name),
    place === rows.length - 1 ? `→ \`${value}\`` : plainMarkdown(value),
  ]);
}
