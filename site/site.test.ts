// The site as it is built and as a browser shows it: one build of a small desk for all.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visibleTicket } from '../scripts/ticket/record/visibility.ts';
import { words } from '../scripts/words/words.ts';
import { drawing } from './build/cards/drawing.ts';
import { pngOf } from './build/cards/picture.ts';
import { lookOf } from './build/cards/share-cards.ts';
import { cardSize, ticketCard } from './src/share/card.ts';
import { howPages as howAddresses } from './src/view/address.ts';
import { pathName } from './src/view/path-name.ts';
import { colourObjections, objections } from './testing/axe.ts';
import { excessWidth } from './testing/browser.ts';
import { markupFaults } from './testing/markup.ts';
import { addressesIn, textsIn } from './testing/pages.ts';
import { fileAt } from './testing/serve.ts';
import { type Session, session } from './testing/session.ts';
import { afterwards, base, canaryRemarks, canaryReport, freshTicket, settingOf } from './testing/tickets.ts';

const howPages = Object.values(howAddresses);
const origin = 'https://desk.example';
// A first build, or a browser that has to be unpacked first, on a busy machine. Milliseconds.
const patience = 120_000;
const builtAt = '2026-06-10T09:00:00-07:00';
const broken = 'tickets/2026/0xxx/SEC-2026-000009-J.yaml';

// Due on Wednesday 2026-06-10 at 10:00 in Los Angeles, an hour after the build; the other open ones within minutes after it.
const waiting = freshTicket({ sequence: 1, report: canaryReport('secret-one') });
const embargoed = afterwards(
  freshTicket({ sequence: 2, report: canaryReport('secret-two', { cve: ['CVE-2026-66666'] }) }),
  ...canaryRemarks('secret-two'),
);
const open = afterwards(
  freshTicket({ sequence: 3, report: canaryReport('shown-three', { disclosure: 'public', language: 'fr' }) }),
  ...canaryRemarks('shown-three'),
  '/message draft shown-three-draft, once more.',
);
const closed = afterwards(
  freshTicket({ sequence: 4, report: canaryReport('shown-four', { disclosure: 'public' }) }),
  '/ack P1 critical',
  '/note secret-four-note',
  '/close resolved shown-four-closing',
);
const duplicate = afterwards(
  freshTicket({ sequence: 5, report: canaryReport('secret-five') }),
  `/duplicate ${closed.number}`,
);
const tickets = [waiting, embargoed, open, closed, duplicate];

let here: Session;
let texts: Map<string, string>;

beforeAll(async () => {
  here = await session({ tickets, others: { [broken]: 'secret-nine: [' } }, builtAt);
  texts = textsIn(here.site.folder);
}, patience);
afterAll(() => here.end());

function pages(): [string, string][] {
  return [...texts].filter(([path]) => path.endsWith('.html'));
}

describe('a build', () => {
  it('has a page for each ticket in each language, and its data once', () => {
    const expected = tickets.flatMap(({ number }) => [
      `tickets/${number}/index.html`,
      `fr/tickets/${number}/index.html`,
      `tickets/${number}.json`,
    ]);
    expect([...texts.keys()].filter((path) => path.startsWith('brand/'))).toEqual([]);
    const others = ['index.html', 'fr/index.html', '404.html', 'tickets.json', 'search.json', 'sitemap.xml'];
    const schemas = ['schema/ticket.schema.json', 'schema/desk.schema.json'];
    expect([...texts.keys()]).toEqual(expect.arrayContaining([...expected, ...others, ...schemas]));
    expect(pages().filter(([path]) => /(?:^|\/)tickets\//.test(path))).toHaveLength(2 * tickets.length);
  });

  it('lists every page but the one for addresses without a page', () => {
    const listed = [...(texts.get('sitemap.xml') ?? '').matchAll(/<loc>([^<]*)</g)].map(([, page]) => page);
    const expected = pages()
      .filter(([path]) => path !== '404.html')
      .map(([path]) => `${origin}${base}${path.replace(/index\.html$/, '')}`);
    expect(listed.toSorted()).toEqual(expected.toSorted());
  });

  it('shows nothing that is hidden', () => {
    // By their whole words: sealing speaks of secret keys.
    const secret = /secret-(?:one|two|four|five|nine)|shown-[a-z]+-(?:note|assignee)|CVE-2026-66666/;
    expect([...texts].filter(([, text]) => secret.test(text)).map(([path]) => path)).toEqual([]);
  });

  it.each(['', 'fr/'])('shows in %j what may be seen', (folder) => {
    const canaries = (text: string) => new Set(text.match(/shown-[a-z]+-[a-z-]*[a-z]/g));
    const page = canaries(texts.get(`${folder}tickets/${open.number}/index.html`) ?? '');
    const told = canaries(JSON.stringify(visibleTicket(open)));
    // Nobody has approved the message yet.
    told.delete('shown-three-draft');
    expect(page).toEqual(told);
    expect(page.size).toBeGreaterThan(15);
    expect(texts.get(`${folder}show/closed/index.html`)).toContain('shown-four-title');
  });

  it('escapes what people wrote', () => {
    const markup = /<script>alert|onerror=/;
    expect(pages().filter(([, html]) => markup.test(html))).toEqual([]);
    expect(texts.get(`tickets/${open.number}/index.html`)).toContain('&lt;script&gt;alert(');
  });

  it('tells of a record that cannot be read, and goes on', () => {
    expect(here.site.log).toContain(`${broken}:1:`);
    expect(texts.get('index.html')).toContain(words('en').site.home.leftOut(1));
  });

  it('leads nowhere but to pages that are there', () => {
    const lost = pages().flatMap(([path, html]) =>
      addressesIn(html)
        .filter((address) => !address.startsWith('#') && !isListed(address) && !isThere(address, path))
        .map((address) => `${path}: ${address}`),
    );
    expect(lost).toEqual([]);
    expect(addressesIn(texts.get('index.html') ?? '').length).toBeGreaterThan(10);
  });

  it('gives the data that everybody may see', () => {
    const data = (path: string) => JSON.parse(texts.get(path) ?? '');
    expect(data(`tickets/${embargoed.number}.json`)).toEqual(visibleTicket(embargoed));
    expect(data('tickets.json').tickets).toEqual(tickets.map(visibleTicket));
    expect(data('tickets/2026/0xxx.json')).toEqual(tickets.map(visibleTicket));
    expect(data('schema/ticket.schema.json').properties.number['x-visibility']).toBe('public');
    expect(data('schema/desk.schema.json').required).toEqual(['name']);
  });

  it('names the language of each page, and the same page in the others', () => {
    const page = `tickets/${open.number}/`;
    for (const [path, language] of [
      [page, 'en'],
      [`fr/${page}`, 'fr'],
    ] as const) {
      const html = texts.get(`${path}index.html`) ?? '';
      expect(html).toContain(`<html lang="${language}"`);
      expect(html).toContain(`<link rel="canonical" href="${origin}${base}${path}">`);
      expect(html).toContain(`hreflang="en" href="${origin}${base}${page}"`);
      expect(html).toContain(`hreflang="fr" href="${origin}${base}fr/${page}"`);
    }
  });

  it('names on each page, in full, the card of it, which is there', async () => {
    const carded = [waiting, embargoed, open, closed].map(({ number }) => number);
    const cards = pages().map(([path, html]) => {
      const [, folder = '', ticket = ''] = /^(fr\/)?(?:tickets\/(.*)\/)?/.exec(path) ?? [];
      const card = `${folder}${carded.includes(ticket) ? `tickets/${ticket}/` : ''}share-card.png`;
      const [, address = ''] = /"og:image" content="([^"]*)\?[0-9a-f]{8}"/.exec(html) ?? [];
      expect([path, address]).toEqual([path, `${origin}${base}${card}`]);
      expect(html).toMatch(/"og:image:alt" content="[^"]/);
      return card;
    });
    expect(new Set(cards).size).toBe(2 * (1 + carded.length));
    for (const card of new Set(cards))
      expect(await sharp(join(here.site.folder, card)).metadata()).toMatchObject({
        format: 'png',
        ...cardSize,
      });
  });

  it('draws on the card of a ticket nothing but what may be on it', async () => {
    const look = await lookOf(undefined, null);
    for (const ticket of [waiting, embargoed, open, closed]) {
      const card = ticketCard(settingOf(builtAt), visibleTicket(ticket));
      const file = readFileSync(join(here.site.folder, `tickets/${ticket.number}/share-card.png`));
      expect([ticket.number, file.equals(await pngOf(drawing(card, look), 16))]).toEqual([
        ticket.number,
        true,
      ]);
    }
  });

  it('is HTML without a fault', () => {
    expect(pages().flatMap(([path, html]) => markupFaults(html).map((fault) => `${path}: ${fault}`))).toEqual(
      [],
    );
  });

  it('keeps scripts and styles out of the pages, and all that is not ours away', () => {
    const html = pages().map(([, text]) => text);
    const inline = /<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=/;
    expect(html.filter((text) => inline.test(text))).toEqual([]);
    const policies = html.map((text) => /content-security-policy" content="([^"]*)"/.exec(text)?.[1] ?? '');
    expect(policies.every((policy) => policy.startsWith("default-src 'none';"))).toBe(true);
    expect(policies.filter((policy) => /unsafe-(?:inline|eval)|https?:|\*/.test(policy))).toEqual([]);
  });
});

// What the public lists say of an identifier.
function isListed(address: string): boolean {
  const { hostname } = new URL(address, origin);
  return ['www.cve.org', 'cwe.mitre.org', 'www.first.org'].includes(hostname);
}

function isThere(address: string, page: string): boolean {
  const { origin: host, pathname } = new URL(address, `${origin}${base}${page}`);
  return host === origin && fileAt(here.site.folder, base, pathname) !== null;
}

describe('in a browser', () => {
  const paths = [
    '',
    'how/',
    'how/next/',
    'policy/',
    'subscribe/',
    'status/received/',
    `tickets/${waiting.number}/`,
    `tickets/${open.number}/`,
    `tickets/${closed.number}/`,
  ];
  it.each(['', 'fr/'].flatMap((folder) => paths.map((path) => folder + path)))(
    '%j keeps to its policy, its host and every width',
    async (path) => {
      const { page, complaints, close } = await here.shown(path);
      for (const width of [1440, 360, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect([width, await excessWidth(page)]).toEqual([width, 0]);
      }
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it.each([
    ['2026-06-10T10:00:00-07:00', 'soon', '0'],
    ['2026-06-10T10:00:01-07:00', 'overdue', '1'],
    ['2026-06-08T10:00:00-07:00', 'later', '0'],
  ])('judges deadlines by the clock of the reader: at %s', async (at, urgency, overdue) => {
    const home = await here.shown('', { at });
    const row = home.page.locator('tr', { hasText: waiting.number });
    expect(await row.locator('.mark').getAttribute('data-urgency')).toBe(urgency);
    expect(await home.page.locator('.tabs [data-value=overdue] .count').textContent()).toBe(overdue);
    const figure = home.page.locator('[data-figure=overdue]');
    expect(await figure.locator('.figure').textContent()).toBe(overdue);
    expect(await figure.getAttribute('data-tone')).toBe(overdue === '0' ? 'plain' : 'bad');
    await home.close();
    const ticket = await here.shown(`fr/tickets/${waiting.number}/`, { at });
    expect(await ticket.page.locator(`.mark[data-urgency=${urgency}]:visible`).count()).toBe(2);
    await ticket.close();
  });

  it('says by how much a deadline was missed', async () => {
    const { page, close } = await here.shown(`tickets/${waiting.number}/`, {
      at: '2026-06-11T12:30:00-07:00',
    });
    const expected = words('en').site.overdueBy('1 day 2 hours');
    expect(await page.locator('.mark').first().textContent()).toBe(expected);
    await close();
  });

  it('stays true without a script: the due instant, and of when the counts are', async () => {
    const { page, close } = await here.shown('', { at: '2027-01-01T00:00:00Z', javaScriptEnabled: false });
    expect(await page.locator('.mark:visible').count()).toBe(0);
    expect(await page.locator('[data-unscripted] time').getAttribute('datetime')).toBe(
      '2026-06-10T16:00:00Z',
    );
    expect(await page.locator('[data-scripted]').isVisible()).toBe(false);
    await close();
  });

  it.each(['', 'fr/', `tickets/${open.number}/`, 'statistics/', 'subscribe/'])(
    'says of %j that it is older than a day, by the clock of the reader alone',
    async (path) => {
      const language = path.startsWith('fr/') ? 'fr' : 'en';
      const ago = new Intl.RelativeTimeFormat(language).format(-3, 'day');
      const told = [
        ['2026-06-11T08:59:00-07:00', true, ''],
        ['2026-06-13T09:00:00-07:00', true, words(language).site.stale.replace('{span}', ago)],
        ['2026-06-13T09:00:00-07:00', false, ''],
      ] as const;
      for (const [at, javaScriptEnabled, text] of told) {
        const { page, close } = await here.shown(path, { at, javaScriptEnabled });
        expect(await page.locator('.stale').textContent()).toBe(text);
        await close();
      }
    },
  );

  it('leads to the same page in the other language, and to the content by keyboard', async () => {
    const { page, close } = await here.shown(`tickets/${open.number}/`);
    await page.locator('.languages a[hreflang=fr]').click();
    await page.waitForURL(`${here.top}fr/tickets/${open.number}/`);
    await page.keyboard.press('Tab');
    expect(await page.locator('.skip').evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await close();
  });
});

describe.each(['statistics/', 'fr/statistics/'])('%s', (path) => {
  const html = () => texts.get(`${path}index.html`) ?? '';

  it('shows each chart beside its table and its data', () => {
    expect(html().match(/<svg[^>]* role="img" aria-label="[^"]+"/g)).toHaveLength(5);
    expect(html().match(/<table/g)).toHaveLength(5);
    const data = addressesIn(html()).filter((address) => address.endsWith('.csv'));
    expect(data).toHaveLength(6);
    expect(data.filter((address) => fileAt(here.site.folder, base, address) === null)).toEqual([]);
  });

  it.each([320, 768, 1440])('keeps to its policy, its host and its width at %i px', async (width) => {
    const { page, complaints, close } = await here.shown(path, { viewport: { width, height: 800 } });
    expect(await excessWidth(page)).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(['light', 'dark'] as const)(
    'paints the bars by %s with colours of their own, and hatches the second',
    async (colorScheme) => {
      const { page, close } = await here.shown(path, { colorScheme });
      const fills = await page
        .locator('.bar')
        .evaluateAll((bars) => [...new Set(bars.map((bar) => getComputedStyle(bar).fill))]);
      expect(fills).not.toContain('rgb(0, 0, 0)');
      expect(fills.some((fill) => fill.startsWith('url('))).toBe(true);
      await close();
    },
  );

  it('writes no text of a chart outside of it', async () => {
    const { page, close } = await here.shown(path, { viewport: { width: 320, height: 800 } });
    const outside = await page.locator('.chart text').evaluateAll((all) =>
      all.flatMap((text) => {
        const [box, chart] = [text, text.closest('svg')].map((one) => one?.getBoundingClientRect());
        const isInside = box && chart && box.left >= chart.left - 1 && box.right <= chart.right + 1;
        return isInside ? [] : [text.textContent];
      }),
    );
    expect(outside).toEqual([]);
    await close();
  });
});

describe.each([1440, 360])('the pages that explain the desk, at %i px', (width) => {
  const viewport = { width, height: 800 };

  it.each([
    ['how/#commands', 'how/commands/'],
    ['fr/how/#data', 'fr/how/commands/'],
    ['how/#deadline', 'how/deadlines/'],
  ])('show where %s is now', async (path, now) => {
    const { page, close } = await here.shown(path, { viewport });
    const link = page.locator('.side :is(a:target, :target > a)');
    expect(await link.isVisible()).toBe(true);
    await link.click();
    await page.waitForURL(`${here.top}${now}`);
    await close();
  });

  it('are all reached by keyboard, without a script', async () => {
    const { page, close } = await here.shown('policy/', { viewport, javaScriptEnabled: false });
    await page.locator('main').focus();
    if (width < 800) await page.keyboard.press('Tab').then(() => page.keyboard.press('Enter'));
    for (const _ of howPages) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${here.top}${howPages.at(-1)}`);
    await close();
  });
});

// Every kind of page at WCAG 2.2 AA, whose size of targets axe looks at only when it is asked to: all rules wide by light and
// narrow by dark, and what colours alone can break wherever colours are others.
describe('axe objects to nothing', () => {
  const offer = closed.report.offers?.[0]?.id ?? '';
  const paths = [
    ...['', '?status=received', 'show/open/', 'show/overdue/', 'show/closed/', 'status/received/'],
    ...tickets.map(({ number }) => `tickets/${number}/`),
    ...[
      'advisories/',
      `offers/${pathName(offer)}/`,
      `publishers/${pathName(closed.report.publisher ?? '')}/`,
    ],
    ...howPages,
    ...['policy/', 'statistics/', 'report/', 'answer/', 'sealing/', 'sealing/staff/', 'subscribe/', 'staff/'],
  ];
  const wide = { width: 1440, height: 900 };
  const narrow = { width: 360, height: 900 };
  const looks = [
    { media: { colorScheme: 'light' }, viewport: wide, check: withTargets },
    { media: { colorScheme: 'dark' }, viewport: narrow, check: withTargets },
    { media: { colorScheme: 'light', contrast: 'more' }, viewport: narrow, check: colourObjections },
    { media: { colorScheme: 'dark', contrast: 'more' }, viewport: narrow, check: colourObjections },
    // By dark, axe takes the fill of a text for its colour, which is not the forced one that Chromium paints it in.
    {
      media: { colorScheme: 'light', contrast: 'more', forcedColors: 'active' },
      viewport: narrow,
      check: colourObjections,
    },
  ] as const;

  function withTargets(page: Page): Promise<string[]> {
    return objections(page, ['target-size']);
  }

  async function objectionsOn(page: Page): Promise<string[]> {
    const found: string[] = [];
    for (const { media, viewport, check } of looks) {
      await page.emulateMedia({ contrast: 'no-preference', forcedColors: 'none', ...media });
      await page.setViewportSize(viewport);
      found.push(...(await check(page)).map((one) => `${JSON.stringify(media)}: ${one}`));
    }
    return found;
  }

  it.each([
    ['', paths],
    ['fr/', paths],
    ['', ['404.html']],
  ] as const)('to a page below %j, in any colours', { timeout: patience }, async (folder, all) => {
    const { page, complaints, close } = await here.shown(folder);
    for (const path of all) {
      const answer = await page.goto(`${here.top}${folder}${path}`);
      expect([path, answer?.ok()]).toEqual([path, true]);
      for (const details of await page.locator('details > summary:visible').all()) await details.click();
      if (path.includes('?')) await page.locator('.chips a').first().waitFor();
      expect([path, await objectionsOn(page)]).toEqual([path, []]);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it('and would in each of them', async () => {
    const { page, close } = await here.shown('policy/');
    const faint = 'color: #777; background: #888; forced-color-adjust: none';
    await page.evaluate((style) => {
      const text = Object.assign(document.createElement('p'), { textContent: 'faint', id: 'faint' });
      text.style.cssText = style;
      document.querySelector('main')?.append(text);
    }, faint);
    expect(await objectionsOn(page)).toEqual(
      looks.map(({ media }) => `${JSON.stringify(media)}: color-contrast: #faint`),
    );
    await close();
  });
});
