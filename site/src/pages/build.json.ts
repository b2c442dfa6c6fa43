// Which commit the site was made from, and when.
import type { APIRoute } from 'astro';
import { buildFacts } from '../load/build-facts.ts';
import { facts } from '../load/facts.ts';
import { jsonResponse } from '../load/json.ts';

export const GET: APIRoute = async () => {
  const { now } = await facts();
  return jsonResponse(buildFacts(process.env, process.env.TOCSIN_ROOT ?? process.cwd(), now));
};
