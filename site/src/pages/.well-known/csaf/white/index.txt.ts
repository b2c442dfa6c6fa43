// Every advisory by its path, for whoever mirrors the folder.
import type { APIRoute } from 'astro';
import { advisories } from '../../../../advisories/advisory.ts';
import { indexText } from '../../../../advisories/provider.ts';
import { fileResponse } from '../../../../feeds/response.ts';
import { facts } from '../../../../load/facts.ts';

export const GET: APIRoute = async () => {
  const { tickets } = await facts();
  return fileResponse('text', indexText(advisories(tickets)));
};
