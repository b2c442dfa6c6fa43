// Every advisory with its last change, for whoever fetches what is new.
import type { APIRoute } from 'astro';
import { advisories } from '../../../../advisories/advisory.ts';
import { changesText } from '../../../../advisories/provider.ts';
import { fileResponse } from '../../../../feeds/response.ts';
import { facts } from '../../../../load/facts.ts';

export const GET: APIRoute = async () => {
  const { tickets } = await facts();
  return fileResponse('csv', changesText(advisories(tickets)));
};
