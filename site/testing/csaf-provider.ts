// Judges a built site as a CSAF provider: what CSAF 2.0 section 7.1 asks of the role, a row for each requirement by its number.
import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { csafFaults, providerFaults } from '../src/advisories/testing.ts';
import {
  differences,
  documents,
  each,
  feedsOf,
  folder,
  hashes,
  latest,
  lost,
  metadataOf,
  metadataPath,
  type Requirement,
  white,
} from './csaf-files.ts';
import { rolieRequirements } from './csaf-rolie.ts';
import { addressesIn } from './pages.ts';

export const requirements: Readonly<Record<string, Requirement>> = {
  '1: every document is valid': async (provider) => {
    const faults = await Promise.all(documents(provider).map(([, document]) => csafFaults(document)));
    return faults.flat();
  },

  '2: the name of a file follows from its tracking id': (provider) =>
    each(provider, (path, { tracking }) => {
      const expected = `${tracking.id.toLowerCase().replaceAll(/[^+\-a-z0-9]+/g, '_')}.json`;
      return [path.split('/').at(-1) !== expected && `${path} should be ${expected}`];
    }),

  '3: everything is reached by TLS': (provider) => {
    const metadata = metadataOf(provider);
    const directories = metadata.distributions.flatMap(({ directory_url }) => directory_url ?? []);
    const own = documents(provider).flatMap(([, { document }]) =>
      document.references.filter(({ category }) => category === 'self').map(({ url }) => url),
    );
    const all = [metadata.canonical_url, ...directories, ...feedsOf(provider).map(({ url }) => url), ...own];
    return all.filter((address) => !address.startsWith('https://'));
  },

  // What is white can be had by everybody, as all of a static site; so what is not must not be there at all.
  '4 and 5: nothing is there that is not TLP:WHITE': (provider) =>
    each(provider, (path, { distribution }) => [distribution?.tlp?.label !== 'WHITE' && path]),

  '6: nothing leads on to another address': ({ files }) =>
    [...files]
      .filter(
        ([path, text]) =>
          path === '_redirects' || (path.startsWith('.well-known/') && /http-equiv="?refresh/i.test(text)),
      )
      .map(([path]) => path),

  '7: the metadata are valid, name themselves, and lead to what is there': (provider) => {
    const metadata = metadataOf(provider);
    const lists = metadata.distributions.flatMap(({ directory_url, rolie }) => [
      ...(directory_url ? [directory_url, `${directory_url}index.txt`, `${directory_url}changes.csv`] : []),
      ...(rolie
        ? [...rolie.feeds.map(({ url }) => url), ...(rolie.services ?? []), ...(rolie.categories ?? [])]
        : []),
    ]);
    const changes = documents(provider).map(([, { document }]) => document.tracking.current_release_date);
    const newest = latest([metadata.last_updated, ...changes]);
    return [
      ...providerFaults(metadata),
      ...differences([metadata.canonical_url], [`${provider.top}${metadataPath}`], 'canonical_url'),
      ...lost(provider, lists),
      ...differences([metadata.last_updated], newest === undefined ? [] : [newest], 'last_updated'),
    ];
  },

  '7: the publisher is the one of the documents': (provider) => {
    const { publisher } = metadataOf(provider);
    return each(provider, (path, document) => [
      JSON.stringify(document.publisher) !== JSON.stringify(publisher) && path,
    ]);
  },

  '8: security.txt names the metadata': ({ files, top }) => {
    const text = files.get('.well-known/security.txt') ?? '';
    const named = [...text.matchAll(/^CSAF: (.*)$/gm)].map(([, address = '']) => address);
    return differences(named, [`${top}${metadataPath}`], 'CSAF');
  },

  '9: the metadata are at the well-known path below the site': ({ files }) =>
    files.has(metadataPath) ? [] : [metadataPath],

  // By the digits as they stand and in UTC, since programs read them in either way.
  '11: a folder for each year of first publication': (provider) =>
    each(provider, (path, { tracking: { initial_release_date: date } }) => {
      const year = path.split('/').at(-2);
      const isRight = date.startsWith(`${year}-`) && new Date(date).toISOString().startsWith(`${year}-`);
      return [!isRight && `${path} of ${date}`];
    }),

  '12: index.txt lists every document, and no other': (provider) => {
    const text = provider.files.get(`${white}index.txt`) ?? '-';
    const expected = documents(provider).map(([path]) => path.slice(white.length));
    return differences(text.split('\n'), [...expected, ''], 'index.txt');
  },

  '13: changes.csv has every document with its last change, the latest first': (provider) => {
    const rows: string[][] = parse(provider.files.get(`${white}changes.csv`) ?? '-', {
      relax_column_count: true,
    });
    const expected = documents(provider).map(([path, { document }]) =>
      [path.slice(white.length), document.tracking.current_release_date].join(),
    );
    const times = rows.map(([, at = '']) => Date.parse(at));
    const isSorted = times.every((time, place) => place === 0 || time <= (times[place - 1] ?? 0));
    return [
      ...differences(
        rows.map((row) => row.join()),
        expected,
        'changes.csv',
      ),
      ...(isSorted ? [] : ['order']),
    ];
  },

  // Whoever looks around comes from the folder of the metadata to every file below it.
  '14: every folder lists what it holds, and nothing else': ({ files }) => {
    const below = [...files.keys()].filter(
      (path) => path.startsWith(folder) && !path.endsWith('/index.html'),
    );
    const folders = [...new Set(below.flatMap(foldersOf))];
    return folders.flatMap((one) => {
      const inside = below.filter((path) => path.startsWith(one)).map((path) => path.slice(one.length));
      const names = [...new Set(inside.map((path) => path.replace(/\/.*/, '/')))];
      const listed = addressesIn(/<main.*<\/main>/s.exec(files.get(`${one}index.html`) ?? '')?.[0] ?? '');
      return differences(
        listed.filter((address) => address !== '../'),
        names,
        one,
      );
    });
  },

  ...rolieRequirements,

  // Asked of a trusted provider alone, like signatures; but what is there has to be right.
  '18: the hashes beside a document are right': ({ files, ...rest }) =>
    each({ files, ...rest }, (path) =>
      hashes
        .filter((hash) => files.has(`${path}.${hash}`))
        .map((hash) => {
          const [found] = (files.get(`${path}.${hash}`) ?? '').split(' ');
          const expected = createHash(hash)
            .update(files.get(path) ?? '')
            .digest('hex');
          return found !== expected && `${path}.${hash}`;
        }),
    ),

  // Signatures are asked of a trusted provider alone; `csaf_checker` asks them of any feed that metadata announce.
  '19 and 20: no more is claimed than a provider without signatures': (provider) => {
    const { role, public_openpgp_keys: keys = [], distributions } = metadataOf(provider);
    return [
      ...differences([role], ['csaf_provider'], 'role'),
      ...keys.map(() => 'a key that signs nothing'),
      ...distributions.flatMap(({ rolie }) => (rolie ? 'a feed without signatures' : [])),
    ];
  },
};

/** The folders on the way to a file, from that of the metadata on. */
function foldersOf(path: string): string[] {
  const names = path.slice(folder.length).split('/').slice(0, -1);
  return ['', ...names].map(
    (_, place) =>
      folder +
      names
        .slice(0, place)
        .map((name) => `${name}/`)
        .join(''),
  );
}
