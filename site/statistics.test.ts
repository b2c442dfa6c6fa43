// The page of the statistics as it is built and as a browser shows it.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { words } from '../scripts/words/words.ts';
import { excessWidth, launchedBrowser, watchedPage } from './testing/browser.ts';
import { type Built, built } from './testing/build.ts';
import { addressesIn, textsIn } from './testing/pages.ts';
import { fileAt, type Served, served } from './testing/serve.ts';
import { afterwards, base, canaryRemarks, canaryReport, freshTicket } from './testing/tickets.ts';

// A build, or a browser that has to be unpacked first, on a busy machine. Milliseconds.
const patience = 120_000;
const builtAt = '2026-06-11T09:00:00-07:00';
const tickets = [
  freshTicket({ sequence: 1 }),
  afterwards(freshTicket({ sequence: 2, report: canaryReport('secret') }), ...canaryRemarks('secret')),
  afterwards(freshTicket({ sequence: 3, receivedAt: '2026-05-20T10:00:00-07:00' }), '/close spam'),
];
const pages = ['statistics/', 'fr/statistics/'];

let site: Built;
let empty: Built;
let texts: Map<string, string>;

beforeAll(async () => {
  [site, empty] = await Promise.all([built({ tickets }, builtAt), built({ tickets: [] }, builtAt)]);
  texts = textsIn(site.folder);
}, 2 * patience);
afterAll(() => {
  site.remove();
  empty.remove();
});

describe.each(pages)('%s', (page) => {
  const html = () => texts.get(`${page}index.html`) ?? '';

  it('shows each chart beside its table and its data', () => {
    expect(html().match(/<svg[^>]* role="img" aria-label="[^"]+"/g)).toHaveLength(5);
    expect(html().match(/<table/g)).toHaveLength(5);
    const data = addressesIn(html()).filter((address) => address.endsWith('.csv'));
    expect(data).toHaveLength(6);
    expect(data.filter((address) => fileAt(site.folder, base, address) === null)).toEqual([]);
  });

  it('keeps its looks in the style sheet', () => {
    expect(html()).not.toMatch(/\sstyle=|<style|<script(?![^>]*\ssrc=)/);
  });

  it('says of an empty desk that there is nothing to count', () => {
    const text = textsIn(empty.folder).get(`${page}index.html`) ?? '';
    const { title } = words(page.startsWith('fr') ? 'fr' : 'en').statistics.empty;
    expect(text).toContain(title);
    expect(text).not.toContain('<svg');
  });
});

it('makes the data of an empty desk, too', () => {
  const data = [...textsIn(empty.folder)].filter(([path]) => /^statistics\/.*\.csv$/.test(path));
  expect(data).toHaveLength(6);
  for (const [, text] of data) expect(text).toMatch(/^[a-z_]+(?:,[a-z_]+)+\r\n/);
});

describe('in a browser', () => {
  let browser: Browser;
  let host: Served;

  beforeAll(async () => {
    [browser, host] = await Promise.all([launchedBrowser(), served(site.folder, base)]);
  }, patience);
  afterAll(async () => {
    await browser.close();
    await host.close();
  });

  const views = pages.flatMap((page) => [320, 768, 1440].map((width) => [page, width] as const));

  it.each(views)('%s keeps to its policy, its host and its width at %i px', async (page, width) => {
    const shown = await watchedPage(browser, host.origin, { viewport: { width, height: 800 } });
    await shown.page.goto(`${host.origin}${base}${page}`);
    expect(await excessWidth(shown.page)).toBe(0);
    expect(shown.complaints).toEqual([]);
    await shown.page.context().close();
  });

  it.each(['light', 'dark'] as const)(
    'paints the bars by %s with colours of their own, and hatches the second',
    async (colorScheme) => {
      const { page } = await watchedPage(browser, host.origin, { colorScheme });
      await page.goto(`${host.origin}${base}statistics/`);
      const fills = await page
        .locator('.bar')
        .evaluateAll((bars) => [...new Set(bars.map((bar) => getComputedStyle(bar).fill))]);
      expect(fills).not.toContain('rgb(0, 0, 0)');
      expect(fills.some((fill) => fill.startsWith('url('))).toBe(true);
      await page.context().close();
    },
  );

  it('writes no text of a chart outside of it', async () => {
    const { page } = await watchedPage(browser, host.origin, { viewport: { width: 320, height: 800 } });
    for (const path of pages) {
      await page.goto(`${host.origin}${base}${path}`);
      const outside = await page.locator('.chart text').evaluateAll((all) =>
        all.flatMap((text) => {
          const [box, chart] = [text, text.closest('svg')].map((one) => one?.getBoundingClientRect());
          const isInside = box && chart && box.left >= chart.left - 1 && box.right <= chart.right + 1;
          return isInside ? [] : [text.textContent];
        }),
      );
      expect(outside).toEqual([]);
    }
    await page.context().close();
  });
});
