// What happens to a ticket, as Atom, in each language.
import type { APIRoute } from 'astro';
import { fileResponse } from '../../../../feeds/response.ts';
import { ticketFeedText } from '../../../../feeds/ticket-files.ts';
import { type InLanguageWithTicket, inEveryLanguageWithTicket } from '../../../../feeds/ticket-paths.ts';
import { setting } from '../../../../load/facts.ts';

export const getStaticPaths = inEveryLanguageWithTicket;

export const GET: APIRoute<InLanguageWithTicket['props']> = async ({ props: { language, ticket } }) =>
  fileResponse('atom', ticketFeedText(await setting(language), ticket));
