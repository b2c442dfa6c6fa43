// What a folder of the provider holds, for people who look around in it: CSAF 2.0 section 7.1.14. No static host lists folders by itself.
import { ownLanguage } from '../../../scripts/ticket/ticket.ts';
import { type FrameView, frameView } from '../view/frame.ts';
import type { Setting } from '../view/setting.ts';
import type { Advisory } from './advisory.ts';
import { wordsOfDesk } from './language.ts';
import {
  categoryFile,
  csafFolder,
  csafName,
  csafYear,
  feedFile,
  hashNames,
  providerFile,
  publicKeyFile,
  serviceFile,
  signatureName,
  whiteFolder,
} from './places.ts';

interface ListedView {
  name: string;
  address: string;
}

export interface ListingView {
  frame: FrameView;
  title: string;
  about: string;
  /** The folder above; null for the highest one. */
  up: ListedView | null;
  listed: ListedView[];
}

type Advisories = readonly Advisory[];

/** The folders that have a listing, by their paths below the site: one for each year that has documents, and those above. */
export function listedFolders(all: Advisories): string[] {
  return [csafFolder, whiteFolder, ...yearsOf(all).map((year) => `${whiteFolder}${year}/`)];
}

export function listingView(setting: Setting, all: Advisories, folder: string): ListingView {
  const { base, desk } = setting;
  const { title, about, up } = wordsOfDesk(setting).listing;
  const path = `${base}${folder}`;
  // In the desk's own language alone, as what is listed has no other.
  const frame = frameView({ ...setting, language: ownLanguage(desk) }, folder, title(path), about);
  return {
    frame: { ...frame, languages: [] },
    title: title(path),
    about,
    up: folder === csafFolder ? null : { name: up, address: '../' },
    // Relative, as in the listings of servers: some programs take any other address for one below the folder, too.
    listed: namesIn(all, folder, setting.signer !== undefined).map((name) => ({ name, address: name })),
  };
}

function namesIn(all: Advisories, folder: string, isSigned: boolean): string[] {
  const key = isSigned ? [publicKeyFile] : [];
  if (folder === csafFolder) return inFolder(folder, [whiteFolder, ...key, providerFile, serviceFile]);
  if (folder === whiteFolder) {
    const files = inFolder(folder, [categoryFile, feedFile]);
    return [...yearsOf(all).map((year) => `${year}/`), ...[...files, 'changes.csv', 'index.txt'].sort()];
  }
  const here = all.filter((one) => `${whiteFolder}${csafYear(one)}/` === folder);
  const endings = isSigned ? [signatureName, ...hashNames] : [];
  return here
    .map(csafName)
    .toSorted()
    .flatMap((name) => [name, ...endings.map((ending) => `${name}.${ending}`)]);
}

function inFolder(folder: string, paths: readonly string[]): string[] {
  return paths.map((path) => path.slice(folder.length));
}

function yearsOf(all: Advisories): string[] {
  return [...new Set(all.map(csafYear))].sort().reverse();
}
