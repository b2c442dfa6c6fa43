// The pages of offers and publishers, and what a marketplace's own client reads of them, on a built site with a brand.
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import schema from '../schema/warnings.schema.json' with { type: 'json' };
import { darkerBand } from '../scripts/ticket/desk/brand.ts';
import { pathName } from './src/view/path-name.ts';
import { objections } from './testing/axe.ts';
import { excessWidth } from './testing/browser.ts';
import { hostileTexts, trace } from './testing/hostile.ts';
import { markupFaults } from './testing/markup.ts';
import { addressesIn, textsIn } from './testing/pages.ts';
import { fileAt } from './testing/serve.ts';
import { type Session, session } from './testing/session.ts';
import { afterwards, base, canaryReport, configuration, freshTicket } from './testing/tickets.ts';

// A build, and a browser that has to be unpacked first, on a busy machine. Milliseconds.
const patience = 240_000;
const builtAt = '2026-06-11T09:00:00-07:00';
const catalogue = `catalogue:
  contoso-waf: {name: Contoso Web Application Firewall, publisher: Contoso, package: "pkg:npm/%40contoso/waf"}
  idle-offer: {name: Idle, publisher: Idle Inc.}
`;
// The brightest grey that a band may have, and a logo that would run a script if it could.
const band = darkerBand('#ffffff');
const brand = `brand: {colour: "${band}", logo: .github/mark/own.svg}\n`;
const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><script>parent.${trace} = 1; alert(1)</script><rect width="60" height="20"/></svg>`;

const strange = [
  '..',
  '../../etc',
  'a/b',
  'con',
  'CON.txt',
  'index',
  'waf.json',
  '株式会社',
  'pkg:npm/%40contoso/waf',
];
const shown = (word: string, offer: string, publisher: string) =>
  canaryReport(word, { disclosure: 'public', offers: [{ id: offer, versions: '2.0 to 2.3.1' }], publisher });

const embargoed = afterwards(
  freshTicket({ sequence: 1, report: canaryReport('secret-one', { offers: [{ id: 'secret-offer' }] }) }),
  '/ack P1 critical',
  '/offer removed secret-reason',
);
const unread = freshTicket({ sequence: 2, report: shown('unread', 'unread-offer', 'Unread') });
const first = afterwards(
  freshTicket({ sequence: 3, report: shown('shown-first', 'Contoso-WAF', 'CONTOSO') }),
  '/ack P1 critical',
);
const second = afterwards(
  freshTicket({ sequence: 4, report: shown('shown-second', 'contoso-waf', 'Contoso') }),
  '/ack P2 high',
  '/offer removed Taken down.',
);
const taken = afterwards(
  freshTicket({ sequence: 5, report: shown('shown-taken', 'contoso-waf', 'contoso') }),
  '/ack P3 low',
  '/close informative Nothing.',
);
const others = [...strange, ...hostileTexts].map((text, place) =>
  afterwards(
    freshTicket({ sequence: 10 + place, report: { ...shown('some', text, text), title: text } }),
    '/ack P2 high',
  ),
);

let here: Session;
let texts: Map<string, string>;

beforeAll(async () => {
  const tickets = [embargoed, unread, first, second, taken, ...others];
  const files = { '.github/desk.yml': configuration + catalogue + brand, '.github/mark/own.svg': logo };
  here = await session({ tickets, others: files }, builtAt);
  texts = textsIn(here.site.folder);
}, patience);
afterAll(() => here.end());

function warningsIn(path: string) {
  return JSON.parse(texts.get(path) ?? 'null');
}

describe('for machines', () => {
  const isValid = addFormats.default(new Ajv2020({ strictRequired: false })).compile(schema);
  const documents = () =>
    [...texts.keys()].filter((path) => path === 'warnings.json' || /^offers\/[^/]+\.json$/.test(path));

  it('every document holds to the schema that is served, and leads to what is there', () => {
    expect(warningsIn('schema/warnings.schema.json')).toEqual(schema);
    for (const path of documents()) {
      const document = warningsIn(path);
      expect([path, isValid(document), isValid.errors]).toEqual([path, true, null]);
      for (const { url, json, advisories } of document.offers)
        for (const address of [
          url,
          json,
          ...advisories.flatMap((one: { url: string; csaf: string }) => [one.url, one.csaf]),
        ])
          expect([address, fileAt(here.site.folder, base, new URL(address).pathname) !== null]).toEqual([
            address,
            true,
          ]);
    }
    const named = new Set([...strange, ...hostileTexts].map(pathName));
    expect(documents()).toHaveLength(1 + named.size + 2);
  });

  it('an offer is told by its id, with its state and its ranges', () => {
    const { offers } = warningsIn('offers/contoso-waf.json');
    expect(offers).toMatchObject([
      {
        offer: 'contoso-waf',
        name: 'Contoso Web Application Firewall',
        publisher: 'contoso',
        package: { ecosystem: 'npm', name: '@contoso/waf', purl: 'pkg:npm/%40contoso/waf' },
        state: 'removed',
        advisories: [
          { number: second.number, severity: 'high', affected: [{ vers: 'vers:intdot/>=2.0|<=2.3.1' }] },
          { number: first.number, severity: 'critical' },
        ],
      },
    ]);
    expect(warningsIn('offers/idle-offer.json').offers).toEqual([]);
    expect(warningsIn('warnings.json').offers).toContainEqual(offers[0]);
  });

  it('nothing is told that is under embargo, that nobody has read, or that does not stand', () => {
    const all = documents().map((path) => texts.get(path));
    expect(all.filter((text) => /secret-(?:one|offer|reason)|unread|shown-taken/.test(text ?? ''))).toEqual(
      [],
    );
    expect([...texts].filter(([, text]) => /secret-(?:one|offer|reason)/.test(text))).toEqual([]);
  });
});

describe.each(['', 'fr/'])('in %j', (folder) => {
  it('every offer and every publisher has a page, and no page leads nowhere', () => {
    const paths = [...texts.keys()].filter((path) => path.startsWith(folder));
    const names = [...strange, ...hostileTexts];
    const expected = [
      ...['contoso-waf', 'idle-offer', ...names.map(pathName)].map((name) => `offers/${name}/index.html`),
      ...['contoso', 'unread', pathName('Idle Inc.'), ...names.map(pathName)].map(
        (name) => `publishers/${name}/index.html`,
      ),
    ];
    expect(paths).toEqual(expect.arrayContaining(expected.map((path) => folder + path)));
    expect(paths.filter((path) => /offers\/(?:unread|secret)/.test(path))).toEqual([]);
    const leading = paths
      .filter((path) => /(?:offers|publishers|advisories)\/.*\.html$/.test(path))
      .flatMap((path) => addressesIn(texts.get(path) ?? ''))
      .filter((address) => address.startsWith('/'));
    expect(
      leading.filter((address) => fileAt(here.site.folder, base, address.split(/[?#]/)[0] ?? '') === null),
    ).toEqual([]);
  });
});

describe('the brand', () => {
  const looks = [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['high contrast', { contrast: 'more' }],
    ['forced colours', { contrast: 'more', forcedColors: 'active' }],
  ] as const;

  it.each(looks)(
    'is on the home page in both languages, and axe objects to nothing, in %s',
    async (_, look) => {
      for (const folder of ['', 'fr/']) {
        const { page, complaints, close } = await here.shown(folder, look);
        const mark = page.locator('.desk img');
        expect(await mark.getAttribute('src')).toBe(`${base}brand/logo.svg`);
        expect(await mark.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
        expect(await page.locator('[data-icon=bell]').count()).toBe(0);
        expect(await objections(page, ['target-size'])).toEqual([]);
        expect(complaints).toEqual([]);
        await close();
      }
    },
    patience,
  );

  it('colours the band as it is written by light, darker by dark, and leaves forced colours alone', async () => {
    const shades: (number | undefined)[] = [];
    for (const [, look] of looks) {
      const { page, close } = await here.shown('', look);
      shades.push(
        await page
          .locator('.top')
          .evaluate((top) => Number(/\d+/.exec(getComputedStyle(top).backgroundColor)?.[0])),
      );
      await close();
    }
    const [light = 0, dark = 0, high, forced] = shades;
    expect([light, high]).toEqual([Number.parseInt(band.slice(1, 3), 16), light]);
    expect(dark).toBeLessThan(light);
    expect(forced).toBe(255);
  });

  it('a script in the logo does not run on a page', async () => {
    const { page, complaints, close } = await here.shown('');
    page.on('dialog', () => complaints.push('dialog'));
    await page.reload();
    expect(await page.locator('.desk img').evaluate((image: HTMLImageElement) => image.complete)).toBe(true);
    expect(await page.evaluate((name) => Object.hasOwn(window, name), trace)).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });

  it('is files of its own', () => {
    expect(texts.get('brand/logo.svg')).toBe(logo);
    expect(texts.get('brand/band.css')).toContain(`--band: ${band};`);
  });
});

it('every page is HTML without a fault', () => {
  const pages = [...texts].filter(([path]) =>
    /(?:offers|publishers|advisories|report)\/.*\.html$/.test(path),
  );
  expect(pages.flatMap(([path, html]) => markupFaults(html).map((fault) => `${path}: ${fault}`))).toEqual([]);
});

describe('in a browser', () => {
  it('an offer shows its state, what is affected and what was taken back', async () => {
    const { page, complaints, close } = await here.shown('offers/contoso-waf/');
    expect(await page.locator('h1').textContent()).toBe('Contoso Web Application Firewall');
    expect(await page.locator('.offer > .panel .tag').getAttribute('data-tone')).toBe('closed');
    expect(await page.locator('article h3 .number').allTextContents()).toEqual([second.number, first.number]);
    expect(await page.locator('article code').first().textContent()).toBe('vers:intdot/>=2.0|<=2.3.1');
    expect(await page.locator('.named .number').allTextContents()).toEqual([taken.number]);
    expect(await page.locator('.tickets tbody tr').count()).toBe(3);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([`tickets/${second.number}/`, 'advisories/'])(
    'from %s links lead to the offer and to its publisher',
    async (path) => {
      const { page, close } = await here.shown(path);
      for (const to of ['offers/contoso-waf/', 'publishers/contoso/'])
        expect(await page.locator(`main a[href="${base}${to}"]`).count()).toBeGreaterThan(0);
      await close();
    },
  );

  it('nothing leads to the page of an offer whose report nobody has read', async () => {
    const { page, close } = await here.shown(`tickets/${unread.number}/`);
    expect(await page.locator('a[href*="/offers/"]').count()).toBe(0);
    expect(await page.locator(`a[href="${base}publishers/unread/"]`).count()).toBe(1);
    await close();
  });

  it.each([
    ['', 'firewall', 'offers/contoso-waf/'],
    ['fr/', 'CONTOSO-W', 'fr/offers/contoso-waf/'],
    ['', '株式', `offers/${pathName('株式会社')}/`],
  ])('on the home page in %j, %j finds %s as one types', async (folder, text, path) => {
    const { page, complaints, close } = await here.shown(folder);
    await page.locator('#search').pressSequentially(text);
    await page.locator(`.suggestions a[href$="${base}${path}"]`).click();
    await page.waitForURL(`${here.top}${path}`);
    expect(complaints).toEqual([]);
    await close();
  });

  it('the wizard suggests the offers of the catalogue, in every row, and takes others', async () => {
    const { page, complaints, close } = await here.shown('report/#offers');
    const known = (field: string) =>
      page
        .locator(`[name="${field}"]`)
        .evaluate((input: HTMLInputElement) => Array.from(input.list?.options ?? [], ({ value }) => value));
    expect(await known('offers.0.id')).toEqual(['contoso-waf', 'idle-offer']);
    expect(await known('publisher')).toEqual(['Contoso', 'Idle Inc.']);
    await page.locator('[data-add-row]').evaluate((button: HTMLButtonElement) => button.click());
    expect(await known('offers.1.id')).toEqual(['contoso-waf', 'idle-offer']);
    expect(complaints).toEqual([]);
    await close();
  });

  it('a publisher is called as the latest report spells the name', async () => {
    const { page, close } = await here.shown('fr/publishers/contoso/');
    expect(await page.locator('h1').textContent()).toBe('contoso');
    expect(await page.locator('.named a').first().getAttribute('href')).toBe(`${base}fr/offers/contoso-waf/`);
    expect(await page.locator('.tickets tbody tr').count()).toBe(3);
    await close();
  });

  it.each(['offers/contoso-waf/', 'fr/publishers/contoso/', 'offers/idle-offer/', 'advisories/'])(
    '%s fits a narrow screen and axe objects to nothing, in light, dark and forced colours',
    async (path) => {
      const looks = [
        { colorScheme: 'light' },
        { colorScheme: 'dark' },
        { contrast: 'more', forcedColors: 'active' },
      ] as const;
      for (const look of looks) {
        const { page, close } = await here.shown(path, { viewport: { width: 360, height: 800 }, ...look });
        expect(await excessWidth(page)).toBeLessThanOrEqual(0);
        expect(await objections(page, ['target-size'])).toEqual([]);
        await close();
      }
    },
    patience,
  );

  it(
    'no page runs what somebody wrote',
    async () => {
      const { page, complaints, close } = await here.shown('');
      page.on('dialog', () => complaints.push('dialog'));
      for (const text of hostileTexts) {
        for (const folder of ['offers/', 'publishers/']) {
          await page.goto(`${here.top}${folder}${pathName(text)}/`);
          expect(await page.locator('h1 bdi').textContent()).toBe(text);
          expect(await page.evaluate((name) => Object.hasOwn(window, name), trace)).toBe(false);
        }
      }
      expect(complaints).toEqual([]);
      await close();
    },
    patience,
  );
});
