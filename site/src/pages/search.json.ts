// What a browser searches and filters: every ticket as the lists know it, on as little room as possible.
import type { APIRoute } from 'astro';
import { facts } from '../load/facts.ts';
import { searchIndex } from '../view/search-index.ts';

export const GET: APIRoute = async () => {
  const { entries } = await facts();
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return new Response(JSON.stringify(searchIndex(entries)), { headers });
};
