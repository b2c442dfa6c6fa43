// What happens at the desk, as JSON Feed, in each language.
import type { APIRoute } from 'astro';
import { wholeJsonFeed } from '../../feeds/channels.ts';
import { jsonFeed } from '../../feeds/json-feed.ts';
import { fileResponse } from '../../feeds/response.ts';
import { facts, setting } from '../../load/facts.ts';
import { type InLanguage, inEveryLanguage } from '../../load/languages.ts';

export const getStaticPaths = inEveryLanguage;

export const GET: APIRoute<InLanguage['props']> = async ({ props }) => {
  const { tickets } = await facts();
  const feed = jsonFeed(wholeJsonFeed(await setting(props.language), tickets));
  return fileResponse('feed', `${JSON.stringify(feed, null, 2)}\n`);
};
