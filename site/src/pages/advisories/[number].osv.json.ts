// One advisory in the Open Source Vulnerability format.
import type { APIRoute } from 'astro';
import { osvRecord } from '../../advisories/osv.ts';
import { type AdvisoryProps, everyOsvPath } from '../../advisories/paths.ts';
import { ownSetting } from '../../load/facts.ts';
import { jsonResponse } from '../../load/json.ts';

export const getStaticPaths = everyOsvPath;

export const GET: APIRoute<AdvisoryProps> = async ({ props: { advisory } }) =>
  jsonResponse(osvRecord(await ownSetting(), advisory));
