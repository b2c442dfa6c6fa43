// The list of all pages for search engines, made from what a build wrote.
import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { element, xmlText } from '../src/feeds/xml.ts';

// The protocol's own limit to one file, https://www.sitemaps.org/protocol.html
const pagesInFile = 50_000;
const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/** Writes `sitemap.xml` of what the build made; of more pages than one file may name, it lists the files that do. */
export function sitemap(): AstroIntegration {
  let top = '';
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        top = new URL(config.base.replace(/\/?$/, '/'), config.site ?? 'http://localhost').href;
      },
      'astro:build:done': ({ dir, pages }) => {
        const paths = pages.map(({ pathname }) => pathname);
        for (const [name, text] of sitemapFiles(top, paths)) writeFileSync(new URL(name, dir), text);
      },
    },
  };
}

/** The files by their names. `top` is the address of the site; paths lie below it. */
export function sitemapFiles(top: string, paths: readonly string[], limit = pagesInFile): [string, string][] {
  const addresses = paths
    .filter((path) => !path.startsWith('404'))
    .sort()
    .map((path) => `${top}${path}`);
  const parts = Array.from({ length: Math.ceil(addresses.length / limit) }, (_, place) =>
    addresses.slice(place * limit, (place + 1) * limit),
  );
  if (parts.length < 2) return [['sitemap.xml', listText('urlset', 'url', addresses)]];
  const files = parts.map((part, place): [string, string] => [
    `sitemap-${place + 1}.xml`,
    listText('urlset', 'url', part),
  ]);
  const names = files.map(([name]) => `${top}${name}`);
  return [['sitemap.xml', listText('sitemapindex', 'sitemap', names)], ...files];
}

function listText(list: string, item: string, addresses: readonly string[]): string {
  const items = addresses.map((address) => element(item, {}, element('loc', {}, address)));
  return xmlText(element(list, namespace, ...items));
}
