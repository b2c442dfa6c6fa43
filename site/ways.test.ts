// Two people go through the site with a keyboard alone: a customer who knows a product's name, an auditor who has a number.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { excessWidth } from './testing/browser.ts';
import { type Keyboard, keyboard } from './testing/keyboard.ts';
import { type Session, type Shown, session } from './testing/session.ts';
import { afterwards, canaryReport, configuration, freshTicket } from './testing/tickets.ts';

const builtAt = '2026-06-11T09:00:00-07:00';
// A first build, or a browser that has to be unpacked first, on a busy machine. Milliseconds.
const patience = 240_000;

const offer = 'contoso-waf';
const advisory = afterwards(
  freshTicket({
    sequence: 1,
    report: canaryReport('shown', {
      disclosure: 'public',
      offers: [{ id: offer, versions: '2.0 to 2.3.1' }],
    }),
  }),
  '/ack P1 critical',
  '/close resolved Version 2.3.2 has the fix.',
);
const embargoed = afterwards(freshTicket({ sequence: 2 }), '/ack P2 high');

const audit = {
  commit: 'c0ffee'.padEnd(40, '0'),
  at: '2026-06-11T08:00:00-07:00',
  conclusion: 'success',
  address: 'https://github.example/desk/actions/runs/7',
};

let here: Session;
beforeAll(async () => {
  vi.stubEnv('TOCSIN_AUDIT', JSON.stringify(audit));
  const catalogue = `catalogue:\n  ${offer}: {name: Contoso Web Application Firewall, publisher: Contoso}\n`;
  // A name that leaves too little of a row to the French words.
  const named = configuration.replace(/^name: .*$/m, 'name: Example Marketplace security desk');
  const others = { '.github/desk.yml': named + catalogue };
  here = await session({ tickets: [advisory, embargoed], others }, builtAt);
  // Other files of tests share this process.
  vi.unstubAllEnvs();
}, patience);
afterAll(() => here.end());

const readers = [
  ['', 360],
  ['', 1440],
  ['fr/', 360],
  ['fr/', 1440],
] as const;

interface Way {
  page: Page;
  keys: Keyboard;
  /** Presses what leads there, and looks at the page as it then is. */
  follow: (path: string, selector?: string) => Promise<void>;
}

/** Somebody with a keyboard and a window of a width, on the home page in a language; nothing may go wrong on the way. */
async function walked(
  folder: string,
  width: number,
  way: (way: Way, shown: Shown) => Promise<void>,
): Promise<void> {
  const shown = await here.shown(folder, {
    viewport: { width, height: 800 },
    timezoneId: 'Asia/Tokyo',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const { page } = shown;
  const keys = keyboard(page);
  const follow = async (path: string, selector = `main a[href$="${path}"]`) => {
    await keys.to(selector);
    expect(await isFocusSeen(page)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${here.top}${folder}${path}`);
    expect(await excessWidth(page)).toBe(0);
    expect(await page.locator('h1').count()).toBe(1);
  };
  await way({ page, keys, follow }, shown);
  expect(shown.complaints).toEqual([]);
  await shown.close();
}

/** Whether what has the focus is inside of the window, and has an outline. */
function isFocusSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { activeElement: one } = document;
    if (!one || one === document.body) return false;
    const { top, bottom, left, right } = one.getBoundingClientRect();
    const isInside = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    return isInside && getComputedStyle(one).outlineStyle !== 'none';
  });
}

it('would tell of a focus that nobody sees', async () => {
  const { page, close } = await here.shown('');
  await keyboard(page).to('#search');
  expect(await isFocusSeen(page)).toBe(true);
  await page.evaluate(() => document.getElementById('search')?.setAttribute('hidden', ''));
  expect(await isFocusSeen(page)).toBe(false);
  await close();
});

describe.each(readers)('a customer on %j, %i px wide', (folder, width) => {
  it('comes through the door, by the name of a product, to what to do, and to news of it', {
    timeout: patience,
  }, async () => {
    await walked(folder, width, async ({ page, keys, follow }) => {
      await follow('advisories/', '.door a[href$="advisories/"]');
      await keys.to(`main a[href$="tickets/${advisory.number}/"]`);
      await page.keyboard.press('/');
      await page.locator('#search:focus').waitFor();
      await page.keyboard.insertText('contoso web');
      await page.locator(`.suggestions a[href$="offers/${offer}/"]`).waitFor();
      await follow(`offers/${offer}/`, `.suggestions a[href$="offers/${offer}/"]`);
      await follow(`tickets/${advisory.number}/`);

      const first = page.locator('main h2').first();
      expect(await first.evaluate((head) => head.closest('.todo') !== null)).toBe(true);
      expect(await page.locator('main').textContent()).toContain('2.0 to 2.3.1');

      await follow('subscribe/', 'main a[href$="subscribe/"]');
      await keys.press(`[data-copy$="feeds/offer-${offer}.xml"]`);
      const copied = () => page.evaluate(() => navigator.clipboard.readText());
      await expect.poll(copied).toBe(`https://desk.example/desk/${folder}feeds/offer-${offer}.xml`);
    });
  });
});

describe.each(readers)('the head of %j, %i px wide', (folder, width) => {
  it('is gone through row by row, and is one row where the window is wide', async () => {
    const { page, close } = await here.shown(folder, { viewport: { width, height: 800 } });
    const middles: number[] = [];
    await keyboard(page).to('.desk');
    while (await page.evaluate(() => document.activeElement?.closest('.top') !== null)) {
      middles.push(await middleOfFocus(page));
      await page.keyboard.press('Tab');
    }
    expect(middles.length).toBeGreaterThan(7);
    // Controls of one row are of different heights.
    const isBack = (at: number, index: number) => at < (middles[index - 1] ?? 0) - 20;
    expect(middles.filter(isBack)).toEqual([]);
    if (width === 1440) expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(20);
    await close();
  });
});

function middleOfFocus(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { top = 0, height = 0 } = document.activeElement?.getBoundingClientRect() ?? {};
    return top + height / 2;
  });
}

const mistyped = `${advisory.number.slice(0, -1)}${advisory.number.endsWith('A') ? 'B' : 'A'}`;

describe.each(readers)('an auditor on %j, %i px wide', (folder, width) => {
  it('comes from a mistyped number to the sum of its deadline, the figures and the data', {
    timeout: patience,
  }, async () => {
    await walked(folder, width, async ({ page, keys, follow }) => {
      const { receipt, number, triage } = advisory;
      await keys.to('#search');
      await page.keyboard.insertText(mistyped.toLowerCase().replaceAll('-', ' '));
      await page.keyboard.press('Enter');
      await page.locator('.answer a').waitFor();
      await follow(`tickets/${number}/`, '.answer a');

      const receivedAt = page.locator('.timeline time').first();
      const byDesk = await receivedAt.textContent();
      await keys.to('[name=clock]');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => receivedAt.textContent()).not.toBe(byDesk);
      expect(await receivedAt.getAttribute('datetime')).toBe(receipt.received_at);

      const acknowledged = page.locator('.timeline li').nth(1);
      expect(await acknowledged.locator('time').getAttribute('datetime')).toBe(triage?.acknowledged_at);
      expect(await acknowledged.locator('bdi').textContent()).toContain(triage?.acknowledged_by);
      expect(await page.locator('.stands [data-tone="inTime"]').count()).toBe(1);

      await keys.press('details.panel:has(.sum) > summary');
      const sum = page.locator('.sum').first();
      expect(await sum.locator('code').textContent()).toBe(receipt.acknowledge_by);
      expect(await sum.locator('tbody tr').count()).toBeGreaterThan(0);

      const data = await page.locator(`a[href$="tickets/${number}.json"]`).first().getAttribute('href');
      const { history } = await (await page.request.get(new URL(data ?? '', here.top).href)).json();
      expect(history.map(({ did }: { did: string }) => did)).toEqual(advisory.history.map(({ did }) => did));
      await follow('statistics/', 'footer a[href$="statistics/"]');
      await keys.to(`main a[href="${audit.address}"]`);
      expect(await page.locator('p:focus-within').textContent()).toContain(audit.commit.slice(0, 7));
      await keys.press('main a[href$=".csv"]');
    });
  });
});
