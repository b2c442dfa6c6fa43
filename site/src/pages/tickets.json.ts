// All tickets as data: what everybody may see of each, in the order of their numbers.
import type { APIRoute } from 'astro';
import { facts } from '../load/facts.ts';
import { jsonResponse } from '../load/json.ts';

export const GET: APIRoute = async () => {
  const { tickets } = await facts();
  return jsonResponse(tickets.toSorted(({ number: one }, { number: other }) => (one < other ? -1 : 1)));
};
