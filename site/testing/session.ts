// A built desk with a browser before it: what the browser tests share.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { launchedBrowser, watchedPage } from './browser.ts';
import { type Built, built, type Desk } from './build.ts';
import { served } from './serve.ts';
import { base } from './tickets.ts';

export interface Shown {
  page: Page;
  /** What went wrong so far. */
  complaints: string[];
  close: () => Promise<void>;
}

export interface Session {
  site: Built;
  /** The address of the built site, with its base. */
  top: string;
  /** Opens a page by its path at an instant by the reader's clock; null leaves the clock alone, and measures of time with it. */
  shown: (path: string, options?: BrowserContextOptions & { at?: string | null }) => Promise<Shown>;
  end: () => Promise<void>;
}

/** Builds at an instant, which is also what the reader's clock shows unless a page asks for another. */
export async function session(desk: Desk, builtAt: string): Promise<Session> {
  const [site, browser] = await Promise.all([built(desk, builtAt), launchedBrowser()]);
  const host = await served(site.folder, base);
  const top = `${host.origin}${base}`;
  return {
    site,
    top,
    shown: async (path, { at = builtAt, ...options } = {}) => {
      const { page, complaints } = await watchedPage(browser, host.origin, options);
      if (at !== null) await page.clock.setFixedTime(at);
      await page.goto(`${top}${path}`);
      return { page, complaints, close: () => page.context().close() };
    },
    end: async () => {
      await browser.close();
      await host.close();
      site.remove();
    },
  };
}
