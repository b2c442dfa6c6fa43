// The promise of the local desk, as one person lives it: from a report in the wizard to its acknowledgement on the site,
// with `desk serve` as a real process and a real browser, in less than a minute.
import { execFile } from 'node:child_process';
import { request } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parsedNumber } from '../scripts/ticket/number.ts';
import { words } from '../scripts/words/words.ts';
import { launchedBrowser, watchedPage } from './testing/browser.ts';
import { type StartedDesk, startedDesk } from './testing/started-desk.ts';
import { ready, shownStep } from './testing/wizard.ts';

const now = '2026-06-10T09:00:00-07:00';
const minute = 60_000;

let browser: Browser;

beforeAll(async () => {
  browser = await launchedBrowser();
}, 2 * minute);
afterAll(() => browser.close());

const answers: Readonly<Record<string, string>> = {
  category: 'vulnerability',
  disclosure: 'public',
  publisher: 'Contoso',
  'offers.0.id': 'contoso-waf',
  title: 'Crafted header passes the firewall',
  description: 'Two colons are enough.',
  actively_exploited: 'unknown',
  publicly_known: 'false',
  cve: 'CVE-2026-12345',
  cvss: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:N',
  'remediation.status': 'none_available',
  'customer_message.wanted': 'false',
};

/** Answers what the page asks, until nothing is left to ask. */
async function answer(page: Page): Promise<void> {
  for (let step = await shownStep(page); step !== 'check'; step = await shownStep(page)) {
    for (const field of await page.locator('[data-step]:visible').locator('input, textarea').all()) {
      const [name = '', type] = await field.evaluate((one: HTMLInputElement) => [one.name, one.type]);
      const given = answers[name];
      if (given === undefined) continue;
      if (type !== 'radio') await field.fill(given);
      else if ((await field.getAttribute('value')) === given) await field.press('Space');
    }
    await page.locator('[data-step]:visible [type=submit]').click();
    await page.locator(`[data-step="${step}"]`).waitFor({ state: 'hidden' });
  }
}

async function reported({ origin }: StartedDesk, page: Page): Promise<string> {
  await page.goto(`${origin}/report/`);
  await ready(page);
  await answer(page);
  await page.locator('[data-submit]').click();
  await page.locator('[data-step=received]').waitFor();
  return (await page.locator('[data-number]').textContent()) ?? '';
}

async function acknowledged(page: Page, number: string): Promise<void> {
  const card = page.locator(`[data-ticket="${number}"]`);
  await page.locator('#as').selectOption('alice');
  await card.locator('summary').first().click();
  const form = card.locator('form').first();
  const [priority, severity] = [form.locator('select').first(), form.locator('select').last()];
  expect(await severity.inputValue()).toBe('critical');
  await priority.selectOption('P2');
  await form.locator('button').click();
  await page.locator('.said:visible').waitFor();
}

it(
  'a report gets its number, is acknowledged on the staff board, and its page says so',
  async () => {
    await using desk = await startedDesk(now);
    const { page, complaints } = await watchedPage(browser, desk.origin);
    await page.clock.setFixedTime(now);

    const number = await reported(desk, page);
    expect(parsedNumber(number)).toMatchObject({ year: 2026, sequence: 1 });

    const { site, staff, ticket } = words('en');
    expect(await page.locator('.sample-data').count()).toBe(0);
    await page.getByRole('link', { name: site.nav.staff, exact: true }).click();
    await page.locator(`section[aria-labelledby=acknowledge] [data-ticket="${number}"]`).waitFor();
    await acknowledged(page, number);
    const { label } = ticket.status.acknowledged;
    expect(await page.locator('.said').textContent()).toBe(
      staff.says.done.replace('{number}', number).replace('{command}', '/ack').replace('{status}', label),
    );

    const card = page.locator(`section[aria-labelledby=assess] [data-ticket="${number}"]`);
    await card.getByRole('link', { name: number }).click();
    await page.waitForURL(`${desk.origin}/tickets/${number}/`);
    expect(await page.locator('.stands .tag').allTextContents()).toEqual([
      label,
      site.met.inTime,
      ticket.severity.critical.label,
    ]);
    expect(await page.locator('.timeline').textContent()).toContain('alice');
    expect(complaints).toEqual([]);
    await page.context().close();

    const { port } = new URL(desk.origin);
    const asked = (path: string, headers: Record<string, string>) => statusOf(Number(port), path, headers);
    const foreign = { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' };
    const record = `/@fs${desk.root}/tickets/2026/0xxx/${number}.yaml`;
    for (const path of ['/', '/staff/', '/@vite/client', record, `${record}?raw`, '/api/remarks/'])
      expect([path, await asked(path, foreign)]).toEqual([path, 403]);
    expect(await asked('/', { host: `evil.test:${port}` })).toBe(403);
    for (const path of [record, `${record}?raw`, `${record}?import&raw`])
      expect([path, await asked(path, {})]).toEqual([path, 403]);
    expect(await asked('/', {})).toBe(200);

    const own = desk.origin;
    for (const [origin, answered] of [
      [own, true],
      ['http://127.0.0.1:1', false],
      ['https://evil.test', false],
    ] as const)
      expect([origin, await opensSocket(Number(port), origin)]).toEqual([origin, answered]);
  },
  minute,
);

/** Whether the server takes a socket of a page, as it takes that of its own pages, by which Vite tells them of changes. */
function opensSocket(port: number, origin: string): Promise<boolean> {
  const headers = {
    ...{ origin, connection: 'Upgrade', upgrade: 'websocket' },
    ...{ 'sec-websocket-version': '13', 'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==' },
    'sec-websocket-protocol': 'vite-ping',
  };
  return new Promise((resolve) => {
    const call = request({ host: '127.0.0.1', port, path: '/', headers });
    call.once('upgrade', (_, socket) => {
      socket.destroy();
      resolve(true);
    });
    call.once('error', () => resolve(false)).once('response', () => resolve(false));
    call.end();
  });
}

function statusOf(port: number, path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const call = request({
      host: '127.0.0.1',
      port,
      path,
      headers: { host: `127.0.0.1:${port}`, ...headers },
    });
    call.once('error', reject).once('response', (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    call.end();
  });
}

const start = join(import.meta.dirname, '../scripts/start.ts');

it.each([
  [['--port', 'many'], 'value-unknown', { option: '--port', found: 'many', allowed: '0–65535' }],
  [['--port', '65536'], 'value-unknown', { option: '--port', found: '65536', allowed: '0–65535' }],
  [['--prot', '1'], 'unknown-option', { found: '--prot', suggestion: '--port' }],
  [['--root', '.'], 'unknown-option', { found: '--root', suggestion: 'desk serve --root' }],
] as const)('answers %j with the mistake, and starts nothing', async (call, code, parameters) => {
  const told = await promisify(execFile)(process.execPath, [start, ...call, '--language', 'en']).catch(
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
  const sentence = words('en').terminal.usage[code] as (parameters: object) => string;
  expect(told).toMatchObject({ code: 2, stdout: '', stderr: `${sentence(parameters)}\n` });
});

it('says what it takes', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [start, '--help', '--language', 'fr']);
  const { staff, terminal } = words('fr');
  expect(stdout).toContain(staff.localDesk.about);
  expect(stdout).toContain(`--port PORT       ${terminal.options.port}`);
});
