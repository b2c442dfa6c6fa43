// The deadline of a ticket, as a calendar, in each language.
import type { APIRoute } from 'astro';
import { ticketCalendarView } from '../../../../feeds/calendar.ts';
import { icalendarText } from '../../../../feeds/icalendar.ts';
import { fileResponse } from '../../../../feeds/response.ts';
import { type InLanguageWithTicket, inEveryLanguageWithTicket } from '../../../../feeds/ticket-paths.ts';
import { setting } from '../../../../load/facts.ts';

export const getStaticPaths = inEveryLanguageWithTicket;

export const GET: APIRoute<InLanguageWithTicket['props']> = async ({ props: { language, ticket } }) =>
  fileResponse('calendar', icalendarText(ticketCalendarView(await setting(language), ticket)));
