// `npm start` in a repository, as a real process and with a real browser: it says that its data are samples, and whatever
// is done to it, the repository around it stays as it was.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Language } from '../scripts/ticket/ticket.ts';
import { words } from '../scripts/words/words.ts';
import { called } from '../scripts/workshop/testing/call.ts';
import { objections } from './testing/axe.ts';
import { excessWidth, launchedBrowser, watchedPage } from './testing/browser.ts';
import { type StartedDesk, startedDemonstration } from './testing/started-desk.ts';

// A Sunday two years after the story was written.
const now = '2028-11-26T03:12:00Z';
const patience = 120_000;

let browser: Browser;
let desk: StartedDesk;

beforeAll(async () => {
  [browser, desk] = await Promise.all([launchedBrowser(), startedDemonstration(now)]);
}, patience);
afterAll(async () => {
  await browser.close();
  await desk[Symbol.asyncDispose]();
});

async function opened(path: string): Promise<{ page: Page; complaints: string[] }> {
  const watched = await watchedPage(browser, desk.origin, { viewport: { width: 360, height: 800 } });
  await watched.page.clock.setFixedTime(now);
  await watched.page.goto(`${desk.origin}${path}`);
  return watched;
}

const pages: [string, Language][] = [
  ['/', 'en'],
  ['/staff/', 'en'],
  ['/fr/', 'fr'],
  ['/fr/report/', 'fr'],
];

it.each(pages)(
  '%s says in its language that all of it is sample data',
  { timeout: patience },
  async (path, language) => {
    const { page, complaints } = await opened(path);
    const ribbon = page.locator('.sample-data');
    expect([await ribbon.isVisible(), await ribbon.textContent()]).toEqual([
      true,
      words(language).site.sampleData,
    ]);
    expect([await excessWidth(page), await objections(page)]).toEqual([0, []]);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

const remarks = ['/status', '/note Seen.', '/assign bob', '/note Again.', '/help'];
const lines = (number: string) => [
  'check',
  'check --base HEAD',
  'intake',
  'deadlines',
  'list',
  `status ${number}`,
  `triage ${number} "/note Seen again." --as alice`,
  'reconcile --commit',
  'audit',
  `unseal ${number} --identity staff.key`,
];

it('leaves the repository as it was, after twenty actions on the board and in the terminal', {
  timeout: patience,
}, async () => {
  const { page } = await opened('/staff/');
  const numbers = await page
    .locator('[data-ticket]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-ticket') ?? ''));
  expect(numbers.length).toBeGreaterThanOrEqual(5);
  const acts = numbers
    .slice(0, 2)
    .flatMap((number) => remarks.map((text) => ({ number, text, as: 'alice' })));
  for (const body of acts) expect([body, await sent(page, body)]).toEqual([body, 200]);
  await page.context().close();
  for (const line of lines(numbers[0] ?? '')) await called({ root: desk.root }, `${line} --at ${now}`);
  expect(await called({ root: desk.root }, `status ${numbers[0]} --at ${now}`)).toMatchObject({
    code: 0,
    output: expect.stringContaining('bob'),
  });
  expect(readFileSync(join(desk.root, '../.gitignore'), 'utf8')).toContain('.demonstration/');
  expect(git('status', '--porcelain')).toBe('');
  expect(git('rev-list', '--count', 'HEAD').trim()).toBe('1');
});

function sent(page: Page, body: object): Promise<number> {
  return page.evaluate(async (given) => {
    const response = await fetch('/api/remarks/', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(given),
    });
    return response.status;
  }, body);
}

function git(...call: string[]): string {
  return execFileSync('git', call, { cwd: dirname(desk.root), encoding: 'utf8' });
}
