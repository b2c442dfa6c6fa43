// Which feeds of advisories there are: a ROLIE service document.
import type { APIRoute } from 'astro';
import { serviceDocument } from '../../../advisories/rolie.ts';
import { ownSetting } from '../../../load/facts.ts';
import { jsonResponse } from '../../../load/json.ts';

export const GET: APIRoute = async () => jsonResponse(serviceDocument(await ownSetting()));
