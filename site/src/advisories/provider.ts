// What makes the site a CSAF provider: its metadata, and the lists of its documents. CSAF 2.0 section 7.1.
import { stringify } from 'csv-stringify/sync';
import { instantText } from '../../../scripts/ticket/clock/instant.ts';
import { epoch } from '../view/epoch.ts';
import type { Setting } from '../view/setting.ts';
import type { Advisory } from './advisory.ts';
import { publisherOf } from './csaf.ts';
import { wordsOfDesk } from './language.ts';
import {
  categoryFile,
  csafPath,
  feedFile,
  providerFile,
  published,
  serviceFile,
  whiteFolder,
} from './places.ts';

type Advisories = readonly Advisory[];

/**
 * Requirement 7. The role is that of a provider and no higher: a trusted one signs its documents with OpenPGP, and a
 * static build keeps no secret key to do so. To be found by the name of the host alone (requirements 8 and 9), the site
 * has to be at the root of it; below a path, the security.txt at the root has to name these metadata.
 */
export function providerMetadata(setting: Setting, all: Advisories) {
  const feed = { summary: wordsOfDesk(setting).feed(setting.desk.name), tlp_label: 'WHITE' };
  return {
    canonical_url: published(setting, providerFile),
    distributions: [
      { directory_url: published(setting, whiteFolder) },
      {
        rolie: {
          feeds: [{ ...feed, url: published(setting, feedFile) }],
          services: [published(setting, serviceFile)],
          categories: [published(setting, categoryFile)],
        },
      },
    ],
    last_updated: changedAt(setting, all),
    list_on_CSAF_aggregators: true,
    metadata_version: '2.0',
    mirror_on_CSAF_aggregators: true,
    publisher: publisherOf(setting),
    role: 'csaf_provider',
  };
}

/** When the latest document changed; without any, when the records were read. */
export function changedAt({ now }: Setting, all: Advisories): string {
  return latestFirst(all)[0]?.changedAt ?? instantText(now);
}

/** Requirement 12: every document, by its path below the folder of the list. */
export function indexText(all: Advisories): string {
  return all.map((one) => `${csafPath(one)}\n`).join('');
}

/** Requirement 13: every document with the instant of its last change, the latest first. */
export function changesText(all: Advisories): string {
  return stringify(
    latestFirst(all).map((one) => [csafPath(one), one.changedAt]),
    { quoted: true },
  );
}

export function latestFirst(all: Advisories): Advisory[] {
  return all.toSorted(
    (one, other) =>
      epoch(other.changedAt) - epoch(one.changedAt) || (csafPath(one) < csafPath(other) ? -1 : 1),
  );
}
