// The kinds of documents in the feed of advisories: a ROLIE category document.
import type { APIRoute } from 'astro';
import { advisories } from '../../../../advisories/advisory.ts';
import { categoryDocument } from '../../../../advisories/rolie.ts';
import { facts, ownSetting } from '../../../../load/facts.ts';
import { jsonResponse } from '../../../../load/json.ts';

export const GET: APIRoute = async () => {
  const { tickets } = await facts();
  return jsonResponse(categoryDocument(await ownSetting(), advisories(tickets)));
};
