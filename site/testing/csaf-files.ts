// The files of a CSAF provider in a built site, in the shapes that they ought to have: what the checks of it read.

export interface Provider {
  /** Every file of the site with its text, by its path. */
  files: ReadonlyMap<string, string>;
  /** Where the site is, with scheme, host and a slash at the end. */
  top: string;
}

/** What is wrong; nothing where the requirement is met. */
export type Requirement = (provider: Provider) => string[] | Promise<string[]>;

export const folder = '.well-known/csaf/';
export const white = `${folder}white/`;
export const metadataPath = `${folder}provider-metadata.json`;
export const hashes = ['sha256', 'sha512'];

interface Document {
  document: {
    title: string;
    publisher: unknown;
    distribution: { tlp: { label: string } };
    references: { category: string; url: string }[];
    tracking: { id: string; initial_release_date: string; current_release_date: string };
  };
}

interface Metadata {
  canonical_url: string;
  last_updated: string;
  role: string;
  publisher: unknown;
  public_openpgp_keys?: unknown[];
  distributions: {
    directory_url?: string;
    rolie?: { feeds: Named[]; services: string[]; categories: string[] };
  }[];
}

interface Named {
  url: string;
  tlp_label: string;
}

interface Link {
  rel: string;
  href: string;
}

export interface Category {
  scheme: string;
  term: string;
}

interface Entry {
  id: string;
  title: string;
  content: { src: string };
  published: string;
  updated: string;
  link: Link[];
  category: Category[];
}

interface Feed {
  updated: string;
  link: Link[];
  category: Category[];
  entry: Entry[];
}

export interface Service {
  service: { workspace: { collection: { href: string }[] }[] };
}

/** A file of the site in the shape that it ought to have. */
export function json<Shape>({ files }: Provider, path: string): Shape {
  return JSON.parse(files.get(path) ?? 'null');
}

export const metadataOf = (provider: Provider) => json<Metadata>(provider, metadataPath);

export function documents(provider: Provider): [string, Document][] {
  const paths = [...provider.files.keys()].filter(
    (path) => path.startsWith(white) && /\/\d{4}\/.*\.json$/.test(path),
  );
  return paths.map((path) => [path, json<Document>(provider, path)]);
}

export function each(
  provider: Provider,
  faults: (path: string, document: Document['document']) => (string | false)[],
): string[] {
  return documents(provider).flatMap(([path, { document }]) =>
    faults(path, document).filter((fault) => fault !== false),
  );
}

/** The addresses among these that lead to no file of the site by TLS. */
export function lost({ files, top }: Provider, addresses: readonly string[]): string[] {
  return addresses.filter((address) => {
    if (!address.startsWith('https://') || !address.startsWith(top)) return true;
    const path = address.slice(top.length);
    return !files.has(path.endsWith('/') ? `${path}index.html` : path);
  });
}

export function differences(found: readonly string[], expected: readonly string[], what: string): string[] {
  const [one, other] = [found.toSorted(), expected.toSorted()];
  return JSON.stringify(one) === JSON.stringify(other) ? [] : [`${what}: ${one} instead of ${other}`];
}

export const latest = (times: readonly string[]) =>
  times.toSorted((one, other) => Date.parse(other) - Date.parse(one))[0];

/** The feeds that the metadata announce, or else those of the service document beside them. */
export function feedsOf(provider: Provider): Named[] {
  const announced = metadataOf(provider).distributions.flatMap(({ rolie }) => rolie?.feeds ?? []);
  if (announced.length > 0) return announced;
  const { workspace } = json<Service>(provider, `${folder}service.json`).service;
  const listed = workspace.flatMap(({ collection }) => collection.map(({ href }) => href));
  return listed.map((url) => ({ url, tlp_label: 'WHITE' }));
}

export function feedAt(provider: Provider, url: string): Feed {
  return json<{ feed: Feed }>(provider, url.slice(provider.top.length)).feed;
}
