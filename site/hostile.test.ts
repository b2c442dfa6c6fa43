// Whatever a stranger writes into a report: it runs nothing, loads nothing, and breaks no page.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configurationPath } from '../scripts/ticket/desk/configuration.ts';
import type { Report, TicketRecord } from '../scripts/ticket/ticket.ts';
import { words } from '../scripts/words/words.ts';
import { hostileTexts, trace } from './testing/hostile.ts';
import { markupFaults } from './testing/markup.ts';
import { textsIn } from './testing/pages.ts';
import { type Session, session } from './testing/session.ts';
import { afterwards, configuration, freshTicket } from './testing/tickets.ts';

// Characters that HTML must not hold, and comments can.
const forbidden = '\u0085 \uFFFE \u{1FFFF} \u0007';
const builtAt = '2026-06-10T09:00:00-07:00';
const patience = 120_000;

/** A public report that says the same in every field that takes any text. */
function reportOf(text: string): Report {
  return {
    category: 'security_incident',
    disclosure: 'public',
    publisher: text,
    offers: [{ id: text, versions: text }],
    title: text,
    description: text,
    impact: text,
    cvss: ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'],
    incident: { data_types: [text] },
    remediation: { status: 'vendor_fix', steps: [text] },
    customer_message: { wanted: true, draft: text },
    credits: [text],
    tracking_id: text,
  };
}

function ticketOf(text: string, place: number): TicketRecord {
  return afterwards(
    freshTicket({ sequence: place + 1, report: reportOf(text) }),
    '/ack P2 high',
    `/need-info See: ${text} ${forbidden}`,
    { text: `They wrote: ${text}`, role: 'publisher' },
    `/mitigate See: ${text}`,
    `/conclude See: ${text}`,
    `/offer change_requested See: ${text}`,
    `/message draft See: ${text}`,
    '/message approve',
    `/close resolved See: ${text}`,
  );
}

const innocent = ticketOf('innocent', 100);
const tickets = hostileTexts.map(ticketOf);
// In JSON, which is YAML as well.
const scope = hostileTexts.slice(0, 40);
const hostilePolicy = `${configuration}policy: ${JSON.stringify({ organisation: scope[0], in_scope: scope, out_of_scope: scope, safe_harbour: 'full' })}\n`;
let here: Session;

beforeAll(async () => {
  here = await session(
    { tickets: [...tickets, innocent], others: { [configurationPath]: hostilePolicy } },
    builtAt,
  );
}, patience);
afterAll(() => here.end());

it('there are fifty of them, and every one is on record', () => {
  expect(hostileTexts.length).toBeGreaterThanOrEqual(50);
  expect(here.site.log).not.toMatch(/tickets\/\d{4}\/\S+\.yaml/);
});

it('every page is HTML without a fault', () => {
  const pages = [...textsIn(here.site.folder)].filter(([path]) => path.endsWith('.html'));
  expect(pages.flatMap(([path, html]) => markupFaults(html).map((fault) => `${path}: ${fault}`))).toEqual([]);
});

describe('no page runs what is in it', () => {
  // What a page is made of: as many elements of each kind as there are, but for what Markdown makes of a description.
  const skeleton = () => {
    const counts: Record<string, number> = {};
    for (const { localName } of document.querySelectorAll('*:not(.prose *)')) {
      counts[localName] = (counts[localName] ?? 0) + 1;
    }
    return counts;
  };
  const formatted =
    '.prose :not(p, strong, em, code, pre, ul, ol, li, blockquote, br, .scrolled, table, thead, tbody, tr, th, td)';

  it(
    'of the tickets',
    async () => {
      const { page, complaints, close } = await here.shown(`tickets/${innocent.number}/`);
      page.on('dialog', () => complaints.push('dialog'));
      const expected = await page.evaluate(skeleton);
      for (const [place, { number }] of tickets.entries()) {
        await page.goto(`${here.top}tickets/${number}/`);
        expect([number, await page.evaluate(skeleton)]).toEqual([number, expected]);
        expect(await page.locator('h1 .title').textContent()).toBe(hostileTexts[place]);
        expect(await page.locator(formatted).count()).toBe(0);
        expect(await page.evaluate((name) => Object.hasOwn(window, name), trace)).toBe(false);
      }
      expect(complaints).toEqual([]);
      await close();
    },
    patience,
  );

  it.each(['?show=closed', '?q=script', 'show/closed/', 'fr/status/closed/'])(
    'of the lists: %j',
    async (path) => {
      const { page, complaints, close } = await here.shown(path);
      page.on('dialog', () => complaints.push('dialog'));
      await page.locator('.tickets .number:visible').first().waitFor();
      expect(await page.locator('.tickets :is(script, img, svg, iframe, a:not(.number))').count()).toBe(0);
      expect(await page.evaluate((name) => Object.hasOwn(window, name), trace)).toBe(false);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it.each([true, false])(
    'a home page without an open ticket says so, with a script: %s',
    async (javaScriptEnabled) => {
      const { page, close } = await here.shown('', { javaScriptEnabled });
      const { none } = words('en').site.home.tabs.open;
      expect(await page.locator('#found').textContent()).toBe(none);
      expect(await page.locator('#found').evaluate((said) => getComputedStyle(said).clipPath)).toBe('none');
      expect(await page.locator('table.tickets').isVisible()).toBe(false);
      await close();
    },
  );

  it.each(['policy/', 'fr/policy/'])('of the policy: %j', async (path) => {
    const { page, complaints, close } = await here.shown(path);
    const items = await page.locator('#scope ~ .points li').allTextContents();
    expect(items.map((item) => item.trim())).toEqual([...scope, ...scope]);
    expect(await page.locator('.points :not(li, bdi)').count()).toBe(0);
    expect(await page.evaluate((name) => Object.hasOwn(window, name), trace)).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });

  it(
    'of a filter that somebody wrote into an address',
    async () => {
      const { page, complaints, close } = await here.shown('');
      for (const text of hostileTexts) {
        const query = new URLSearchParams([
          ['q', text],
          ['publisher', text],
          ['severity', text],
          ['sort', text],
        ]);
        await page.goto(`${here.top}?${query}`);
        await page.locator('.chips a').nth(2).waitFor();
        expect(await page.locator('.chips bdi').last().textContent()).toContain(text);
      }
      expect(await page.evaluate((name) => Object.hasOwn(window, name), trace)).toBe(false);
      expect(complaints).toEqual([]);
      await close();
    },
    patience,
  );
});
