// Who publishes advisories here, and where they are listed: the metadata of a CSAF provider.
import type { APIRoute } from 'astro';
import { advisories } from '../../../advisories/advisory.ts';
import { providerMetadata } from '../../../advisories/provider.ts';
import { facts, ownSetting } from '../../../load/facts.ts';
import { jsonResponse } from '../../../load/json.ts';

export const GET: APIRoute = async () => {
  const { tickets } = await facts();
  return jsonResponse(providerMetadata(await ownSetting(), advisories(tickets)));
};
