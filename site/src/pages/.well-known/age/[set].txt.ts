// The age recipients of each named set, for whoever seals without the wizard.
import type { APIRoute } from 'astro';
import { recipientSets, recipientsText } from '../../../advisories/security-text.ts';
import { fileResponse } from '../../../feeds/response.ts';
import { ownSetting } from '../../../load/facts.ts';

export async function getStaticPaths() {
  return recipientSets(await ownSetting()).map((set) => ({ params: { set }, props: { set } }));
}

export const GET: APIRoute<{ set: string }> = async ({ props: { set } }) =>
  fileResponse('text', recipientsText(await ownSetting(), set));
