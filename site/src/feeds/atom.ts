// A feed as Atom: RFC 4287.
import type { EntryView, FeedView } from './feed.ts';
import { type Element, element, xmlText } from './xml.ts';

export function atomText(feed: FeedView): string {
  const { language, title, about, self, page, updated, author, entries } = feed;
  return xmlText(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
      element('id', {}, self),
      element('title', {}, title),
      element('subtitle', {}, about),
      element('updated', {}, updated),
      element('author', {}, element('name', {}, author)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: page }),
      ...entries.map(entryElement),
    ),
  );
}

function entryElement({ id, title, at, author, page, text, topics }: EntryView): Element {
  return element(
    'entry',
    {},
    element('id', {}, id),
    element('title', { type: 'text' }, title),
    element('published', {}, at),
    element('updated', {}, at),
    element('author', {}, element('name', {}, author)),
    element('link', { rel: 'alternate', type: 'text/html', href: page }),
    ...topics.map(({ term, label }) => element('category', { term, label })),
    element('content', { type: 'text' }, text || title),
  );
}
