// A browser for tests: a real Chromium that asks nothing of any network but the pages it is sent to.
import { type Browser, type BrowserContextOptions, chromium as driver, type Page } from 'playwright-core';
import { chromium } from './chromium.ts';

// The last list counts, so that it repeats the driver's own. The popups are pages that a whole browser loads with each of its
// windows: without them a page costs half.
const disabledFeatures = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
  ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'ThirdPartyStoragePartitioning', 'PaintHolding'],
  ...['OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch', 'MediaRouter'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'AvoidCorsURLLoaderRestartOnRedirect'],
  ...['DestroyProfileOnBrowserClose', 'LensOverlay'],
];

const flags = [
  `--disable-features=${disabledFeatures.join(',')}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launchedBrowser(further: readonly string[] = []): Promise<Browser> {
  const { path, environment } = await chromium();
  return driver.launch({
    executablePath: path,
    args: [...flags, ...further],
    env: { ...process.env, ...environment },
  });
}

/** A page, and everything about it that ought not to be. */
export interface WatchedPage {
  page: Page;
  /** What went wrong so far: errors, warnings of the console (a broken policy is one), requests to other hosts, missing files. */
  complaints: string[];
}

/** A new page of a context of its own; `origin` is the one host that it may ask. */
export async function watchedPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (isForTabIcon(message.location().url)) return;
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(`request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return { page, complaints };
}

/** Whether a request is for the tab's icon, which some browsers make by themselves and others, without a window, do not. */
export function isForTabIcon(url: string): boolean {
  return URL.parse(url)?.pathname.endsWith('/favicon.svg') === true;
}

/** By how many pixels the page is wider than its window. */
export function excessWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
