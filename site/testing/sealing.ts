// What the tests of sealing in the browser share: a built desk with keys, a hand that fills in the wizard, and what must stay secret.
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { keys, repository } from '../../scripts/loop/github/sealed.testing.ts';
import type { Language } from '../../scripts/ticket/ticket.ts';
import { launchedBrowser } from './browser.ts';
import { built } from './build.ts';
import type { Keyboard } from './keyboard.ts';
import { served } from './serve.ts';
import { base, configuration } from './tickets.ts';
import { type Arrival, unfold, type Visit, visited } from './wizard.ts';

export interface SealingSite {
  browser: Browser;
  origin: string;
  /** Of the desk. */
  configuration: string;
  visit: (
    arrival?: Omit<Arrival, 'browser' | 'origin' | 'at'>,
    options?: BrowserContextOptions,
  ) => Promise<Visit>;
  end: () => Promise<void>;
}

/** The site of a desk whose staff have one hybrid key, built and visited at an instant in RFC 3339. */
export async function sealingSite(at: string): Promise<SealingSite> {
  const configured = `${configuration}seal: {recipients: {staff: [${keys.recipient}]}}\n`;
  const others = { '.github/desk.yml': configured };
  const [site, browser] = await Promise.all([built({ tickets: [], others }, at), launchedBrowser()]);
  const host = await served(site.folder, base);
  const { origin } = host;
  return {
    ...{ browser, origin, configuration: configured },
    visit: (arrival = {}, options = {}) => visited({ browser, origin, at, ...arrival }, options),
    end: async () => {
      await browser.close();
      await host.close();
      site.remove();
    },
  };
}

export { keys, repository };

export function answerPath(language: Language): string {
  return `${base}${language === 'en' ? '' : 'fr/'}answer/`;
}

/** The names of the fields that are asked now, in their order, each once. */
async function askedNow(page: Page): Promise<string[]> {
  const fields = page.locator('[data-step]:visible [data-field] :is(input, textarea):visible');
  const names = await fields.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).name));
  return [...new Set(names.filter((name) => name !== ''))];
}

/** Answers every question up to a step, with nothing but the keyboard. */
export async function answeredUpTo(
  here: Visit,
  last: string,
  answers: Readonly<Record<string, string>>,
): Promise<void> {
  const { page, keys: hands } = here;
  const shown = () => page.locator('[data-step]:visible').getAttribute('data-step');
  for (let step = await shown(); step !== last; step = await shown()) {
    await unfoldDates(here);
    for (const name of await askedNow(page)) await answer(hands, page, name, answers[name]);
    await hands.press('[type=submit]');
    await page.locator(`[data-step="${step}"]`).waitFor({ state: 'hidden' });
  }
}

async function unfoldDates(here: Visit): Promise<void> {
  const dates = here.page.locator('[data-step]:visible [data-moment]:visible');
  const names = await dates.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.moment ?? ''));
  for (const name of names) await unfold(here, name);
}

async function answer(hands: Keyboard, page: Page, name: string, text: string | undefined): Promise<void> {
  if (text === undefined) return;
  const isChoice = (await page.locator(`[name="${name}"][type=radio]`).count()) > 0;
  await (isChoice ? hands.choose(name, text) : hands.type(name, text));
}

/** Makes a key for answers and saves it, as somebody does by keyboard; answers its file. */
export async function madeKey({ page, keys: hands }: Visit): Promise<{ name: string; text: string }> {
  await hands.choose('seal.answers', 'make');
  await hands.press('[data-make-key]');
  await page.waitForSelector('[data-save-key]:focus');
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  await page.waitForSelector('[data-key-saved]:enabled');
  await hands.to('[data-key-saved]');
  await page.keyboard.press('Space');
  await page.waitForSelector('[data-key-done]:visible');
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** Everything that the browser keeps for the site: storages, caches and databases. */
export function keptIn(page: Page): Promise<Record<'session' | 'local' | 'others', string>> {
  return page.evaluate(async () => ({
    session: JSON.stringify(sessionStorage),
    local: JSON.stringify(localStorage),
    others: JSON.stringify([
      await indexedDB.databases(),
      await caches.keys(),
      document.cookie,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]),
  }));
}
