// The paths of what every ticket has in every language.
import type { VisibleTicket } from '../../../scripts/ticket/visibility.ts';
import { facts } from '../load/facts.ts';
import { type InLanguage, inEveryLanguage } from '../load/languages.ts';

export interface InLanguageWithTicket {
  params: InLanguage['params'] & { number: string };
  props: InLanguage['props'] & { ticket: VisibleTicket };
}

export async function inEveryLanguageWithTicket(): Promise<InLanguageWithTicket[]> {
  const { tickets } = await facts();
  return (await inEveryLanguage()).flatMap(({ params, props }) =>
    tickets.map((ticket) => ({
      params: { ...params, number: ticket.number },
      props: { ...props, ticket },
    })),
  );
}
