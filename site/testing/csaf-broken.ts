// A provider that is wrong in one place: at least one fixture against each requirement, so that no check is blind.
import { folder, metadataPath, white } from './csaf-files.ts';

/** What a file becomes; null once it is gone. */
export type Change = (text: string) => string | null;

const gone: Change = () => null;
const without =
  (part: string | RegExp, other = ''): Change =>
  (text) =>
    text.replace(part, other);

const service = `${folder}service.json`;
const feed = `${white}csaf-feed-tlp-white.json`;

/** The name of a requirement, what is wrong, and which files are changed for it. */
export function broken(document: string, number: string): [string, string, Record<string, Change>][] {
  return [
    [
      '1: every document is valid',
      'a document has no title',
      { [document]: without(/"title": "SEC/, '"titel": "SEC') },
    ],
    [
      '2: the name of a file follows from its tracking id',
      'the identifier is another',
      { [document]: without(`"id": "${number}"`, '"id": "SEC-2026-000099-X"') },
    ],
    [
      '3: everything is reached by TLS',
      'a feed is not',
      { [service]: without(/https:(?=[^"]*feed)/, 'http:') },
    ],
    [
      '3: everything is reached by TLS',
      'a document says that it is not',
      { [document]: without(/https:(?=[^"]*csaf\/white)/, 'http:') },
    ],
    [
      '4 and 5: nothing is there that is not TLP:WHITE',
      'a document is TLP:RED',
      { [document]: without('WHITE', 'RED') },
    ],
    [
      '6: nothing leads on to another address',
      'a page does',
      { [`${folder}index.html`]: without('<meta ', '<meta http-equiv="refresh" content="0;url=/"><meta ') },
    ],
    [
      '7: the metadata are valid, name themselves, and lead to what is there',
      'they have no version',
      { [metadataPath]: without(/"metadata_version"/, '"version"') },
    ],
    [
      '7: the metadata are valid, name themselves, and lead to what is there',
      'they name another address',
      { [metadataPath]: without('provider-metadata.json', 'metadata.json') },
    ],
    [
      '7: the metadata are valid, name themselves, and lead to what is there',
      'a list is gone',
      { [`${white}changes.csv`]: gone },
    ],
    [
      '7: the metadata are valid, name themselves, and lead to what is there',
      'a document is newer',
      { [document]: without(/(?<="current_release_date": ")2026/, '2027') },
    ],
    [
      '7: the publisher is the one of the documents',
      'a document has another',
      { [document]: without('"coordinator"', '"vendor"') },
    ],
    [
      '8: security.txt names the metadata',
      'it names nothing',
      { '.well-known/security.txt': without(/^CSAF.*\n/m) },
    ],
    ['8: security.txt names the metadata', 'it is gone', { '.well-known/security.txt': gone }],
    ['9: the metadata are at the well-known path below the site', 'they are gone', { [metadataPath]: gone }],
    [
      '11: a folder for each year of first publication',
      'a document is of another year',
      { [document]: without(/(?<="initial_release_date": ")2026/, '2024') },
    ],
    [
      '11: a folder for each year of first publication',
      'it is another year in UTC',
      { [document]: without(/(?<="initial_release_date": ")[^"]*/, '2026-12-31T20:00:00-08:00') },
    ],
    [
      '12: index.txt lists every document, and no other',
      'one is missing',
      { [`${white}index.txt`]: without(/.*\n/) },
    ],
    [
      '12: index.txt lists every document, and no other',
      'one is too many',
      { [`${white}index.txt`]: (text) => `${text}2026/other.json\n` },
    ],
    [
      '13: changes.csv has every document with its last change, the latest first',
      'it has a heading',
      { [`${white}changes.csv`]: (text) => `path,changed\n${text}` },
    ],
    [
      '13: changes.csv has every document with its last change, the latest first',
      'the oldest comes first',
      { [`${white}changes.csv`]: (text) => `${text.trim().split('\n').reverse().join('\n')}\n` },
    ],
    [
      '14: every folder lists what it holds, and nothing else',
      'a folder has no page',
      { [`${white}2026/index.html`]: gone },
    ],
    [
      '14: every folder lists what it holds, and nothing else',
      'a document is not on it',
      { [`${white}2026/index.html`]: without(`href="${number.toLowerCase()}.json"`) },
    ],
    [
      '14: every folder lists what it holds, and nothing else',
      'there is more on it',
      { [`${folder}index.html`]: without('<main', '<main><a href="more.json"></a>') },
    ],
    [
      '15: there is a ROLIE feed of what is TLP:WHITE, and it is valid',
      'it has no identifier',
      { [feed]: without('"id"', '"ident"') },
    ],
    [
      '15: there is a ROLIE feed of what is TLP:WHITE, and it is valid',
      'it is of another kind',
      { [feed]: without('"term": "csaf"', '"term": "vulnerability"') },
    ],
    [
      '15: there is a ROLIE feed of what is TLP:WHITE, and it is valid',
      'there is none of what is white',
      { [service]: () => '{"service": {"workspace": []}}' },
    ],
    [
      '15: the feed has every document, when it changed, and the ways to it and to its hashes',
      'a document has changed since',
      { [document]: without(/(?<="current_release_date": ")2026/, '2027') },
    ],
    [
      '15: the feed has every document, when it changed, and the ways to it and to its hashes',
      'a hash is not in it',
      { [`${document}.sha512`]: () => '' },
    ],
    [
      '15: the feed has every document, when it changed, and the ways to it and to its hashes',
      'it seems older than it is',
      { [feed]: without(/(?<="updated": ")2026/, '2025') },
    ],
    [
      '16: the service document lies beside the metadata, and lists just its feeds',
      'it lists another',
      { [service]: without('csaf-feed', 'other-feed') },
    ],
    [
      '17: the category document lies beside its feed, and names the kinds in it',
      'it is gone',
      { [`${white}category-white.json`]: gone },
    ],
    [
      '17: the category document lies beside its feed, and names the kinds in it',
      'it lacks a kind',
      { [`${white}category-white.json`]: without('csaf_security_advisory', 'csaf_vex') },
    ],
    [
      '18: the hashes beside a document are right',
      'one is of another text',
      { [`${document}.sha512`]: () => `${'0'.repeat(128)}  name` },
    ],
    [
      '19 and 20: no more is claimed than a provider without signatures',
      'it is',
      { [metadataPath]: without('csaf_provider', 'csaf_trusted_provider') },
    ],
    [
      '19 and 20: no more is claimed than a provider without signatures',
      'its feed is announced',
      { [metadataPath]: without('"distributions": [', '"distributions": [{"rolie": {"feeds": []}},') },
    ],
  ];
}
