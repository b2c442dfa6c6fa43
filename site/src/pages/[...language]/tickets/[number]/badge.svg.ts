// Where a ticket stands, as a badge, in each language.
import type { APIRoute } from 'astro';
import { fileResponse } from '../../../../feeds/response.ts';
import { ticketBadgeText } from '../../../../feeds/ticket-files.ts';
import { type InLanguageWithTicket, inEveryLanguageWithTicket } from '../../../../feeds/ticket-paths.ts';
import { setting } from '../../../../load/facts.ts';

export const getStaticPaths = inEveryLanguageWithTicket;

export const GET: APIRoute<InLanguageWithTicket['props']> = async ({ props: { language, ticket } }) =>
  fileResponse('svg', ticketBadgeText(await setting(language), ticket));
