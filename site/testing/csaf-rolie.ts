// What CSAF 2.0 asks of the ROLIE documents of a provider, a row for each of the requirements 15 to 17.
import { feedFaults } from '../src/advisories/testing.ts';
import {
  type Category,
  differences,
  documents,
  feedAt,
  feedsOf,
  folder,
  hashes,
  json,
  latest,
  lost,
  type Requirement,
  type Service,
  white,
} from './csaf-files.ts';

export const rolieRequirements: Readonly<Record<string, Requirement>> = {
  '15: there is a ROLIE feed of what is TLP:WHITE, and it is valid': (provider) => {
    const feeds = feedsOf(provider);
    const faults = feeds.flatMap(({ url }) => {
      const feed = feedAt(provider, url);
      const self = feed.link.filter(({ rel }) => rel === 'self').map(({ href }) => href);
      const kinds = feed.category.map(({ scheme, term }) => `${scheme} ${term}`);
      return [
        ...feedFaults({ feed }),
        ...differences(self, [url], 'self'),
        ...differences(kinds, ['urn:ietf:params:rolie:category:information-type csaf'], 'category'),
      ];
    });
    return [
      ...differences(
        feeds.map(({ tlp_label }) => tlp_label),
        ['WHITE'],
        'feeds',
      ),
      ...faults,
    ];
  },

  '15: the feed has every document, when it changed, and the ways to it and to its hashes': (provider) => {
    const expected = documents(provider).map(
      ([
        path,
        {
          document: { tracking, title },
        },
      ]) => {
        const address = `${provider.top}${path}`;
        const links = [
          `self ${address}`,
          ...hashes.flatMap((hash) =>
            provider.files.has(`${path}.${hash}`) ? `hash ${address}.${hash}` : [],
          ),
        ];
        const { id, initial_release_date, current_release_date } = tracking;
        return [id, title, address, initial_release_date, current_release_date, ...links].join();
      },
    );
    return feedsOf(provider).flatMap(({ url }) => {
      const { updated, entry } = feedAt(provider, url);
      const found = entry.map(({ id, title, content, published, updated, link }) =>
        [id, title, content.src, published, updated, ...link.map(({ rel, href }) => `${rel} ${href}`)].join(),
      );
      const times = entry.map((one) => one.updated);
      const newest = latest(times);
      return [
        ...differences(found, expected, 'entries'),
        ...differences([updated], newest === undefined ? [updated] : [newest], 'updated'),
        ...lost(
          provider,
          entry.flatMap(({ link }) => link.map(({ href }) => href)),
        ),
      ];
    });
  },

  '16: the service document lies beside the metadata, and lists just its feeds': (provider) => {
    const { workspace } = json<Service>(provider, `${folder}service.json`).service;
    const listed = workspace.flatMap(({ collection }) => collection.map(({ href }) => href));
    return differences(listed, [`${provider.top}${white}csaf-feed-tlp-white.json`], 'service');
  },

  '17: the category document lies beside its feed, and names the kinds in it': (provider) =>
    feedsOf(provider).flatMap(({ url, tlp_label }) => {
      const address = new URL(`category-${tlp_label.toLowerCase()}.json`, url).href;
      const path = address.slice(provider.top.length);
      const named =
        json<{ categories: { category: Category[] } } | null>(provider, path)?.categories.category ?? [];
      const used = feedAt(provider, url).entry.flatMap(({ category }) => category);
      const text = ({ scheme, term }: Category) => `${scheme} ${term}`;
      return differences(named.map(text), [...new Set(used.map(text))], address);
    }),
};
