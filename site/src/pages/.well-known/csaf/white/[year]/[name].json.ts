// One advisory as a CSAF document.
import type { APIRoute } from 'astro';
import { csafText } from '../../../../../advisories/csaf-file.ts';
import { type AdvisoryProps, everyCsafPath } from '../../../../../advisories/paths.ts';
import { fileResponse } from '../../../../../feeds/response.ts';
import { ownSetting } from '../../../../../load/facts.ts';

export const getStaticPaths = everyCsafPath;

export const GET: APIRoute<AdvisoryProps> = async ({ props: { advisory } }) =>
  fileResponse('json', csafText(await ownSetting(), advisory));
