// What readers do on the site: search, filter, sort, go back, copy, compute; with a script and without.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmationNumber } from '../scripts/ticket/number.ts';
import { visibleTicket } from '../scripts/ticket/record/visibility.ts';
import { words } from '../scripts/words/words.ts';
import { furtherFiles } from './src/search/further-files.ts';
import { mostInOneFile, searchIndex } from './src/search/index-file.ts';
import { mostFound } from './src/search/lookup.ts';
import { type Entry, entryOf } from './src/view/lists/entry.ts';
import { type Session, type Shown, session } from './testing/session.ts';
import { afterwards, canaryReport, desk, freshTicket } from './testing/tickets.ts';

const builtAt = '2026-06-10T09:00:00-07:00';
// A first build, or a browser that has to be unpacked first, on a busy machine. Milliseconds.
const patience = 120_000;

const publicly = (publisher: string, cve: string[]) =>
  canaryReport('Header', { disclosure: 'public', publisher, cve });

const waiting = freshTicket({ sequence: 1 });
const assessed = afterwards(
  freshTicket({ sequence: 2, report: publicly('Contoso', ['CVE-2026-11111']) }),
  '/ack P2 low',
  '/assess',
);
const asked = afterwards(freshTicket({ sequence: 3 }), '/ack P1 critical', '/need-info Which?');
const closed = afterwards(
  freshTicket({ sequence: 4, report: publicly('Fabrikam', ['CVE-2026-22222', 'CVE-2026-11112']) }),
  '/ack P2 high',
  '/close resolved',
);
const tickets = [waiting, assessed, asked, closed];

let here: Session;
beforeAll(async () => {
  here = await session({ tickets }, builtAt);
}, patience);
afterAll(() => here.end());

async function on(path: string, act: (page: Page, shown: Shown) => Promise<void>, options = {}) {
  const shown = await here.shown(path, options);
  await act(shown.page, shown);
  expect(shown.complaints).toEqual([]);
  await shown.close();
}

function numbersIn(page: Page, table: string): Promise<string[]> {
  return page.locator(`${table} tbody .number`).allTextContents();
}

async function search(page: Page, text: string): Promise<void> {
  await page.locator('#search').fill(text);
  await page.locator('#search').press('Enter');
}

const query = (page: Page) => new URL(page.url()).search;

describe('the search', () => {
  it.each([
    waiting.number,
    waiting.number.toLowerCase().replaceAll('-', ''),
    ` ${waiting.number.replaceAll('-', ' ')} `,
    waiting.number.replace('SEC-', ''),
  ])('leads from %j straight to the ticket', async (text) => {
    await on('', async (page) => {
      await search(page, text);
      await page.waitForURL(`${here.top}tickets/${waiting.number}/`);
    });
  });

  it('leads from a CVE straight to its ticket, in the language of the page', async () => {
    await on('fr/', async (page) => {
      await search(page, 'cve-2026-22222');
      await page.waitForURL(`${here.top}fr/tickets/${closed.number}/`);
    });
  });

  it('asks whether another number was meant, and never goes there by itself', async () => {
    await on('', async (page) => {
      await search(page, 'SEC-2026-000001-A');
      const link = page.locator('.answer a');
      expect(await link.textContent()).toBe(waiting.number);
      expect(page.url()).toBe(here.top);
      await link.click();
      await page.waitForURL(`${here.top}tickets/${waiting.number}/`);
    });
  });

  it('says so when no ticket has a sound number', async () => {
    const { number } = freshTicket({ sequence: 99 });
    await on('', async (page) => {
      await search(page, number);
      const expected = words('en').site.search.unknown.replace('{span}', number);
      await page.locator('.answer', { hasText: expected }).waitFor();
    });
  });

  it('shows the tickets that hold the words', async () => {
    await on('', async (page) => {
      await search(page, 'fabrikam');
      await page.locator('#results .number').first().waitFor();
      expect(await numbersIn(page, '#results')).toEqual([closed.number]);
      expect(query(page)).toBe('?q=fabrikam');
    });
  });
});

describe('the search while somebody types', () => {
  const { suggested, none, failed, unknown } = words('en').site.search;
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);

  it('is one key away from any page, and its suggestions are by arrows', async () => {
    await on('how/', async (page) => {
      await page.keyboard.press('/');
      await page.waitForURL(`${here.top}#search`);
      await page.locator('#search:focus').waitFor();
      await page.keyboard.type('ocntoso');
      await page.locator('.answer', { hasText: suggested.replace('{count}', '2') }).waitFor();
      expect(await numbersIn(page, '#results')).toEqual([]);
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe('Contoso');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe('search');
      expect(await page.locator('.suggestions li').count()).toBe(0);
      expect(await page.locator('#search').inputValue()).toBe('ocntoso');
    });
  });

  it.each([
    ['nothing-of-the-kind', none.replace('{span}', 'nothing-of-the-kind')],
    [freshTicket({ sequence: 99 }).number, unknown.replace('{span}', freshTicket({ sequence: 99 }).number)],
    ['SEC-2026-OOOO01', suggested.replace('{count}', '1')],
    ['SEC-20', ''],
  ])('says of %j: %s', async (text, sentence) => {
    await on('', async (page) => {
      await page.locator('#search').fill('header');
      await page.locator('.suggestions li').first().waitFor();
      await page.locator('#search').fill(text);
      await expect.poll(() => page.locator('.answer').textContent()).toBe(sentence);
    });
  });

  it('says at once that the list cannot be loaded, and finds once it can', async () => {
    const { page, close } = await here.shown('');
    await page.context().setOffline(true);
    await page.locator('#search').fill('header');
    await page.locator('.answer', { hasText: failed }).waitFor();
    await page.context().setOffline(false);
    await page.locator('#search').fill('headr');
    await page.locator('.suggestions li').first().waitFor();
    await close();
  });
});

// A desk with thousands of tickets takes minutes to build; its index is that of such a desk, put in the place of the real one.
describe('the search of a large desk', () => {
  const [one] = [visibleTicket(closed)].map((ticket) => entryOf(ticket, desk));
  const many = Array.from({ length: mostInOneFile + 1 }, (_, place) => ({
    ...(one as Entry),
    number: confirmationNumber({ prefix: 'SEC', year: 2026, sequence: place + 1 }),
    title: place % 500 === 0 ? 'A crafted cookie' : 'A crafted header',
    cve: [`CVE-2026-${10_000 + place}`],
  }));
  const files = new Map<string, unknown>([
    ['search.json', searchIndex(many)],
    ...[...furtherFiles(many)].map(([name, content]): [string, unknown] => [`search/${name}.json`, content]),
  ]);

  const split = (act: (page: Page, asked: string[]) => Promise<void>) =>
    on('', async (page) => {
      const asked: string[] = [];
      await page.route(/search(?:\/[a-z]+-\d+)?\.json$/, (route) => {
        const name = route.request().url().slice(here.top.length);
        asked.push(name);
        return route.fulfill({ json: files.get(name) });
      });
      await page.locator('form.search').evaluate((form) => form.setAttribute('data-split', ''));
      await act(page, asked);
    });

  it('shows what it finds with a few files', async () => {
    await split(async (page, asked) => {
      await search(page, 'cookie');
      await page.locator('#results .number').first().waitFor();
      expect(await numbersIn(page, '#results')).toHaveLength(5);
      expect(asked.length).toBeLessThan(9);
    });
  });

  it('says how many there are where it shows the latest', async () => {
    await split(async (page) => {
      await search(page, 'ehader');
      await page.locator('#results .number').first().waitFor();
      expect(await page.locator('#results .status').textContent()).toBe(
        words('en')
          .site.filter.latest.replace('{count}', String(mostFound))
          .replace('{total}', String(many.length)),
      );
    });
  });

  it('leads to a ticket by its CVE', async () => {
    await split(async (page) => {
      await search(page, 'cve-2026-10003');
      await page.waitForURL(`${here.top}tickets/${closed.number}/`);
    });
  });

  it('leaves the values of a facet to their pages', async () => {
    await split(async (page) => {
      await page.locator('.filters summary').click();
      await page.locator('a[data-facet=priority][data-value=P2]').click();
      await page.waitForURL(`${here.top}priority/P2/`);
    });
  });
});

describe('the filters', () => {
  const facet = (facet: string, value: string) => `a[data-facet=${facet}][data-value=${value}]`;

  async function chosen(page: Page, name: string, value: string): Promise<void> {
    await page.locator(facet(name, value)).click();
    await page.locator(`${facet(name, value)}[aria-current]`).waitFor();
  }

  it('narrow the list, and are held in the address', async () => {
    await on('', async (page) => {
      await page.locator('.filters summary').click();
      await chosen(page, 'priority', 'P2');
      expect(await numbersIn(page, '#results')).toEqual([assessed.number, closed.number]);
      await chosen(page, 'severity', 'high');
      expect(query(page)).toBe('?severity=high&priority=P2');
      expect(await page.locator('.chips bdi').allTextContents()).toEqual([
        'Severity: High',
        'Priority: P2, next',
      ]);
      expect(await numbersIn(page, '#results')).toEqual([closed.number]);
      expect(await page.locator('#queue').isVisible()).toBe(false);
      expect(await page.locator('#results .status').textContent()).toBe('1 of 4 tickets');
    });
  });

  it('say how many tickets each further choice would give', async () => {
    await on('?priority=P2', async (page) => {
      await page.locator('.chips a').waitFor();
      const counts = (name: string, value: string) =>
        page.locator(`${facet(name, value)} .count`).textContent();
      expect(await counts('status', 'closed')).toBe('1');
      expect(await counts('priority', 'P1')).toBe('1');
      expect(await page.locator(`li:has(> ${facet('severity', 'critical')})`).isHidden()).toBe(true);
    });
  });

  it('go by their chips, and all at once', async () => {
    await on('?severity=high&priority=P2&q=header', async (page) => {
      const chips = page.locator('.chips a');
      await chips.first().waitFor();
      expect(await chips.allTextContents()).toHaveLength(3);
      await page.locator('.chips a', { hasText: 'High' }).click();
      await page.locator('#results .number').nth(1).waitFor();
      expect(query(page)).toBe('?priority=P2&q=header');
      await page.locator('.clear').click();
      await page.locator('#queue').waitFor();
      expect(query(page)).toBe('');
      expect(await page.locator('#search').inputValue()).toBe('');
    });
  });

  it('come back with the way back, and with a reload', async () => {
    await on('', async (page) => {
      await page.locator(facet('show', 'progress')).click();
      await page.locator('#results .number').first().waitFor();
      await page.goBack();
      await page.locator('#queue').waitFor();
      await page.goForward();
      await page.locator('#results .number').first().waitFor();
      await page.reload();
      await page.locator('#results .number').first().waitFor();
      expect(await numbersIn(page, '#results')).toEqual([assessed.number, asked.number]);
    });
  });

  it('judge what is overdue by the clock of the reader', async () => {
    await on(
      '?show=overdue',
      async (page) => {
        await page.locator('#results .number').first().waitFor();
        expect(await numbersIn(page, '#results')).toEqual([waiting.number, assessed.number]);
      },
      { at: '2026-06-12T12:00:00-07:00' },
    );
  });

  it.each([
    ['overdue', '2026-06-12T12:00:00-07:00'],
    ['overdue', '2026-06-10T10:00:01-07:00'],
    ['open', '2026-06-12T12:00:00-07:00'],
  ])('give as many tickets as the figure of those %s says at %s', async (name, at) => {
    await on(
      '',
      async (page) => {
        const figure = page.locator(`[data-figure=${name}]`);
        const said = Number(await figure.locator('.figure').textContent());
        await figure.click();
        await page.locator('#results .number').first().waitFor();
        expect(await numbersIn(page, '#results')).toHaveLength(said);
        expect(query(page)).toBe(`?show=${name}`);
      },
      { at },
    );
  });

  it.each(['overdue', 'soon', 'lately'])('give as many tickets as the count of %s says', async (name) => {
    await on(
      '',
      async (page) => {
        const tile = page.locator(`.counts [data-value=${name}]`);
        const said = Number(await tile.locator('.count').textContent());
        await tile.click();
        await page.locator('#results:not([hidden])').waitFor();
        expect(await numbersIn(page, '#results')).toHaveLength(said);
      },
      { at: '2026-07-09T12:30:00-07:00' },
    );
  });

  it('by keyboard leave the focus where the reader can go on', async () => {
    await on('?severity=high', async (page) => {
      await page.locator('.chips a').focus();
      await page.keyboard.press('Enter');
      await page.locator('#queue').waitFor();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('open');
    });
  });

  it.each(['', 'fr/'])('show the very rows that the page had, in %j', async (folder) => {
    await on(folder, async (page) => {
      const rows = (place: string) =>
        page.locator(`${place} tbody tr`).evaluateAll((some) => some.map(({ outerHTML }) => outerHTML));
      const before = await rows('#queue');
      await page.goto(`${page.url()}?sort=deadline&category=vulnerability`);
      await page.locator('#results .number').nth(3).waitFor();
      expect(await rows('#results')).toEqual(before);
      expect(before).toHaveLength(4);
    });
  });

  it('say so when the list cannot be loaded', async () => {
    const { page, close } = await here.shown('');
    await page.route('**/search.json', (route) => route.abort());
    await page.locator(facet('show', 'awaiting')).click();
    await page.locator('#results .status', { hasText: words('en').site.filter.failed }).waitFor();
    await close();
  });
});

describe('sorting', () => {
  it('is done by buttons, says its direction, and turns round', async () => {
    await on('', async (page) => {
      const head = page.locator('#results th[data-sort=severity]');
      await page.locator('#queue th[data-sort=severity] button').click();
      await head.and(page.locator('[aria-sort=ascending]')).waitFor();
      expect(await numbersIn(page, '#results')).toEqual([asked.number, assessed.number, waiting.number]);
      await head.locator('button').click();
      await head.and(page.locator('[aria-sort=descending]')).waitFor();
      expect(await numbersIn(page, '#results')).toEqual([waiting.number, assessed.number, asked.number]);
      expect(query(page)).toBe('?show=open&sort=-severity');
      expect(await page.locator('#results [aria-sort]').count()).toBe(1);
    });
  });
});

describe('an address without a page', () => {
  const missing = async (path: string, act: (page: Page) => Promise<void>) => {
    const { page, complaints, close } = await here.shown(path);
    await act(page);
    expect(complaints.filter((complaint) => !/\b404\b/.test(complaint))).toEqual([]);
    await close();
  };

  it('asks whether the ticket was meant that it looks like', async () => {
    await missing(`fr/tickets/${waiting.number.replaceAll('-', '').toLowerCase()}`, async (page) => {
      const links = page.locator('.meant a');
      await links.first().waitFor();
      expect(await links.evaluateAll((some) => some.map((link) => link.getAttribute('href')))).toEqual([
        `/desk/tickets/${waiting.number}/`,
        `/desk/fr/tickets/${waiting.number}/`,
      ]);
    });
  });

  it('says where the data are of a ticket whose feed ended', async () => {
    await missing(`tickets/${waiting.number.toLowerCase()}/feed.xml`, async (page) => {
      const link = page.locator('.ended a').first();
      await link.waitFor();
      expect(await link.getAttribute('href')).toBe(`/desk/tickets/${waiting.number}.json`);
    });
  });

  it('asks nothing otherwise', async () => {
    await missing('nowhere/', async (page) => {
      expect(await page.locator('.meant:visible').count()).toBe(0);
    });
  });

  it('searches for numbers and for words', async () => {
    await missing('nowhere/', async (page) => {
      await search(page, 'sec 2026 000004 t'.replace('t', closed.number.slice(-1)));
      await page.waitForURL(`${here.top}tickets/${closed.number}/`);
    });
    await missing('nowhere/', async (page) => {
      await search(page, 'contoso');
      await page.waitForURL(`${here.top}?q=contoso`);
      await page.locator('#results .number').first().waitFor();
      expect(await numbersIn(page, '#results')).toEqual([assessed.number]);
    });
  });
});

describe('a ticket', () => {
  it('copies its number', async () => {
    const options = { permissions: ['clipboard-read', 'clipboard-write'] };
    await on(
      `tickets/${waiting.number}/`,
      async (page) => {
        await page.locator('.summary .copy').click();
        await page.locator('.summary .copy', { hasText: words('en').site.copy.copied }).waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(waiting.number);
      },
      options,
    );
  });

  const inParis = { timezoneId: 'Europe/Paris' };

  it('says beside a deadline what the reader’s own clock shows then', async () => {
    await on(
      `tickets/${waiting.number}/`,
      async (page) => {
        const due = page.locator('.summary .due');
        expect(await due.locator('time').textContent()).toBe('10 Jun 2026, 10:00 −07:00');
        expect(await due.locator('.yours').textContent()).toContain('10 Jun 2026, 19:00 +02:00');
      },
      inParis,
    );
  });

  it('tells all times as the reader’s own clock does, and again as the desk’s, by keyboard', async () => {
    await on(
      `tickets/${waiting.number}/`,
      async (page) => {
        const received = page.locator('.timeline time').first();
        await page.locator('.clock [value=desk]').focus();
        await page.keyboard.press('ArrowRight');
        expect(await received.textContent()).toBe('9 Jun 2026, 19:00 +02:00');
        await page.keyboard.press('ArrowLeft');
        expect(await received.textContent()).toBe('9 Jun 2026, 10:00 −07:00');
      },
      inParis,
    );
  });

  it('has no switch where both clocks show the same', async () => {
    await on(
      `tickets/${waiting.number}/`,
      async (page) => {
        expect(await page.locator('.clock').isVisible()).toBe(false);
      },
      { timezoneId: 'America/Los_Angeles' },
    );
  });

  it('opens the working of its deadlines when asked', async () => {
    await on(`tickets/${waiting.number}/`, async (page) => {
      expect(await page.locator('.sum').isVisible()).toBe(false);
      await page.locator('details > summary', { hasText: words('en').site.working.title }).click();
      expect(await page.locator('.sum').isVisible()).toBe(true);
    });
  });
});

describe('the page of all feeds', () => {
  it.each(['', 'fr/'])('is a step from home in %j, and copies an address that is there', async (folder) => {
    const options = { permissions: ['clipboard-read', 'clipboard-write'] };
    await on(
      folder,
      async (page) => {
        await page.locator(`.door a[href$="/${folder}subscribe/"]`).click();
        await page.waitForURL(`${here.top}${folder}subscribe/`);
        const feed = page.locator('li', { has: page.locator('#offer-0') });
        await feed.locator('.copy').click();
        const site = 'https://desk.example/desk/';
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toBe(`${site}${folder}feeds/offer-header-offer.xml`);
        expect((await page.request.get(copied.replace(site, here.top))).status()).toBe(200);
      },
      options,
    );
  });
});

describe('the calculator', () => {
  it.each([
    ['2026-06-09T10:00', '2026-06-10T10:00:00-07:00', 2],
    ['2026-06-12T16:59', '2026-06-15T16:59:00-07:00', 4],
    ['2026-07-02T10:00', '2026-07-06T10:00:00-07:00', 5],
    ['2026-10-30T15:00', '2026-11-02T15:00:00-08:00', 4],
  ])('from %s comes to %s', async (since, due, rows) => {
    await on('fr/how/deadlines/', async (page) => {
      await page.locator('#since').fill(since);
      await page.locator('.calculator button').click();
      expect(await page.locator('.sum-due time').getAttribute('datetime')).toBe(due);
      expect(await page.locator('.calculator tbody tr').count()).toBe(rows);
    });
  });
});

describe('without a script', () => {
  const plain = { javaScriptEnabled: false };

  it('the home page leads to plain pages of every facet', async () => {
    await on(
      '',
      async (page) => {
        expect(await page.locator('form.search').isVisible()).toBe(false);
        expect(await page.locator('.unscripted').isVisible()).toBe(true);
        await page.locator('.filters summary').click();
        await page.locator('a[data-facet=severity][data-value=high]').click();
        await page.waitForURL(`${here.top}severity/high/`);
        expect(await numbersIn(page, 'main')).toEqual([closed.number]);
        await page.goto(`${here.top}`);
        await page.locator('a[data-facet=show][data-value=progress]').click();
        await page.waitForURL(`${here.top}show/progress/`);
        expect(await numbersIn(page, 'main')).toEqual([assessed.number, asked.number]);
      },
      plain,
    );
  });

  it.each(['', 'how/', 'how/deadlines/', `tickets/${assessed.number}/`, 'status/closed/', 'nowhere/'])(
    '%j can be read, and offers nothing that needs one',
    async (path) => {
      const { page, close } = await here.shown(path, plain);
      expect(await page.locator('main').innerText()).toMatch(/\S{3}/);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('button:visible, input:visible, .mark:visible').count()).toBe(0);
      await close();
    },
  );
});
