// Where a ticket stands, as a badge, in each language.
import type { APIRoute } from 'astro';
import { ticketBadge } from '../../../../feeds/badge.ts';
import { badgeText } from '../../../../feeds/badge-picture.ts';
import { fileResponse } from '../../../../feeds/response.ts';
import { type InLanguageWithTicket, inEveryLanguageWithTicket } from '../../../../feeds/ticket-paths.ts';
import { setting } from '../../../../load/facts.ts';

export const getStaticPaths = inEveryLanguageWithTicket;

export const GET: APIRoute<InLanguageWithTicket['props']> = async ({ props: { language, ticket } }) =>
  fileResponse('svg', badgeText(ticketBadge(await setting(language), ticket)));
