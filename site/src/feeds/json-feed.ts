// A feed as JSON Feed 1.1.
import type { EntryView, FeedView } from './feed.ts';

export function jsonFeed(feed: FeedView): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.self,
    description: feed.about,
    authors: [{ name: feed.author }],
    language: feed.language,
    items: feed.entries.map(item),
  };
}

function item({ id, title, at, author, page, text, topics }: EntryView): object {
  return {
    id,
    url: page,
    title,
    content_text: text || title,
    date_published: at,
    date_modified: at,
    authors: [{ name: author }],
    tags: topics.map(({ label }) => label),
  };
}
