// Every advisory, as a ROLIE feed.
import type { APIRoute } from 'astro';
import { advisories } from '../../../../advisories/advisory.ts';
import { rolieFeed } from '../../../../advisories/rolie.ts';
import { facts, ownSetting } from '../../../../load/facts.ts';
import { jsonResponse } from '../../../../load/json.ts';

export const GET: APIRoute = async () => {
  const { tickets } = await facts();
  return jsonResponse(rolieFeed(await ownSetting(), advisories(tickets)));
};
