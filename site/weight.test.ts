// How heavy the pages are, compressed as a host compresses them, and whether anything moves while they load.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { duesText } from './src/view/lists/dues.ts';
import { openOnHome } from './src/view/lists/home.ts';
import { isForTabIcon } from './testing/browser.ts';
import { type Session, session } from './testing/session.ts';
import { afterwards, base, canaryRemarks, canaryReport, freshTicket } from './testing/tickets.ts';

const builtAt = '2026-06-10T09:00:00-07:00';
const patience = 120_000;
const KILOBYTE = 1000;

// Titles as different from one another as titles can be, so that compressing gains nothing that it would not gain elsewhere.
function words(seed: number): string {
  let state = seed * 2654435761 + 1;
  return Array.from({ length: 12 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state.toString(36);
  }).join(' ');
}

const publicly = (place: number) =>
  canaryReport('some', { disclosure: 'public', title: words(place), publisher: words(place).slice(0, 20) });
// As many as the home page lists, and then some: of more tickets it shows no more but their due instants.
const open = Array.from({ length: openOnHome + 10 }, (_, place) =>
  freshTicket({ sequence: place + 1, report: publicly(place) }),
);
const rich = afterwards(
  freshTicket({ sequence: 5000, report: canaryReport('shown', { disclosure: 'public' }) }),
  ...canaryRemarks('shown'),
  '/message draft Please update.',
  '/message approve',
  '/message sent',
  '/close resolved',
);
let here: Session;

beforeAll(async () => {
  here = await session({ tickets: [...open, rich] }, builtAt);
}, patience);
afterAll(() => here.end());

function compressed(text: string | Buffer): number {
  return gzipSync(text, { level: 9 }).length;
}

/** The compressed bytes of a page with its files, by the ending of their names. */
async function weights(path: string): Promise<Map<string, number>> {
  const { page, close } = await here.shown(path, { at: null });
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const files = loaded.filter((url) => !isForTabIcon(url)).map((url) => new URL(url).pathname);
  await close();
  const sizes = new Map([['html', compressed(text(path, 'index.html'))]]);
  for (const file of files) {
    const kind = file.split('.').at(-1) ?? '';
    sizes.set(kind, (sizes.get(kind) ?? 0) + compressed(text(file.slice(base.length))));
  }
  return sizes;
}

function text(...path: string[]): Buffer {
  return readFileSync(join(here.site.folder, ...path));
}

function sum(sizes: ReadonlyMap<string, number>, kinds: readonly string[] = [...sizes.keys()]): number {
  return kinds.reduce((so, kind) => so + (sizes.get(kind) ?? 0), 0);
}

it.each(['', 'fr/'])('a ticket in %j has at most 12 kB of HTML and CSS', async (folder) => {
  const sizes = await weights(`${folder}tickets/${rich.number}/`);
  expect(sum(sizes, ['html', 'css'])).toBeLessThanOrEqual(12 * KILOBYTE);
});

it.each(['', 'fr/'])(
  'home in %j has at most 40 kB of everything, were there 10,000 tickets',
  async (folder) => {
    const sizes = await weights(folder);
    expect([...sizes.keys()].toSorted()).toEqual(['css', 'html', 'js']);
    const dues = Array.from(
      { length: 10_000 },
      (_, place) => 1_781_000_000_000 + ((place * 7919) % 10_000) * 260_123,
    );
    expect(sum(sizes) + compressed(duesText(dues))).toBeLessThanOrEqual(40 * KILOBYTE);
  },
);

it.each([
  ['', 360],
  ['', 1440],
  [`tickets/${rich.number}/`, 360],
  [`tickets/${open[0]?.number}/`, 1440],
])('nothing moves while %j loads at %i px', async (path, width) => {
  const { page, close } = await here.shown(path, { at: null, viewport: { width, height: 900 } });
  await page.locator('.mark[data-urgency], .yours:not(:empty)').first().waitFor();
  const moved = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
          resolve(shifts.reduce((so, { value }) => so + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
      }),
  );
  expect(moved).toBeLessThan(0.02);
  await close();
});
