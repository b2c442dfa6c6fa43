// The draft of a CVE record, for a CNA to take.
import type { APIRoute } from 'astro';
import { cveDraft } from '../../advisories/cve.ts';
import { type AdvisoryProps, everyCvePath } from '../../advisories/paths.ts';
import { ownSetting } from '../../load/facts.ts';
import { jsonResponse } from '../../load/json.ts';

export const getStaticPaths = everyCvePath;

export const GET: APIRoute<AdvisoryProps> = async ({ props: { advisory } }) =>
  jsonResponse(cveDraft(await ownSetting(), advisory));
