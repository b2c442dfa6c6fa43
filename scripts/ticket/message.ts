// The message to customers: who wrote it.
import type { Person } from './login.ts';
import type { TicketRecord } from './ticket.ts';

/** Everybody whose words a message holds: nobody of them may approve it. */
export function authorsOf(message: TicketRecord['message']): Person[] {
  const texts = [message, message?.translation];
  return texts.flatMap((text) =>
    text?.drafted_by === undefined ? [] : [{ login: text.drafted_by, id: text.drafted_by_id }],
  );
}
