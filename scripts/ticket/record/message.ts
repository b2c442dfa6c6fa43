// The message to customers: whose words it holds, and what becomes of it by another draft.

import type { Person } from '../login.ts';
import type { Event, Folded, State, TicketRecord } from '../ticket.ts';
import { type EventFault, eventFault } from './event-fault.ts';

/** Everybody whose words a message holds: nobody of them may approve it. */
export function authorsOf(message: TicketRecord['message']): Person[] {
  const texts = [message, message?.translation];
  return texts.flatMap((text) =>
    text?.drafted_by === undefined ? [] : [{ login: text.drafted_by, id: text.drafted_by_id }],
  );
}

/** The publisher's own draft in a report, where a message is wanted; `isPushed`: see `is_pushed` in the schema. */
export function draftIn({ customer_message }: TicketRecord['report'], isPushed = false): Event['message'] {
  const { wanted, draft } = customer_message ?? {};
  return wanted && draft !== undefined ? { text: draft, ...(isPushed && { is_pushed: true }) } : undefined;
}

/** Another draft begins anew, and so does another translation: what was approved was another text. */
export function draftedMessage(
  { message }: Pick<State, 'message'>,
  { message: draft }: Pick<Event, 'message'>,
  by: Person,
): Partial<Pick<State, 'message'>> {
  if (!draft) return {};
  const { text, language, is_pushed } = draft;
  const words = { text, drafted_by: by.login, ...(by.id !== undefined && { drafted_by_id: by.id }) };
  if (language === undefined)
    return { message: { state: 'draft', ...words, ...(is_pushed && { is_pushed }) } };
  if (!message) return {};
  const { approved_by: _, approved_by_id: __, ...original } = message;
  return { message: { ...original, state: 'draft', translation: { language, ...words } } };
}

/** A message that was sent has its text for good. */
export function messageFault({ message }: Folded, event: Pick<Event, 'message'>): EventFault | null {
  return event.message && message?.state === 'sent' ? eventFault('message-already', { state: 'sent' }) : null;
}

/** There is no translation of nothing. */
export function translationFault({ message }: Folded, event: Pick<Event, 'message'>): EventFault | null {
  return event.message?.language !== undefined && !message ? eventFault('message-absent', {}) : null;
}
