// What happens to the tickets of one category or severity, as Atom, in each language.
import type { APIRoute } from 'astro';
import { atomText } from '../../../feeds/atom.ts';
import { type Topic, topicFeed, topics } from '../../../feeds/channels.ts';
import { fileResponse } from '../../../feeds/response.ts';
import { facts, setting } from '../../../load/facts.ts';
import { type InLanguage, inEveryLanguage } from '../../../load/languages.ts';

type Props = InLanguage['props'] & { name: string; topic: Topic };

export async function getStaticPaths() {
  return (await inEveryLanguage()).flatMap(({ params, props }) =>
    Array.from(topics(), ([name, topic]) => ({
      params: { ...params, name },
      props: { ...props, name, topic },
    })),
  );
}

export const GET: APIRoute<Props> = async ({ props: { language, name, topic } }) => {
  const { tickets } = await facts();
  return fileResponse('atom', atomText(topicFeed(await setting(language), tickets, name, topic)));
};
