// What happens at the desk, as Atom, in each language.
import type { APIRoute } from 'astro';
import { atomText } from '../../feeds/atom.ts';
import { wholeFeed } from '../../feeds/channels.ts';
import { fileResponse } from '../../feeds/response.ts';
import { facts, setting } from '../../load/facts.ts';
import { type InLanguage, inEveryLanguage } from '../../load/languages.ts';

export const getStaticPaths = inEveryLanguage;

export const GET: APIRoute<InLanguage['props']> = async ({ props }) => {
  const { tickets } = await facts();
  return fileResponse('atom', atomText(wholeFeed(await setting(props.language), tickets)));
};
