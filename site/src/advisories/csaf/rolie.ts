// The documents as a ROLIE feed (RFC 8322, as CSAF 2.0 sections 7.1.15 to 7.1.17 want it in JSON), and what leads to it.
import type { Setting } from '../../view/setting.ts';
import type { Advisory } from '../advisory.ts';
import { wordsOfDesk } from '../language.ts';
import {
  categoryFile,
  csafPath,
  feedFile,
  hashNames,
  published,
  serviceFile,
  signatureName,
  whiteFolder,
} from '../places.ts';
import { profileOf } from './csaf.ts';
import { changedAt, latestFirst } from './provider.ts';

const informationType = { scheme: 'urn:ietf:params:rolie:category:information-type', term: 'csaf' };
const schema = 'https://docs.oasis-open.org/csaf/csaf/v2.0/csaf_json_schema.json';

export function rolieFeed(setting: Setting, all: readonly Advisory[]) {
  const { name } = setting.desk;
  return {
    feed: {
      id: 'csaf-feed-tlp-white',
      title: wordsOfDesk(setting).feed(name),
      link: [
        { rel: 'self', href: published(setting, feedFile) },
        { rel: 'service', href: published(setting, serviceFile) },
      ],
      category: [informationType],
      updated: changedAt(setting, all),
      entry: latestFirst(all).map((one) => entry(setting, one)),
    },
  };
}

function entry(setting: Setting, advisory: Advisory) {
  const { ticket, report, publishedAt } = advisory;
  const address = published(setting, `${whiteFolder}${csafPath(advisory)}`);
  return {
    id: ticket.number,
    title: `${ticket.number}: ${report.title}`,
    link: [{ rel: 'self', href: address }, ...(setting.signer ? proofs(address) : [])],
    published: publishedAt,
    updated: advisory.changedAt,
    category: [{ scheme: schemeOf(setting), term: profileOf(advisory) }],
    content: { type: 'application/json', src: address },
    format: { schema, version: '2.0' },
  };
}

function proofs(address: string) {
  return [
    ...hashNames.map((hash) => ({ rel: 'hash', href: `${address}.${hash}` })),
    { rel: 'signature', href: `${address}.${signatureName}` },
  ];
}

// What a term means is said at the address of its scheme.
function schemeOf(setting: Setting): string {
  return published(setting, categoryFile);
}

export function serviceDocument(setting: Setting) {
  const title = wordsOfDesk(setting).feed(setting.desk.name);
  const collection = {
    title,
    href: published(setting, feedFile),
    categories: { category: [informationType] },
  };
  return { service: { workspace: [{ title, collection: [collection] }] } };
}

/** The kinds of documents that the feed holds. */
export function categoryDocument(setting: Setting, all: readonly Advisory[]) {
  const terms = [...new Set(all.map(profileOf))].sort();
  return { categories: { category: terms.map((term) => ({ scheme: schemeOf(setting), term })) } };
}
