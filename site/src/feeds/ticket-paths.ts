// The paths of what machines get of every ticket in every language, while the desk is served.
import type { VisibleTicket } from '../../../scripts/ticket/visibility.ts';
import { servedTickets } from '../load/facts.ts';
import { type InLanguage, inEveryLanguage } from '../load/languages.ts';

export interface InLanguageWithTicket {
  params: InLanguage['params'] & { number: string };
  props: InLanguage['props'] & { ticket: VisibleTicket };
}

export async function inEveryLanguageWithTicket(): Promise<InLanguageWithTicket[]> {
  const tickets = await servedTickets();
  return (await inEveryLanguage()).flatMap(({ params, props }) =>
    tickets.map((ticket) => ({
      params: { ...params, number: ticket.number },
      props: { ...props, ticket },
    })),
  );
}
