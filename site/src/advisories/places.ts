// Where advisories are: paths below the site, the same in every language.
import type { Setting } from '../view/setting.ts';
import type { Advisory } from './advisory.ts';

export const csafFolder = '.well-known/csaf/';
export const providerFile = `${csafFolder}provider-metadata.json`;
export const serviceFile = `${csafFolder}service.json`;
/** The public key of a desk that signs. */
export const publicKeyFile = `${csafFolder}openpgp-public-key.asc`;
/** Everything here is TLP:WHITE, as CSAF 2.0 still calls it. */
export const whiteFolder = `${csafFolder}white/`;
export const feedFile = `${whiteFolder}csaf-feed-tlp-white.json`;
/** By the name under which checkers look for it beside the feed. */
export const categoryFile = `${whiteFolder}category-white.json`;
export const securityTextFile = '.well-known/security.txt';

/**
 * What lies beside each document of a desk that signs: hashes, which only a trusted provider owes (CSAF 2.0 section 7.2.3) and
 * which prove nothing without a signature, and the signature.
 */
export const hashNames = ['sha256', 'sha512'] as const;
export const signatureName = 'asc';

/** The name of a CSAF document, CSAF 2.0 section 5.1: lower case, and nothing that a file system could mind. */
export function csafName({ ticket }: Advisory): string {
  return `${ticket.number.toLowerCase().replaceAll(/[^+\-a-z0-9]+/g, '_')}.json`;
}

/** The folder of a CSAF document, CSAF 2.0 section 7.1.11: the year of its first publication. */
export function csafYear({ publishedAt }: Advisory): string {
  return publishedAt.slice(0, 4);
}

/** Below `whiteFolder`. */
export function csafPath(advisory: Advisory): string {
  return `${csafYear(advisory)}/${csafName(advisory)}`;
}

export function osvFile(number: string): string {
  return `advisories/${number}.osv.json`;
}

export function cveFile(number: string): string {
  return `advisories/${number}.cve.json`;
}

/** The recipients of one named set, one on a line, as `age -R` reads them. */
export function recipientsFile(set: string): string {
  return `.well-known/age/${set}.txt`;
}

/** A path below the site with scheme and host. */
export function published({ desk }: Setting, path: string): string {
  return `${desk.site}${path}`;
}
