import { expect, it } from 'vitest';
import { sitemapFiles } from './sitemap.ts';

const top = 'https://desk.example/desk/';

function locations(text: string): string[] {
  return [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, location = '']) => location);
}

it('names every page but the one for addresses without a page', () => {
  const [[name, text] = [], ...others] = sitemapFiles(top, ['how/', '', '404/']);
  expect(name).toBe('sitemap.xml');
  expect(locations(text ?? '')).toEqual([top, `${top}how/`]);
  expect(others).toEqual([]);
});

it('splits what one file may not hold', () => {
  const files = new Map(sitemapFiles(top, ['a/', 'b/', 'c/'], 2));
  expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
  expect(locations(files.get('sitemap.xml') ?? '')).toEqual([`${top}sitemap-1.xml`, `${top}sitemap-2.xml`]);
  expect(locations(files.get('sitemap-2.xml') ?? '')).toEqual([`${top}c/`]);
});
