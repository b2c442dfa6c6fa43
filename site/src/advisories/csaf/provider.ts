// What makes the site a CSAF provider: its metadata, and the lists of its documents. CSAF 2.0 section 7.1.
import { stringify } from 'csv-stringify/sync';
import { instantText } from '../../../../scripts/ticket/clock/instant.ts';
import { epoch } from '../../view/epoch.ts';
import type { Setting } from '../../view/setting.ts';
import type { Advisory } from '../advisory.ts';
import { wordsOfDesk } from '../language.ts';
import {
  categoryFile,
  csafPath,
  feedFile,
  providerFile,
  publicKeyFile,
  published,
  serviceFile,
  whiteFolder,
} from '../places.ts';
import { publisherOf } from './csaf.ts';

type Advisories = readonly Advisory[];

/**
 * Requirement 7. A desk with a key for it signs and is a trusted provider (18 to 20). Without one it is a provider by its
 * folders (11 to 14) and does not announce its feed here: `csaf_checker` calls a whole provider unsound whose feed has
 * entries without a signature. The feed is there all the same, as the service document beside these metadata says. To be
 * found by the name of the host alone (8 and 9), the site has to be at the root of it; below a path, the security.txt at
 * the root has to name these metadata.
 */
export function providerMetadata(setting: Setting, all: Advisories) {
  const { signer } = setting;
  return {
    canonical_url: published(setting, providerFile),
    distributions: [
      { directory_url: published(setting, whiteFolder) },
      ...(signer ? [{ rolie: rolieDistribution(setting) }] : []),
    ],
    last_updated: changedAt(setting, all),
    list_on_CSAF_aggregators: true,
    metadata_version: '2.0',
    mirror_on_CSAF_aggregators: true,
    ...(signer && {
      public_openpgp_keys: [{ fingerprint: signer.fingerprint, url: published(setting, publicKeyFile) }],
    }),
    publisher: publisherOf(setting),
    role: signer ? 'csaf_trusted_provider' : 'csaf_provider',
  };
}

function rolieDistribution(setting: Setting) {
  const summary = wordsOfDesk(setting).feed(setting.desk.name);
  return {
    feeds: [{ summary, tlp_label: 'WHITE', url: published(setting, feedFile) }],
    services: [published(setting, serviceFile)],
    categories: [published(setting, categoryFile)],
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
