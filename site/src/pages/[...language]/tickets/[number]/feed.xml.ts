// What happens to a ticket, as Atom, in each language.
import type { APIRoute } from 'astro';
import { atomText } from '../../../../feeds/atom.ts';
import { ticketFeed } from '../../../../feeds/channels.ts';
import { fileResponse } from '../../../../feeds/response.ts';
import { type InLanguageWithTicket, inEveryLanguageWithTicket } from '../../../../feeds/ticket-paths.ts';
import { setting } from '../../../../load/facts.ts';

export const getStaticPaths = inEveryLanguageWithTicket;

export const GET: APIRoute<InLanguageWithTicket['props']> = async ({ props: { language, ticket } }) =>
  fileResponse('atom', atomText(ticketFeed(await setting(language), ticket)));
