// The schemas, for whoever reads the data or writes a report.
import type { APIRoute } from 'astro';
import desk from '../../../../schema/desk.schema.json';
import ticket from '../../../../schema/ticket.schema.json';
import { jsonResponse } from '../../load/json.ts';

export function getStaticPaths() {
  return [
    { params: { name: 'desk' }, props: { schema: desk } },
    { params: { name: 'ticket' }, props: { schema: ticket } },
  ];
}

export const GET: APIRoute<{ schema: object }> = ({ props }) => jsonResponse(props.schema);
