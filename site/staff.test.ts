// The staff board in a browser: as a published page, which offers commands to copy, and as the page of a desk on this
// machine, which carries them out.
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { words } from '../scripts/words/words.ts';
import { objections } from './testing/axe.ts';
import { excessWidth, launchedBrowser, watchedPage } from './testing/browser.ts';
import { keyboard } from './testing/keyboard.ts';
import { type Session, session } from './testing/session.ts';
import { type StartedDesk, startedDesk } from './testing/started-desk.ts';
import { afterwards, canaryReport, freshTicket } from './testing/tickets.ts';

const now = '2026-06-10T09:00:00-07:00';
const patience = 120_000;

const waiting = freshTicket({ sequence: 1, report: canaryReport('some', { disclosure: 'public' }) });
const assessed = afterwards(freshTicket({ sequence: 2 }), '/ack P2 high', '/assess');
const asked = afterwards(freshTicket({ sequence: 3 }), '/ack P3 low', '/need-info Which version?');
const closed = afterwards(freshTicket({ sequence: 4 }), '/close spam');
const tickets = [waiting, assessed, asked, closed];
const { says } = words('en').staff;

function cardOf(page: Page, { number }: { number: string }): Locator {
  return page.locator(`[data-ticket="${number}"]`);
}

async function opened(card: Locator): Promise<Locator> {
  await card.locator('details > summary').first().click();
  await card.locator('form').first().waitFor();
  return card.locator('.command').first();
}

describe('a published board', () => {
  let here: Session;

  beforeAll(async () => {
    vi.stubEnv('GITHUB_REPOSITORY', 'example/desk');
    vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com');
    here = await session({ tickets }, now);
  }, patience);
  afterAll(async () => {
    vi.unstubAllEnvs();
    await here.end();
  });

  it('copies a command that is whole, for the pull request of its ticket', async () => {
    const { page, complaints, close } = await here.shown('staff/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const card = cardOf(page, waiting);
    const command = await opened(card);
    const pull = await card.locator('.pull a').getAttribute('href');
    expect(pull).toBe('https://github.com/example/desk/pull/1');
    expect(await command.locator('.line').textContent()).toBe('/ack <P1|P2|P3|P4> critical');
    await command.locator('select').first().selectOption('P1');
    expect(await command.locator('.line').textContent()).toBe('/ack P1 critical');
    await command.locator('button').click();
    await command.getByText(says.copiedFor.replace('{pull}', '1')).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('/ack P1 critical');
    expect(await page.locator('#as').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('says what is missing beside the form, and leads to the field, by keyboard alone', async () => {
    const { page, close } = await here.shown('fr/staff/');
    const keys = keyboard(page);
    const summary = `[data-ticket="${assessed.number}"] > details > summary`;
    await keys.press(summary);
    const id = `${assessed.number}-conclude`;
    await keys.press(`[data-command=conclude] button`);
    expect(await keys.focused()).toBe(`${id}-conclusion`);
    const { staff } = words('fr');
    const fault = staff.says.missing.replace('{argument}', staff.arguments.conclusion ?? '');
    expect(await page.locator(`[id="${id}-fault"]`).textContent()).toBe(fault);
    const field = page.locator(`[id="${id}-conclusion"]`);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.getAttribute('aria-describedby')).toBe(`${id}-fault`);
    await page.keyboard.insertText('Deux lignes.\nEt de deux.');
    await keys.press(`[data-command=conclude] button`);
    expect(await field.getAttribute('aria-invalid')).toBeNull();
    await close();
  });

  it('offers to copy by hand where the browser does not copy', async () => {
    const { page, close } = await here.shown('staff/');
    await page.evaluate(() =>
      Object.defineProperty(navigator.clipboard, 'writeText', {
        value: () => Promise.reject(new Error('no')),
      }),
    );
    const card = cardOf(page, assessed);
    await opened(card);
    const disclose = card.locator('[data-command=disclose]');
    await disclose.locator('summary').click();
    await disclose.locator('button').click();
    await disclose.getByText(says.notCopied).waitFor();
    await close();
  });

  it.each([
    ['2026-06-10T10:00:00-07:00', 'soon'],
    ['2026-06-10T10:00:01-07:00', 'overdue'],
  ])('judges deadlines by the clock of the reader: at %s', async (at, urgency) => {
    const { page, close } = await here.shown('staff/', { at });
    expect(await cardOf(page, waiting).locator('.mark').getAttribute('data-urgency')).toBe(urgency);
    await close();
  });

  it('shows the commands as text where no script runs', async () => {
    const { page, close } = await here.shown('staff/', { javaScriptEnabled: false });
    await cardOf(page, asked).locator('summary').click();
    const lines = await cardOf(page, asked).locator('li code:visible').allTextContents();
    expect(lines).toContain('/mitigate <what>');
    expect(lines).toContain('/message draft [text]');
    expect(await page.locator('.board .unscripted').isVisible()).toBe(true);
    expect(await page.locator('.mark:visible').count()).toBe(0);
    await close();
  });

  it.each(['', 'fr/'])('%jstaff/ pleases axe, wide by light and narrow by dark', async (folder) => {
    const { page, complaints, close } = await here.shown(`${folder}staff/`);
    const all = await page.locator('details.commands > summary').all();
    for (const summary of all) await summary.click();
    await page.locator('.command').last().waitFor();
    await page.locator('.command').evaluateAll((made) => {
      for (const one of made) one.setAttribute('open', '');
    });
    await page.locator('form button').first().click();
    for (const [colorScheme, width] of [
      ['light', 1440],
      ['light', 768],
      ['dark', 320],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      expect([width, await objections(page), await excessWidth(page)]).toEqual([width, [], 0]);
    }
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('the board of a desk on this machine', () => {
  let browser: Browser;
  let desk: StartedDesk;

  beforeAll(async () => {
    [browser, desk] = await Promise.all([launchedBrowser(), startedDesk(now, tickets)]);
  }, patience);
  afterAll(async () => {
    await browser.close();
    await desk[Symbol.asyncDispose]();
  });

  async function shown(page: Page): Promise<void> {
    await page.clock.setFixedTime(now);
    await page.goto(`${desk.origin}/staff/`);
  }

  it('carries a command out as whoever was chosen, and remembers who that is', async () => {
    const { page, complaints } = await watchedPage(browser, desk.origin);
    await shown(page);
    const card = cardOf(page, assessed);
    const command = await opened(card);
    await command.locator('textarea').fill('It is so.');
    await command.locator('button').click();
    await command.getByText(says.nobody).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('as');
    await page.locator('#as').selectOption('bob');
    await command.locator('button').click();
    const said = page.locator('.said:visible');
    await said.waitFor();
    expect(await said.textContent()).toContain(assessed.number);
    expect(await said.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.locator(`section[aria-labelledby=disclose] [data-ticket="${assessed.number}"]`).waitFor();
    expect(await page.locator('#as').inputValue()).toBe('bob');
    await page.reload();
    expect(await page.locator('.said:visible').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('tells what the desk objects to beside the form, and keeps what was typed', async () => {
    const { page } = await watchedPage(browser, desk.origin);
    await shown(page);
    await page.locator('#as').selectOption('alice');
    const card = cardOf(page, asked);
    await opened(card);
    const duplicate = card.locator('[data-command=duplicate]');
    await duplicate.locator('summary').click();
    await duplicate.locator('input').fill('SEC-2026-000099-9');
    await duplicate.locator('button').click();
    await duplicate.locator('.fault:not(:empty)').waitFor();
    expect(await duplicate.locator('.fault').textContent()).toContain('SEC-2026-000099-9');
    expect(await duplicate.locator('input').inputValue()).toBe('SEC-2026-000099-9');
    await page.context().close();
  });

  it.each([
    [403, says.stranger.replace('{argument}', 'alice')],
    [404, says.gone],
    [500, says.failed],
  ])('tells of an answer with the status %i', async (status, sentence) => {
    const { page } = await watchedPage(browser, desk.origin);
    await page.route('**/api/remarks/', (route) => route.fulfill({ status, body: '{}' }));
    await shown(page);
    await page.locator('#as').selectOption('alice');
    const card = cardOf(page, closed);
    const command = await opened(card);
    await command.locator('button').click();
    await command.getByText(sentence).waitFor();
    await page.context().close();
  });
});
