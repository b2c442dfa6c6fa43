// One ticket as data: what everybody may see of it.
import type { APIRoute } from 'astro';
import type { VisibleTicket } from '../../../../scripts/ticket/visibility.ts';
import { servedTickets } from '../../load/facts.ts';
import { jsonResponse } from '../../load/json.ts';

export async function getStaticPaths() {
  const tickets = await servedTickets();
  return tickets.map((ticket) => ({ params: { number: ticket.number }, props: { ticket } }));
}

export const GET: APIRoute<{ ticket: VisibleTicket }> = ({ props }) => jsonResponse(props.ticket);
