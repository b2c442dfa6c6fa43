// A visit to the wizard: what was typed before, what has the focus, and what the desk behind it answers.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Problem } from '../../scripts/ticket/problem.ts';
import { readSubmission } from '../../scripts/ticket/report/submission.ts';
import type { Language, Report, SealedReport } from '../../scripts/ticket/ticket.ts';
import { watchedPage } from './browser.ts';
import { type Keyboard, keyboard } from './keyboard.ts';
import { base } from './tickets.ts';

export const newFile = 'https://github.com/example/desk/new/HEAD/tickets/inbox';

export function wizardPath(language: Language): string {
  return `${base}${language === 'en' ? '' : 'fr/'}report/`;
}

export interface Arrival {
  browser: Browser;
  origin: string;
  /** What the clock of the reader shows all the time, in RFC 3339. */
  at: string;
  language?: Language;
  hash?: string;
  /** What was typed before, under the names of the fields. */
  typed?: object;
  /** Changes the page before anything is asked of its host. */
  prepare?: (page: Page) => Promise<void>;
}

export interface Visit {
  page: Page;
  keys: Keyboard;
  /** What ought not to be: errors, broken policies, requests to other hosts. */
  complaints: string[];
}

export async function visited(arrival: Arrival, options: BrowserContextOptions): Promise<Visit> {
  const { browser, origin, at, language = 'en', hash = '', typed = {}, prepare } = arrival;
  const { page, complaints } = await watchedPage(browser, origin, options);
  await page.clock.setFixedTime(at);
  await prepare?.(page);
  await typedBefore(page, typed);
  await page.goto(`${origin}${wizardPath(language)}${hash}`);
  await ready(page);
  return { page, keys: keyboard(page), complaints };
}

/** The name under which the page keeps what is typed. */
export const key = `report:${base}`;

// Once for a tab: what the page does with it afterwards is its own affair.
function typedBefore(page: Page, typed: object): Promise<unknown> {
  const kept = JSON.stringify({ typed, slug: 'report-abcdefgh' });
  return page.addInitScript(
    ([name = '', text = '']) => {
      if (sessionStorage.getItem('begun') === null) sessionStorage.setItem(name, text);
      sessionStorage.setItem('begun', 'yes');
    },
    [key, kept],
  );
}

/** Until the script listens. */
export function ready(page: Page): Promise<unknown> {
  return page.waitForSelector('[type=submit]:enabled', { state: 'attached' });
}

export function shownStep(page: Page): Promise<string | null> {
  return page.locator('[data-step]:visible').getAttribute('data-step');
}

/** Changes the English page on its way to the browser. */
export function changedPage(change: (html: string) => string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.route(`**${wizardPath('en')}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    });
  };
}

/** Lets the page think that a desk on this machine serves it, which gives that answer; null for none that can be read. */
export function localDesk(
  answer: (report: string, as: string) => object | null,
): (page: Page) => Promise<void> {
  return async (page) => {
    await changedPage((html) => html.replace('<head>', '<head><meta name="desk-api" content="local">'))(page);
    await page.route(`**${base}api/submissions/`, async (route) => {
      const request = route.request();
      const isSound = request.method() === 'POST' && request.headers()['content-type'] === 'application/json';
      const { report, as } = request.postDataJSON();
      const said = isSound ? answer(report, as) : null;
      await (said ? route.fulfill({ json: said }) : route.fulfill({ body: 'no desk' }));
    });
  };
}

/** Goes on to a step, whose title has the focus then. */
export async function onward({ page, keys }: Visit, step: string): Promise<void> {
  await keys.press('[type=submit]');
  await page.waitForSelector(`[data-step="${step}"] #title-${step}:focus`);
}

/** Opens the field in which a date is typed. */
export async function unfold({ keys }: Visit, name: string): Promise<void> {
  await keys.press(`[data-moment="${name}"] > details > summary`);
}

/** The report as a file, on the page that checks the answers. */
export async function fileOn(page: Page): Promise<string> {
  return (await page.locator('[data-file]').textContent()) ?? '';
}

/** What the intake makes of a file, at an instant in RFC 3339. */
export function taken(text: string, at: string): Report | SealedReport | Problem[] {
  const { content, problems } = readSubmission('x.yaml', new TextEncoder().encode(text), Date.parse(at));
  return content?.report ?? problems;
}
